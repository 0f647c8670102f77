// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/EnrolmentDesk.h"

#include "app/crypto/Digest.h"
#include "app/node/desks/AdministrationLog.h"
#include "app/node/desks/TerminalCertificates.h"
#include "app/protocol/ApiErrors.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

constexpr auto Pending = "pending"_L1;
constexpr auto Approved = "approved"_L1;
constexpr auto Refused = "refused"_L1;

QByteArray pemOf(const QByteArray &der)
{
    const Result<crypto::Certificate> certificate = crypto::Certificate::fromDer(der);
    return certificate ? certificate->toPem() : QByteArray();
}

QByteArray codeHash(const QString &code)
{
    return crypto::sha256(code.trimmed().toUpper().remove(u'-').toUtf8());
}

} // namespace

QString comparisonCode(const TerminalId &terminal, const QByteArray &terminalKey, const QByteArray &eventKey)
{
    const QByteArray hash =
        crypto::sha256(terminal.text().toUtf8() + crypto::sha256(terminalKey) + crypto::sha256(eventKey));
    const QString digits =
        QString::number(qFromBigEndian<quint64>(hash.constData()) % 1'000'000).rightJustified(6, u'0');
    return digits.first(3) + u' ' + digits.last(3);
}

EnrolmentDesk::EnrolmentDesk(Database &database, const CentreWorld &world, StaffDesk &staff)
    : m_database(database)
    , m_world(world)
    , m_staff(staff)
    , m_terminals(database, world)
{}

Result<void> EnrolmentDesk::refuseWhatCannotBe(const protocol::EnrolmentRequest &request)
{
    const QDateTime now = m_world.clock.now();
    const QDateTime oldest = now.addSecs(-std::chrono::seconds(m_world.rules.enrolmentRequest).count());
    const Result<int> swept =
        m_database.run("DELETE FROM enrolments WHERE status = 'pending' AND requested_at < ?", {timeValue(oldest)});
    const Result<std::optional<Row>> waiting =
        m_database.one("SELECT count(*) FROM enrolments WHERE status = 'pending'");
    const Result<bool> isTaken = m_terminals.isTaken(request.terminal);
    if (!swept || !waiting || !isTaken) {
        return failure(!swept ? swept.error() : !waiting ? waiting.error() : isTaken.error());
    }
    if (*isTaken) {
        return failure(protocol::errors::TerminalTaken, {request.terminal.text()});
    }
    if ((*waiting)->integer(0) >= m_world.rules.waitingEnrolments) {
        return failure(protocol::errors::TooMany);
    }
    return {};
}

Result<void> EnrolmentDesk::useCode(const protocol::EnrolmentRequest &request)
{
    const QVariant now = timeValue(m_world.clock.now());
    const Result<int> used = m_database.run("UPDATE one_time_codes SET used_at = ? WHERE code_hash = ? AND terminal = "
                                            "? AND used_at IS NULL AND expires_at > ?",
                                            {now, codeHash(request.oneTimeCode), request.terminal.text(), now});
    if (!used) {
        return failure(used.error());
    }
    return *used == 1 ? Result<void>() : failure(protocol::errors::BadEnrolmentCode);
}

Result<protocol::EnrolmentTicket> EnrolmentDesk::request(const protocol::EnrolmentRequest &request)
{
    const Result<crypto::SigningRequest> terminal = crypto::readSigningRequest(request.terminalRequestPem);
    const Result<crypto::SigningRequest> event = crypto::readSigningRequest(request.eventRequestPem);
    if (!terminal || !event) {
        return failure(terminal ? event.error() : terminal.error());
    }
    const Keys keys{terminal->publicKeyDer, event->publicKeyDer};
    const protocol::EnrolmentTicket ticket{m_world.secretId(),
                                           comparisonCode(request.terminal, keys.terminal, keys.event)};
    const auto insert = [&]() -> Result<void> {
        return m_database
            .run("INSERT INTO enrolments (id, terminal, terminal_key, event_key, code, status, requested_at) "
                 "VALUES (?, ?, ?, ?, ?, 'pending', ?)",
                 {ticket.id, request.terminal.text(), keys.terminal, keys.event, ticket.code,
                  timeValue(m_world.clock.now())})
            .map([](int) {});
    };
    return m_database.transact([&]() -> Result<protocol::EnrolmentTicket> {
        Result<void> done = refuseWhatCannotBe(request).and_then(insert);
        if (done && !request.oneTimeCode.isEmpty()) {
            done = useCode(request).and_then(
                [&] { return approve(ticket.id, request.terminal, keys, u"one-time code"_s); });
        }
        return done.map([&] { return ticket; });
    });
}

Result<protocol::EnrolmentState> EnrolmentDesk::state(const QString &id)
{
    const Result<std::optional<Row>> row =
        m_database.one("SELECT status, terminal_certificate, event_certificate FROM enrolments WHERE id = ?", {id});
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return failure(protocol::errors::NotFound);
    }
    protocol::EnrolmentState state;
    const QString status = (*row)->text(0);
    state.status = status == Approved  ? protocol::EnrolmentStatus::Approved
                   : status == Refused ? protocol::EnrolmentStatus::Refused
                                       : protocol::EnrolmentStatus::Pending;
    if (state.status == protocol::EnrolmentStatus::Approved) {
        state.terminalCertificatePem = pemOf((*row)->bytes(1));
        state.eventCertificatePem = pemOf((*row)->bytes(2));
        state.rootPem = m_world.identities.root.certificate.toPem();
        state.inboxPem = m_world.identities.inbox.certificate.toPem();
    }
    return state;
}

Result<void> EnrolmentDesk::approve(const QString &id, const TerminalId &terminal, const Keys &keys,
                                    const QString &actor)
{
    const Result<TerminalCertificates> issued = issueTerminalCertificates(m_world, terminal, keys.terminal, keys.event);
    if (!issued) {
        return failure(issued.error());
    }
    return m_terminals.enrol(terminal, issued->terminal, issued->event)
        .and_then([&] {
            return m_database.run("UPDATE enrolments SET terminal_certificate = ?, event_certificate = ? WHERE id = ?",
                                  {issued->terminal.toDer(), issued->event.toDer(), id});
        })
        .and_then([&](int) { return settle(id, true, actor); })
        .and_then([&] {
            return logAdministration(m_database, m_world.clock, actor, u"approve terminal"_s, terminal.text());
        });
}

Result<void> EnrolmentDesk::settle(const QString &id, bool isApproved, const QString &actor)
{
    return m_database
        .run("UPDATE enrolments SET status = ?, decided_at = ?, decided_by = ? WHERE id = ?",
             {QString(isApproved ? Approved : Refused), timeValue(m_world.clock.now()), actor, id})
        .map([](int) {});
}

Result<protocol::EnrolmentState> EnrolmentDesk::decide(const QString &id, const protocol::EnrolmentDecision &decision)
{
    const Result<StaffEntry> staff = m_staff.checkPin(decision.staff, decision.pin, u"enrolment"_s);
    if (!staff) {
        return failure(staff.error());
    }
    if (staff->role != StaffRole::Administrator) {
        return failure(tonggui::errors::NotAllowed, {roleText(StaffRole::Administrator)});
    }
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        const Result<std::optional<Row>> row =
            m_database.one("SELECT terminal, terminal_key, event_key, status FROM enrolments WHERE id = ?", {id});
        if (!row || !*row) {
            return row ? failure(protocol::errors::NotFound) : failure(row.error());
        }
        if ((*row)->text(3) != Pending) {
            return {};
        }
        const Result<TerminalId> terminal = TerminalId::parse((*row)->text(0));
        const Result<bool> isTaken =
            terminal.and_then([&](const TerminalId &wanted) { return m_terminals.isTaken(wanted); });
        if (!isTaken) {
            return failure(isTaken.error());
        }
        if (decision.isApproved && *isTaken) {
            return failure(protocol::errors::TerminalTaken, {terminal->text()});
        }
        return decision.isApproved ? approve(id, *terminal, {(*row)->bytes(1), (*row)->bytes(2)}, staff->id.text())
                                   : settle(id, false, staff->id.text());
    });
    return done.and_then([&] { return state(id); });
}

Result<QString> EnrolmentDesk::preissue(const TerminalId &terminal, const QString &actor)
{
    // 25 letters and digits without those that look alike: 125 bits
    static constexpr auto Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_L1;
    QString code;
    for (const char byte : m_world.randomness.bytes(25)) {
        code += Alphabet[static_cast<uchar>(byte) % 32];
        if (code.size() % 6 == 5 && code.size() < 29) {
            code += u'-';
        }
    }
    const QDateTime now = m_world.clock.now();
    const QDateTime end = now.addSecs(std::chrono::seconds(m_world.rules.oneTimeCode).count());
    return m_database.transact([&] {
        return m_database
            .run("INSERT INTO one_time_codes (code_hash, terminal, expires_at) VALUES (?, ?, ?)",
                 {codeHash(code), terminal.text(), timeValue(end)})
            .and_then([&](int) {
                return logAdministration(m_database, m_world.clock, actor, u"preissue code"_s, terminal.text());
            })
            .map([&] { return code; });
    });
}

Result<std::vector<WaitingEnrolment>> EnrolmentDesk::waiting()
{
    return m_database
        .all("SELECT id, terminal, code, requested_at FROM enrolments WHERE status = 'pending' ORDER BY requested_at")
        .map([](const std::vector<Row> &rows) {
            std::vector<WaitingEnrolment> list;
            for (const Row &row : rows) {
                list.push_back({row.text(0), row.text(1), row.text(2), row.time(3)});
            }
            return list;
        });
}

} // namespace tonggui::node
