// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/VisitJournal.h"
#include "app/store/database/Connection.h"
#include "app/store/keys/RowCipher.h"

namespace tonggui::store {

struct VisitRecord
{
    QString visit;
    QString state;
    bool isOpen = true;
    QString savedAt;
    qint64 event = 0; // the audit event it was saved with
    QByteArray sealedSnapshot;

    [[nodiscard]] static VisitRecord from(const Row &row);
};

// The newest snapshot of each visit.
class VisitTable
{
public:
    VisitTable(Connection &connection, const RowCipher &cipher);

    [[nodiscard]] Result<void> save(const VisitTransition &transition, qint64 event);

    // Oldest first. A snapshot that was changed by a foreign hand is given empty: one bad visit must not hide the
    // others.
    [[nodiscard]] Result<std::vector<OpenVisit>> open() const;

    [[nodiscard]] Result<void> each(const std::function<void(const VisitRecord &)> &take) const;

    [[nodiscard]] static FieldBytes placeOf(const VisitRecord &record);

private:
    Connection *m_connection;
    const RowCipher *m_cipher;
};

} // namespace tonggui::store
