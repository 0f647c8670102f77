// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/LocalTerminal.h"

#include "app/settings/SettingsReader.h"
#include "app/settings/SettingsTable.h"
#include "app/settings/rows/OfficeSettings.h"
#include "app/settings/rows/ReceiptSettings.h"
#include "app/settings/rows/StorageSettings.h"
#include "app/store/StoreErrors.h"
#include "app/store/keys/StoreKey.h"
#include "app/store/vault/VaultChoice.h"
#include "app/terminal/TerminalErrors.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

const QString TerminalKey = u"terminal"_s;
const QString EventKey = u"event-authority"_s;

QString trustFile(const QString &data, const QString &name)
{
    return data + u"/trust/"_s + name + u".pem"_s;
}

Result<crypto::Certificate> readCertificate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error(errors::FileUnreadable, {path}).at(path));
    }
    Result<crypto::Certificate> certificate = crypto::Certificate::fromPem(file.readAll());
    return certificate ? certificate : failure(certificate.error().at(path));
}

Result<void> writeCertificate(const QString &path, const crypto::Certificate &certificate)
{
    QSaveFile file(path);
    const QByteArray pem = certificate.toPem();
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size() ||
        !file.commit()) {
        return failure(Error(errors::FileUnwritable, {path}).at(path));
    }
    return {};
}

// The first setting that says which terminal this is, and does not.
const settings::SettingRow *missingRow(const settings::Settings &settings)
{
    for (const auto *row : {&settings::BranchCode, &settings::TerminalCode}) {
        if (settings.of(*row).isEmpty()) {
            return row;
        }
    }
    return nullptr;
}

} // namespace

ErrorCatalogue errors::terminalErrors()
{
    static constexpr std::array list{&NotConfigured, &ConfigFolderMissing};
    return list;
}

LocalTerminal::LocalTerminal(TerminalOptions options, settings::Settings settings)
    : m_options(std::move(options))
    , m_settings(std::move(settings))
    , m_workplace(workplaceOf(m_settings))
{}

Checked<settings::Settings> LocalTerminal::readSettings(const TerminalOptions &options)
{
    const bool isDefault = options.configDirectory == Places::defaultConfig(); // a machine without any settings yet
    if (!isDefault && !QFileInfo(options.configDirectory).isDir()) {
        const Error missing = Error(errors::ConfigFolderMissing, {options.configDirectory}).at(options.configDirectory);
        return Checked<settings::Settings>(tl::unexpect, std::vector<Error>{missing});
    }
    return settings::readSettingsFolder(options.configDirectory, settings::houseSettings(),
                                        isDefault ? settings::EmptyFolder::Allowed : settings::EmptyFolder::Refused);
}

QString LocalTerminal::dataDirectoryOf(const settings::Settings &settings)
{
    const QString chosen = settings.of(settings::StorageDirectory);
    return chosen.isEmpty() ? Places::defaultData() : chosen;
}

QString LocalTerminal::databaseOf(const settings::Settings &settings)
{
    return dataDirectoryOf(settings) + u"/terminal.sqlite"_s;
}

QString LocalTerminal::dataDirectory() const
{
    return dataDirectoryOf(m_settings);
}

Workplace LocalTerminal::workplaceOf(const settings::Settings &settings)
{
    return {.centre = settings.of(settings::CentreName),
            .branch = settings.of(settings::BranchName),
            .window = QString::number(settings.of(settings::WindowNumber)),
            .terminal = {settings.of(settings::BranchCode), settings.of(settings::TerminalCode)},
            .verificationUrl = settings.of(settings::ReceiptVerificationUrl),
            .hotline = settings.of(settings::CentreHotline)};
}

Task<Result<std::unique_ptr<SecretVault>>> openVaultOf(settings::Settings settings, TerminalOptions options,
                                                       Randomness &randomness)
{
    store::VaultChoice choice;
    choice.protection =
        store::keyProtectionFrom(settings.of(settings::StorageKeyProtection)).value_or(KeyProtection::SecretService);
    choice.directory = LocalTerminal::dataDirectoryOf(settings) + u"/keys"_s;
    choice.service = settings.of(settings::StorageVaultService);
    choice.pin = options.vaultPin;
    choice.loaded = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    choice.isDemo = options.isDemo;
    co_return co_await store::openVault(std::move(choice), randomness);
}

Task<Checked<std::shared_ptr<LocalTerminal>>> LocalTerminal::open(TerminalOptions options)
{
    using Answer = Checked<std::shared_ptr<LocalTerminal>>;
    auto refused = [](Error error) { return Answer(tl::unexpect, std::vector<Error>{std::move(error)}); };
    Checked<settings::Settings> settings = readSettings(options);
    if (!settings) {
        co_return Answer(tl::unexpect, settings.error());
    }
    if (const settings::SettingRow *row = missingRow(*settings)) {
        co_return refused(
            Error(errors::NotConfigured, {row->name(), u"terminal.toml"_s, options.configDirectory}).at(row->name()));
    }
    const std::shared_ptr<LocalTerminal> terminal(new LocalTerminal(std::move(options), std::move(*settings)));
    Result<std::unique_ptr<SecretVault>> vault =
        co_await openVaultOf(terminal->m_settings, terminal->m_options, terminal->m_randomness);
    if (!vault) {
        co_return refused(vault.error());
    }
    terminal->m_vault = std::move(*vault);
    const QString database = databaseOf(terminal->m_settings);
    const Result<QByteArray> key = co_await store::storeKey(*terminal->m_vault, database, terminal->m_randomness);
    if (!key) {
        co_return refused(key.error());
    }
    store::StoreOptions storeOptions{database, *key, terminal->m_workplace.terminal, &terminal->m_clock,
                                     &terminal->m_randomness};
    Result<std::unique_ptr<store::Store>> opened = co_await store::Store::open(std::move(storeOptions));
    if (!opened) {
        co_return refused(opened.error());
    }
    terminal->m_store = std::move(*opened);
    terminal->m_shelf =
        std::make_unique<store::IdentityShelf>(*terminal->m_store, *terminal->m_vault, terminal->m_randomness);
    co_return Answer(terminal);
}

Result<crypto::Certificate> LocalTerminal::trusted(const settings::Settings &settings, const QString &name)
{
    return readCertificate(trustFile(dataDirectoryOf(settings), name));
}

Task<Result<std::optional<sync::EnrolledTerminal>>> LocalTerminal::enrolment()
{
    using Answer = std::optional<sync::EnrolledTerminal>;
    const Result<crypto::Identity> terminal = co_await m_shelf->load(TerminalKey);
    if (!terminal) {
        if (terminal.error().is(store::errors::IdentityMissing)) {
            co_return Answer();
        }
        co_return failure(terminal.error());
    }
    const Result<crypto::Identity> event = co_await m_shelf->load(EventKey);
    if (!event) {
        co_return failure(event.error());
    }
    const Result<crypto::Certificate> root = trusted(m_settings, u"root"_s);
    const Result<crypto::Certificate> inbox = trusted(m_settings, u"inbox"_s);
    if (!root || !inbox) {
        co_return failure(root ? inbox.error() : root.error());
    }
    co_return Answer(sync::EnrolledTerminal{m_workplace.terminal, *terminal, *event, *root, *inbox});
}

// The terminal's own key comes last: it is what says that the enrolment is whole.
Task<Result<void>> LocalTerminal::keepEnrolment(sync::EnrolledTerminal enrolled)
{
    for (const auto &[name, certificate] :
         {std::pair(u"root"_s, enrolled.root), std::pair(u"inbox"_s, enrolled.inbox)}) {
        const Result<void> written = writeCertificate(trustFile(dataDirectory(), name), certificate);
        if (!written) {
            co_return written;
        }
    }
    const Result<void> event = co_await m_shelf->put(EventKey, enrolled.eventAuthority);
    if (!event) {
        co_return event;
    }
    const Result<void> kept = co_await m_shelf->put(TerminalKey, enrolled.terminal);
    co_return kept ? writeCertificate(trustFile(dataDirectory(), u"terminal"_s), enrolled.terminal.certificate) : kept;
}

} // namespace tonggui
