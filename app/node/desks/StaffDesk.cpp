// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/StaffDesk.h"

#include "app/crypto/Digest.h"
#include "app/crypto/PinHash.h"
#include "app/node/desks/PinTries.h"
#include "app/protocol/ApiErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::node {

StaffDesk::StaffDesk(Database &database, const CentreWorld &world)
    : m_database(database)
    , m_world(world)
    , m_register(database, world)
    , m_nobodysHash(crypto::hashedPin(world.secretId(), world.randomness))
{}

Result<StaffEntry> StaffDesk::checkPin(const StaffId &id, const QString &pin, const QString &place)
{
    const QString typedId = id.text().left(64);
    PinTries tries(m_database, m_world, place);
    const Result<PinTries::Try> attempt = tries.begin(typedId);
    if (!attempt) {
        return failure(attempt.error());
    }
    const Result<std::optional<StaffEntry>> entry = m_register.find(id);
    if (!entry) {
        return failure(entry.error());
    }
    const bool maySucceed = *entry && !(*entry)->isDisabled;
    const bool isRight = crypto::isRightPin(pin, maySucceed ? (*entry)->pinHash : m_nobodysHash);
    if (!maySucceed || !isRight) {
        return failure(PinTries::refusal(*attempt));
    }
    return tries.clear(typedId).map([&entry] { return **entry; });
}

Result<protocol::LogInAnswer> StaffDesk::logIn(const protocol::LogInRequest &request, const EnrolledTerminal &terminal)
{
    const Result<StaffEntry> entry = checkPin(request.staff, request.pin, u"counter"_s);
    if (!entry) {
        return failure(entry.error());
    }
    const QDateTime now = m_world.clock.now();
    protocol::LogInAnswer answer;
    answer.session = {entry->id, entry->name, entry->role, now, false};
    answer.token = m_world.secretId(32);
    answer.expiresAt = now.addSecs(std::chrono::seconds(m_world.rules.logIn).count());
    return m_database.transact([&] {
        return m_database.run("DELETE FROM sessions WHERE expires_at < ?", {timeValue(now)})
            .and_then([&](int) {
                return m_database.run(
                    "INSERT INTO sessions (token_hash, staff, terminal, expires_at) VALUES (?, ?, ?, ?)",
                    {crypto::sha256(answer.token.toLatin1()), entry->id.text(), terminal.number,
                     timeValue(answer.expiresAt)});
            })
            .map([&](int) { return answer; });
    });
}

Result<StaffEntry> StaffDesk::loggedIn(const QString &token, const EnrolledTerminal &terminal)
{
    const Result<std::optional<Row>> row =
        m_database.one("SELECT staff FROM sessions WHERE token_hash = ? AND terminal = ? AND expires_at > ?",
                       {crypto::sha256(token.toLatin1()), terminal.number, timeValue(m_world.clock.now())});
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return failure(protocol::errors::NotLoggedIn);
    }
    const Result<std::optional<StaffEntry>> entry = m_register.find(StaffId((*row)->text(0)));
    if (!entry) {
        return failure(entry.error());
    }
    if (!*entry || (*entry)->isDisabled) {
        return failure(protocol::errors::NotLoggedIn);
    }
    return **entry;
}

Result<protocol::ClerkCertificateAnswer> StaffDesk::certify(const protocol::ClerkCertificateRequest &request,
                                                            const EnrolledTerminal &terminal)
{
    const Result<StaffEntry> clerk = loggedIn(request.token, terminal);
    if (!clerk) {
        return failure(clerk.error());
    }
    const Result<crypto::SigningRequest> asked = crypto::readSigningRequest(request.requestPem);
    if (!asked) {
        return failure(asked.error());
    }
    const QDateTime now = m_world.clock.now();
    const crypto::Identity &root = m_world.identities.root;
    crypto::CertificateOrder order;
    order.profile = crypto::CertificateProfile::Clerk;
    order.subject = {clerk->name, m_world.identities.centre, terminal.id.branch, clerk->id.text()};
    order.notBefore = now.addSecs(-300); // clocks differ
    order.notAfter = std::min(now.addYears(m_world.rules.clerkCertificateYears), root.certificate.notAfter());
    const Result<crypto::Certificate> certificate = crypto::issueCertificate(root, order, asked->publicKeyDer);
    if (!certificate) {
        return failure(certificate.error());
    }
    return m_database
        .run(
            "INSERT INTO clerk_certificates (certificate_hash, staff, certificate, issued_at, terminal) VALUES (?, ?, "
            "?, ?, ?)",
            {certificate->sha256Fingerprint(), clerk->id.text(), certificate->toDer(), timeValue(now), terminal.number})
        .map([&](int) {
            return protocol::ClerkCertificateAnswer{certificate->toPem(), {}};
        });
}

} // namespace tonggui::node
