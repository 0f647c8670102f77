// SPDX-License-Identifier: Apache-2.0
#include "app/sync/ClerkCertifier.h"

#include "app/crypto/CertificateAuthority.h"
#include "app/protocol/StaffMessages.h"

using namespace Qt::StringLiterals;

namespace tonggui::sync {

namespace {

constexpr int RenewalDays = 14; // before the end of the certificate

QString shelfName(const StaffId &id)
{
    return u"clerk-"_s + id.text();
}

Result<crypto::Identity> identityFrom(const crypto::PrivateKey &key, const protocol::ClerkCertificateAnswer &answer)
{
    const Result<crypto::Certificate> certificate = crypto::Certificate::fromPem(answer.certificatePem);
    if (!certificate) {
        return failure(certificate.error());
    }
    crypto::Identity identity{key, *certificate, {}};
    if (!answer.chainPem.isEmpty()) {
        const Result<std::vector<crypto::Certificate>> chain = crypto::Certificate::listFromPem(answer.chainPem);
        if (!chain) {
            return failure(chain.error());
        }
        identity.chain = *chain;
    }
    return identity;
}

} // namespace

ClerkCertifier::ClerkCertifier(NodeClient &client, crypto::IdentityShelf &shelf, const StaffLogIn &logIn,
                               const Clock &clock, QThreadPool &pool)
    : m_client(client)
    , m_shelf(shelf)
    , m_logIn(logIn)
    , m_clock(clock)
    , m_pool(pool)
{}

Task<Result<crypto::Identity>> ClerkCertifier::identityOf(StaffSession clerk)
{
    const Result<std::optional<crypto::Identity>> kept = co_await m_shelf.load(shelfName(clerk.id));
    if (!kept) {
        co_return failure(kept.error());
    }
    const QDateTime now = m_clock.now();
    if (*kept && now.addDays(RenewalDays) < (*kept)->certificate.notAfter()) {
        co_return **kept;
    }
    Result<crypto::Identity> fresh = co_await certify(clerk);
    const bool isStillValid = *kept && now < (*kept)->certificate.notAfter();
    if (!fresh && isStillValid) {
        co_return **kept;
    }
    co_return fresh;
}

Task<Result<crypto::Identity>> ClerkCertifier::certify(StaffSession clerk)
{
    const crypto::PrivateKey key = co_await runIn(m_pool, [] { return crypto::PrivateKey::generateRsa(); });
    const crypto::CertificateSubject subject{.commonName = clerk.name, .serialNumber = clerk.id.text()};
    const Result<QByteArray> request = crypto::makeSigningRequest(key, subject);
    if (!request) {
        co_return failure(request.error());
    }
    const protocol::ClerkCertificateRequest message{m_logIn.token, *request};
    QJsonObject body = message.toJson();
    const Result<QJsonObject> answer = co_await m_client.call(protocol::routes::CertifyClerk, std::move(body));
    if (!answer) {
        co_return failure(answer.error());
    }
    const Result<protocol::ClerkCertificateAnswer> certified = protocol::ClerkCertificateAnswer::fromJson(*answer);
    if (!certified) {
        co_return failure(certified.error());
    }
    Result<crypto::Identity> identity = identityFrom(key, *certified);
    if (!identity) {
        co_return identity;
    }
    const Result<void> kept = co_await m_shelf.keep(shelfName(clerk.id), *identity);
    if (!kept) {
        co_return failure(kept.error());
    }
    co_return identity;
}

} // namespace tonggui::sync
