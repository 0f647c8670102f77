// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/TerminalRegister.h"

#include "app/crypto/Digest.h"
#include "app/node/desks/AdministrationLog.h"
#include "app/protocol/ApiErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::node {

TerminalRegister::TerminalRegister(Database &database, const CentreWorld &world)
    : m_database(database)
    , m_world(world)
{}

Result<EnrolledTerminal> TerminalRegister::byCertificate(const QByteArray &der)
{
    const Result<std::optional<Row>> row =
        m_database.one("SELECT number, id, certificate, event_certificate, last_sequence, last_hash FROM terminals "
                       "WHERE certificate_hash = ? AND blocked_at IS NULL",
                       {crypto::sha256(der)});
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return failure(protocol::errors::NotEnrolled);
    }
    const Result<TerminalId> id = TerminalId::parse((*row)->text(1));
    const Result<crypto::Certificate> certificate = crypto::Certificate::fromDer((*row)->bytes(2));
    const Result<crypto::Certificate> event = crypto::Certificate::fromDer((*row)->bytes(3));
    if (!id || !certificate || !event) {
        return failure(Error(protocol::errors::ServerTrouble).because(u"terminal row %1"_s.arg((*row)->integer(0))));
    }
    return EnrolledTerminal{(*row)->integer(0), *id, *certificate, *event, {(*row)->integer(4), (*row)->bytes(5)}};
}

Result<bool> TerminalRegister::isTaken(const TerminalId &id)
{
    return m_database.one("SELECT 1 FROM terminals WHERE id = ? AND blocked_at IS NULL", {id.text()})
        .map([](const std::optional<Row> &row) { return row.has_value(); });
}

Result<void> TerminalRegister::enrol(const TerminalId &id, const crypto::Certificate &certificate,
                                     const crypto::Certificate &eventCertificate)
{
    return m_database
        .run("INSERT INTO terminals (id, certificate_hash, certificate, event_certificate, enrolled_at, last_hash) "
             "VALUES (?, ?, ?, ?, ?, ?)",
             {id.text(), certificate.sha256Fingerprint(), certificate.toDer(), eventCertificate.toDer(),
              timeValue(m_world.clock.now()), EnvelopeChain().hash})
        .map([](int) {});
}

Result<void> TerminalRegister::advance(const EnrolledTerminal &terminal, const EnvelopeChain &chain)
{
    return m_database
        .run("UPDATE terminals SET last_sequence = ?, last_hash = ? WHERE number = ?",
             {chain.sequence, chain.hash, terminal.number})
        .map([](int) {});
}

Result<void> TerminalRegister::block(const TerminalId &id, const QString &actor)
{
    return m_database.transact([&]() -> Result<void> {
        const QVariant now = timeValue(m_world.clock.now());
        const Result<int> blocked =
            m_database.run("UPDATE terminals SET blocked_at = ? WHERE id = ? AND blocked_at IS NULL", {now, id.text()});
        if (!blocked) {
            return failure(blocked.error());
        }
        if (*blocked == 0) {
            return failure(Error(protocol::errors::NotFound).at(id.text()));
        }
        return m_database
            .run("DELETE FROM sessions WHERE terminal IN (SELECT number FROM terminals WHERE id = ?)", {id.text()})
            .and_then([&](int) {
                return logAdministration(m_database, m_world.clock, actor, u"block terminal"_s, id.text());
            });
    });
}

Result<std::vector<TerminalLine>> TerminalRegister::list()
{
    return m_database.all("SELECT id, enrolled_at, blocked_at, last_sequence FROM terminals ORDER BY number")
        .map([](const std::vector<Row> &rows) {
            std::vector<TerminalLine> lines;
            for (const Row &row : rows) {
                lines.push_back({row.text(0), row.time(1), row.time(2), row.integer(3)});
            }
            return lines;
        });
}

} // namespace tonggui::node
