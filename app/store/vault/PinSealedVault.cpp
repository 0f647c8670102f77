// SPDX-License-Identifier: Apache-2.0
#include "app/store/vault/PinSealedVault.h"

#include "app/crypto/Aead.h"
#include "app/crypto/Digest.h"
#include "app/crypto/PinHash.h"
#include "app/store/vault/SecretFile.h"
#include "app/store/vault/VaultErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {
constexpr QByteArrayView Magic("tonggui key file 1\n");
constexpr qsizetype SaltSize = 16;
constexpr qsizetype DigestSize = 32;
} // namespace

// The opened file. Every change is on the disk before it holds.
class PinSealedVault::Contents
{
public:
    static Result<std::shared_ptr<Contents>> open(const QString &path, const QString &pin, Randomness &randomness,
                                                  int shortestPin)
    {
        const Result<std::optional<QByteArray>> file = readIfThere(path);
        if (!file) {
            return failure(file.error());
        }
        auto contents = std::make_shared<Contents>(path, randomness);
        const Result<void> done = *file ? contents->load(**file, pin) : contents->begin(pin, shortestPin);
        if (!done) {
            return failure(done.error());
        }
        return contents;
    }

    Contents(QString path, Randomness &randomness)
        : m_path(std::move(path))
        , m_randomness(&randomness)
    {}

    Result<QByteArray> secret(const QString &name) const
    {
        const auto found = m_secrets.constFind(name);
        if (found == m_secrets.constEnd()) {
            return failure(tonggui::errors::SecretMissing, {name});
        }
        return *found;
    }

    Result<void> replace(Secrets secrets)
    {
        const QByteArray head = Magic.toByteArray() + m_salt;
        const QByteArray body = head + crypto::seal(m_key, secretsToJson(secrets), head, *m_randomness);
        Result<void> written = replaceFile(m_path, body + crypto::sha256(body));
        if (written) {
            m_secrets = std::move(secrets);
        }
        return written;
    }

    [[nodiscard]] const Secrets &secrets() const { return m_secrets; }

private:
    Result<void> begin(const QString &pin, int shortestPin)
    {
        if (pin.size() < shortestPin) {
            return failure(errors::VaultPinTooShort, {QString::number(shortestPin)});
        }
        m_salt = m_randomness->bytes(SaltSize);
        m_key = crypto::keyFromPin(pin, m_salt);
        return replace({});
    }

    Result<void> load(const QByteArray &file, const QString &pin)
    {
        const QByteArray body = file.chopped(std::min(file.size(), DigestSize));
        const bool isWhole = body.startsWith(Magic) && body.size() > Magic.size() + SaltSize &&
                             crypto::sha256(body) == file.last(DigestSize);
        if (!isWhole) {
            return failure(Error(errors::VaultFileDamaged, {m_path}).at(m_path));
        }
        const QByteArray head = body.first(Magic.size() + SaltSize);
        m_salt = head.last(SaltSize);
        m_key = crypto::keyFromPin(pin, m_salt);
        const Result<QByteArray> json = crypto::open(m_key, QByteArrayView(body).sliced(head.size()), head);
        if (!json) {
            return failure(tonggui::errors::VaultWrongPin);
        }
        const Result<Secrets> secrets = secretsFromJson(*json);
        if (!secrets) {
            return failure(Error(errors::VaultFileDamaged, {m_path}).at(m_path).because(secrets.error().toLine()));
        }
        m_secrets = *secrets;
        return {};
    }

    QString m_path;
    Randomness *m_randomness;
    QByteArray m_salt;
    QByteArray m_key;
    Secrets m_secrets;
};

Task<Result<std::unique_ptr<PinSealedVault>>> PinSealedVault::open(QString path, QString pin, Randomness &randomness,
                                                                   int shortestPin)
{
    std::unique_ptr<PinSealedVault> vault(new PinSealedVault({}));
    const auto opening = [path, pin, &randomness, shortestPin] {
        return Contents::open(path, pin, randomness, shortestPin);
    };
    Result<std::shared_ptr<Contents>> contents = co_await runIn(vault->m_pool, opening);
    if (!contents) {
        co_return failure(contents.error());
    }
    vault->m_contents = *std::move(contents);
    co_return vault;
}

PinSealedVault::PinSealedVault(std::shared_ptr<Contents> contents)
    : m_contents(std::move(contents))
{
    m_pool.setMaxThreadCount(1);
}

PinSealedVault::~PinSealedVault() = default;

Task<Result<QByteArray>> PinSealedVault::read(QString name)
{
    return runIn(m_pool, [contents = m_contents, name] { return contents->secret(name); });
}

Task<Result<void>> PinSealedVault::write(QString name, QByteArray secret)
{
    return runIn(m_pool, [contents = m_contents, name, secret] {
        Secrets secrets = contents->secrets();
        secrets[name] = secret;
        return contents->replace(std::move(secrets));
    });
}

Task<Result<void>> PinSealedVault::remove(QString name)
{
    return runIn(m_pool, [contents = m_contents, name]() -> Result<void> {
        Secrets secrets = contents->secrets();
        return secrets.remove(name) > 0 ? contents->replace(std::move(secrets)) : Result<void>();
    });
}

} // namespace tonggui::store
