// SPDX-License-Identifier: Apache-2.0
#include "app/store/vault/VaultChoice.h"

#include "app/store/vault/KeychainVault.h"
#include "app/store/vault/PinSealedVault.h"
#include "app/store/vault/PlainDemoVault.h"
#include "app/store/vault/SystemdCredentialsVault.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

constexpr std::array Names{"secret-service", "systemd", "pin-file", "plain-demo"};

QString pinFileOf(const VaultChoice &choice)
{
    return choice.directory + u"/keys.pin"_s;
}

// A vault that has no answer to a simple question is refused at the start, not in the middle of a visit.
Task<Result<std::unique_ptr<SecretVault>>> probed(std::unique_ptr<SecretVault> vault)
{
    const Result<QByteArray> answer = co_await vault->read(u"store-key"_s);
    if (!answer && !answer.error().is(errors::SecretMissing)) {
        co_return failure(answer.error());
    }
    co_return vault;
}

template <typename Vault>
Result<std::unique_ptr<SecretVault>> asVault(Result<std::unique_ptr<Vault>> opened)
{
    if (!opened) {
        return failure(opened.error());
    }
    return std::unique_ptr<SecretVault>(*std::move(opened));
}

} // namespace

std::optional<KeyProtection> keyProtectionFrom(QStringView text)
{
    for (size_t i = 0; i < Names.size(); ++i) {
        if (text == QLatin1StringView(Names[i])) {
            return KeyProtection(i);
        }
    }
    return std::nullopt;
}

QString keyProtectionName(KeyProtection protection)
{
    return QString::fromLatin1(Names[size_t(protection)]);
}

QString keyProtectionText(KeyProtection protection)
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("KeyVault", "Keys are kept by the desktop keyring."),
        QT_TRANSLATE_NOOP("KeyVault", "Keys are sealed by this machine (systemd)."),
        QT_TRANSLATE_NOOP("KeyVault", "Keys are sealed by this terminal's PIN."),
        QT_TRANSLATE_NOOP("KeyVault", "Keys are not protected: demonstration only."),
    };
    return QCoreApplication::translate("KeyVault", texts[size_t(protection)]);
}

bool hasPinFile(const VaultChoice &choice)
{
    return QFileInfo::exists(pinFileOf(choice));
}

Task<Result<std::unique_ptr<SecretVault>>> openVault(VaultChoice choice, Randomness &randomness)
{
    switch (choice.protection) {
    case KeyProtection::SecretService:
        co_return co_await probed(std::make_unique<KeychainVault>(choice.service));
    case KeyProtection::SystemdCredentials:
        co_return co_await probed(std::make_unique<SystemdCredentialsVault>(choice.directory, choice.loaded));
    case KeyProtection::PinSealedFile:
        co_return asVault(co_await PinSealedVault::open(pinFileOf(choice), choice.pin, randomness));
    case KeyProtection::PlainDemoFile:
        break;
    }
    co_return asVault(PlainDemoVault::open(choice.directory + u"/keys.demo.json"_s, choice.isDemo));
}

} // namespace tonggui::store
