// SPDX-License-Identifier: Apache-2.0
#include "app/store/vault/KeychainVault.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

Error unavailable(const QString &detail)
{
    return Error(errors::VaultUnavailable, {QCoreApplication::translate("KeyVault", "desktop keyring")})
        .because(detail);
}

Result<QByteArray> outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: {
        const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
        return reading != nullptr ? reading->binaryData() : QByteArray();
    }
    case QKeychain::EntryNotFound:
        return failure(errors::SecretMissing, {job.key()});
    default:
        return failure(unavailable(u"%1: %2"_s.arg(job.error()).arg(job.errorString())));
    }
}

Task<Result<QByteArray>> answerOf(Reply<QByteArray> reply)
{
    const QFuture<Result<QByteArray>> future = reply.future();
    co_return co_await future;
}

// Starts a job, which deletes itself when it is done, however late that is.
Task<Result<QByteArray>> finished(QKeychain::Job *job, QString name, std::chrono::milliseconds patience)
{
    const Reply<QByteArray> reply;
    job->setKey(name);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [reply](const QKeychain::Job *done) { reply.set(outcomeOf(*done)); });
    job->start();
    Result<QByteArray> outcome = co_await withTimeout(answerOf(reply), patience);
    if (!outcome && outcome.error().is(errors::TimedOut)) {
        co_return failure(unavailable(outcome.error().toLine()));
    }
    co_return outcome;
}

Result<void> withoutValue(const Result<QByteArray> &outcome)
{
    return outcome ? Result<void>() : failure(outcome.error());
}

} // namespace

KeychainVault::KeychainVault(QString service, std::chrono::milliseconds patience)
    : m_service(std::move(service))
    , m_patience(patience)
{}

Task<Result<QByteArray>> KeychainVault::read(QString name)
{
    return finished(new QKeychain::ReadPasswordJob(m_service), std::move(name), m_patience);
}

Task<Result<void>> KeychainVault::write(QString name, QByteArray secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret);
    co_return withoutValue(co_await finished(job, std::move(name), m_patience));
}

Task<Result<void>> KeychainVault::remove(QString name)
{
    const Result<QByteArray> outcome =
        co_await finished(new QKeychain::DeletePasswordJob(m_service), std::move(name), m_patience);
    if (!outcome && outcome.error().is(errors::SecretMissing)) {
        co_return Result<void>();
    }
    co_return withoutValue(outcome);
}

} // namespace tonggui::store
