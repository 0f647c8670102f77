// SPDX-License-Identifier: Apache-2.0
#include "app/store/tables/AuditChain.h"

#include "app/core/Json.h"
#include "app/crypto/Digest.h"
#include "app/store/tables/TimeText.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

AuditRecord AuditRecord::from(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.bytes(5), row.bytes(6)};
}

AuditChain::AuditChain(Connection &connection, const RowCipher &cipher)
    : m_connection(&connection)
    , m_cipher(&cipher)
{}

Result<qint64> AuditChain::append(const QString &visit, const AuditEvent &event, const QJsonObject &bound)
{
    const Result<std::optional<Row>> last =
        m_connection->one("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1");
    if (!last) {
        return failure(last.error());
    }
    const QByteArray before = *last ? (*last)->bytes(1) : firstHash();
    AuditRecord record{*last ? (*last)->integer(0) + 1 : 1, timeText(event.at), event.name, event.actor, visit, {}, {}};
    QJsonObject facts = bound;
    facts[u"facts"_s] = event.facts;
    record.sealedFacts = m_cipher->seal(canonicalJson(facts), placeOf(record, before));
    record.hash = hashOf(record, before);
    const Result<int> saved = m_connection->run(
        "INSERT INTO audit (sequence, at, name, actor, visit, sealed_facts, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        {record.sequence, record.at, record.name, record.actor, record.visit, record.sealedFacts, record.hash});
    if (!saved) {
        return failure(saved.error());
    }
    return record.sequence;
}

Result<void> AuditChain::each(const std::function<void(const AuditRecord &)> &take) const
{
    return m_connection->each(
        "SELECT sequence, at, name, actor, visit, sealed_facts, hash FROM audit ORDER BY sequence", {},
        [&](const Row &row) { take(AuditRecord::from(row)); });
}

FieldBytes AuditChain::placeOf(const AuditRecord &record, const QByteArray &hashBefore)
{
    return FieldBytes("audit facts")
        .add(hashBefore)
        .add(record.sequence)
        .add(record.at)
        .add(record.name)
        .add(record.actor)
        .add(record.visit);
}

QByteArray AuditChain::hashOf(const AuditRecord &record, const QByteArray &hashBefore)
{
    return crypto::sha256(placeOf(record, hashBefore).add(record.sealedFacts).bytes());
}

} // namespace tonggui::store
