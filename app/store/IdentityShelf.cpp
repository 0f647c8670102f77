// SPDX-License-Identifier: Apache-2.0
#include "app/store/IdentityShelf.h"

#include "app/store/StoreErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

constexpr QLatin1StringView WithCertificate("pkcs12");
constexpr QLatin1StringView KeyOnly("pkcs8");

QString inBase64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

auto find(Store &store, const QString &name)
{
    return store.run([name](StoreContents &contents) { return contents.tables().identities.find(name); });
}

} // namespace

IdentityShelf::IdentityShelf(Store &store, SecretVault &vault, Randomness &randomness)
    : m_store(&store)
    , m_vault(&vault)
    , m_randomness(&randomness)
{
    m_pool.setMaxThreadCount(1);
}

Task<Result<void>> IdentityShelf::put(QString name, crypto::Identity identity)
{
    return store(std::move(name), WithCertificate,
                 [identity](const QString &passPhrase) { return crypto::toPkcs12(identity, passPhrase); });
}

Task<Result<void>> IdentityShelf::import(QString name, QByteArray pkcs12, QString passPhrase)
{
    return store(std::move(name), WithCertificate, [pkcs12, passPhrase](const QString &own) {
        return crypto::fromPkcs12(pkcs12, passPhrase).and_then([&](const crypto::Identity &identity) {
            return crypto::toPkcs12(identity, own);
        });
    });
}

Task<Result<void>> IdentityShelf::putPendingKey(QString name, crypto::PrivateKey key)
{
    return store(std::move(name), KeyOnly,
                 [key](const QString &passPhrase) -> Result<QByteArray> { return key.toPem(passPhrase); });
}

// New pass phrase under a new name first, then the row that points to it, then the old pass phrase goes.
Task<Result<void>> IdentityShelf::store(QString name, QString kind, Packed pack)
{
    const QString passPhrase = inBase64(m_randomness->bytes(32));
    const QString secret = u"identity/"_s + name + u'/' + inBase64(m_randomness->bytes(6));
    const auto packing = [pack, passPhrase] { return pack(passPhrase); };
    const Result<QByteArray> key = co_await runIn(m_pool, packing);
    if (!key) {
        co_return failure(key.error());
    }
    const Result<std::optional<IdentityRecord>> old = co_await find(*m_store, name);
    if (!old) {
        co_return failure(old.error());
    }
    const Result<void> kept = co_await m_vault->write(secret, passPhrase.toLatin1());
    if (!kept) {
        co_return failure(kept.error());
    }
    const IdentityRecord record{name, kind, secret, *key};
    const auto saving = [record](StoreContents &contents) { return contents.tables().identities.save(record); };
    const Result<void> saved = co_await m_store->change(saving);
    const QString unused = saved ? (*old ? (*old)->secret : QString()) : secret;
    if (!unused.isEmpty()) { // a secret that stays behind opens nothing; its removal must not fail the step
        static_cast<void>(co_await m_vault->remove(unused));
    }
    co_return saved;
}

Task<Result<IdentityShelf::Opened>> IdentityShelf::open(QString name, QString kind)
{
    const Result<std::optional<IdentityRecord>> record = co_await find(*m_store, name);
    if (!record) {
        co_return failure(record.error());
    }
    if (!*record || (*record)->kind != kind) {
        co_return failure(errors::IdentityMissing, {name});
    }
    const Result<QByteArray> passPhrase = co_await m_vault->read((*record)->secret);
    if (!passPhrase) {
        co_return failure(passPhrase.error());
    }
    co_return Opened{(*record)->key, QString::fromLatin1(*passPhrase)};
}

Task<Result<crypto::Identity>> IdentityShelf::load(QString name)
{
    const Result<Opened> opened = co_await open(std::move(name), WithCertificate);
    if (!opened) {
        co_return failure(opened.error());
    }
    const auto opening = [opened = *opened] { return crypto::fromPkcs12(opened.key, opened.passPhrase); };
    co_return co_await runIn(m_pool, opening);
}

Task<Result<crypto::PrivateKey>> IdentityShelf::pendingKey(QString name)
{
    const Result<Opened> opened = co_await open(std::move(name), KeyOnly);
    if (!opened) {
        co_return failure(opened.error());
    }
    const auto opening = [opened = *opened] { return crypto::PrivateKey::fromPem(opened.key, opened.passPhrase); };
    co_return co_await runIn(m_pool, opening);
}

Task<Result<void>> IdentityShelf::remove(QString name)
{
    const Result<std::optional<IdentityRecord>> record = co_await find(*m_store, name);
    if (!record) {
        co_return failure(record.error());
    }
    if (!*record) {
        co_return Result<void>();
    }
    const auto removing = [name](StoreContents &contents) { return contents.tables().identities.remove(name); };
    const Result<void> removed = co_await m_store->change(removing);
    if (!removed) {
        co_return removed;
    }
    co_return co_await m_vault->remove((*record)->secret);
}

Task<Result<QStringList>> IdentityShelf::names()
{
    return m_store->run([](StoreContents &contents) { return contents.tables().identities.names(); });
}

} // namespace tonggui::store
