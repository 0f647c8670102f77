// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/VisitJournal.h"
#include "app/store/database/Connection.h"
#include "app/store/keys/RowCipher.h"

namespace tonggui::store {

struct DocumentRecord
{
    QString caseId;
    QString kind;
    bool isFinal = true;
    qint64 event = 0; // the audit event that tells the digest of these bytes
    QByteArray sealedBytes;

    [[nodiscard]] static DocumentRecord from(const Row &row);
};

// Papers and evidence of cases.
class DocumentTable
{
public:
    DocumentTable(Connection &connection, const RowCipher &cipher);

    // Puts a paper in, or another in its place.
    [[nodiscard]] Result<void> save(const DocumentDraft &document, qint64 event);

    // core DocumentMissing; store::errors::Damaged when it was changed by a foreign hand.
    [[nodiscard]] Result<QByteArray> bytes(const CaseId &caseId, const QString &kind) const;
    [[nodiscard]] Result<bool> isFinal(const CaseId &caseId, const QString &kind) const; // core DocumentMissing

    [[nodiscard]] Result<std::vector<CaseId>> growing(const QString &kind) const; // oldest first

    // core DocumentChanged unless `document` begins with what is stored. A paper that is not stored may be anything.
    [[nodiscard]] Result<void> checkGrowth(const DocumentDraft &document) const;

    [[nodiscard]] Result<void> each(const std::function<void(const DocumentRecord &)> &take) const;

    // What the audit event remembers of a paper.
    [[nodiscard]] static QJsonObject digestOf(const DocumentDraft &document);
    [[nodiscard]] static FieldBytes placeOf(const DocumentRecord &record);

private:
    Connection *m_connection;
    const RowCipher *m_cipher;
};

} // namespace tonggui::store
