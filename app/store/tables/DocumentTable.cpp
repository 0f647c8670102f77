// SPDX-License-Identifier: Apache-2.0
#include "app/store/tables/DocumentTable.h"

#include "app/core/Json.h"
#include "app/crypto/Digest.h"
#include "app/store/StoreErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

DocumentRecord DocumentRecord::from(const Row &row)
{
    return {row.text(0), row.text(1), row.integer(2) != 0, row.integer(3), row.bytes(4)};
}

DocumentTable::DocumentTable(Connection &connection, const RowCipher &cipher)
    : m_connection(&connection)
    , m_cipher(&cipher)
{}

FieldBytes DocumentTable::placeOf(const DocumentRecord &record)
{
    return FieldBytes("document").add(record.caseId).add(record.kind).add(qint64(record.isFinal)).add(record.event);
}

QJsonObject DocumentTable::digestOf(const DocumentDraft &document)
{
    return {{u"case"_s, document.caseId.text()},
            {u"kind"_s, document.kind},
            {u"sha256"_s, base64Json(crypto::sha256(document.bytes))}};
}

Result<void> DocumentTable::save(const DocumentDraft &document, qint64 event)
{
    DocumentRecord record{document.caseId.text(), document.kind, document.isFinal, event, {}};
    record.sealedBytes = m_cipher->seal(document.bytes, placeOf(record));
    const Result<int> saved = m_connection->run(
        "INSERT INTO document (case_id, kind, is_final, event, sealed_bytes) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (case_id, kind) DO UPDATE SET is_final = excluded.is_final, event = excluded.event, "
        "sealed_bytes = excluded.sealed_bytes",
        {record.caseId, record.kind, int(record.isFinal), record.event, record.sealedBytes});
    if (!saved) {
        return failure(saved.error());
    }
    return {};
}

Result<bool> DocumentTable::isFinal(const CaseId &caseId, const QString &kind) const
{
    const Result<std::optional<Row>> row =
        m_connection->one("SELECT is_final FROM document WHERE case_id = ? AND kind = ?", {caseId.text(), kind});
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return failure(tonggui::errors::DocumentMissing, {caseId.text()});
    }
    return (*row)->integer(0) != 0;
}

Result<std::vector<CaseId>> DocumentTable::growing(const QString &kind) const
{
    std::vector<CaseId> cases;
    const Result<void> done =
        m_connection->each("SELECT case_id FROM document WHERE is_final = 0 AND kind = ? ORDER BY id", {kind},
                           [&](const Row &row) { cases.emplace_back(row.text(0)); });
    if (!done) {
        return failure(done.error());
    }
    return cases;
}

Result<QByteArray> DocumentTable::bytes(const CaseId &caseId, const QString &kind) const
{
    const Result<std::optional<Row>> row = m_connection->one(
        "SELECT case_id, kind, is_final, event, sealed_bytes FROM document WHERE case_id = ? AND kind = ?",
        {caseId.text(), kind});
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return failure(tonggui::errors::DocumentMissing, {caseId.text()});
    }
    const DocumentRecord record = DocumentRecord::from(**row);
    Result<QByteArray> bytes = m_cipher->open(record.sealedBytes, placeOf(record));
    if (!bytes) {
        return failure(Error(errors::Damaged, {m_connection->path(), u"document"_s})
                           .at(u"document:"_s + caseId.text())
                           .because(bytes.error().toLine()));
    }
    return bytes;
}

Result<void> DocumentTable::checkGrowth(const DocumentDraft &document) const
{
    const Result<QByteArray> stored = bytes(document.caseId, document.kind);
    if (!stored) {
        return stored.error().is(tonggui::errors::DocumentMissing) ? Result<void>() : failure(stored.error());
    }
    if (!document.bytes.startsWith(*stored)) {
        return failure(tonggui::errors::DocumentChanged, {document.caseId.text()});
    }
    return {};
}

Result<void> DocumentTable::each(const std::function<void(const DocumentRecord &)> &take) const
{
    return m_connection->each("SELECT case_id, kind, is_final, event, sealed_bytes FROM document ORDER BY id", {},
                              [&](const Row &row) { take(DocumentRecord::from(row)); });
}

} // namespace tonggui::store
