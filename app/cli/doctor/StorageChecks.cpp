// SPDX-License-Identifier: Apache-2.0
#include "app/cli/doctor/StorageChecks.h"

#include "app/cli/LastCheck.h"
#include "app/cli/doctor/DoctorErrors.h"
#include "app/settings/SettingsReader.h"
#include "app/settings/rows/OfficeSettings.h"
#include "app/settings/rows/StorageSettings.h"
#include "app/store/StoreErrors.h"
#include "app/store/check/StoreCheck.h"
#include "app/store/keys/StoreKey.h"
#include "app/store/vault/VaultChoice.h"
#include "app/terminal/TerminalErrors.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::Doctor)
};

Finding protectionOf(KeyProtection protection)
{
    const QJsonObject facts{{u"protection"_s, store::keyProtectionName(protection)}};
    if (protection == KeyProtection::PlainDemoFile) {
        return Finding::warning(u"keys.protection"_s, Error(errors::UnprotectedKeys), facts);
    }
    return Finding::ok(u"keys.protection"_s, store::keyProtectionText(protection), facts);
}

Finding keyring(bool isInUse)
{
    const bool hasBus = !qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS").isEmpty() ||
                        QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
    const QJsonObject facts{{u"sessionBus"_s, hasBus}, {u"used"_s, isInUse}};
    if (!isInUse) {
        return Finding::ok(u"keys.secret-service"_s, Words::tr("The desktop keyring is not used by these settings."),
                           facts);
    }
    return hasBus ? Finding::ok(u"keys.secret-service"_s, Words::tr("A session bus for the desktop keyring is there."),
                                facts)
                  : Finding::fault(u"keys.secret-service"_s, Error(errors::NoKeyring), facts);
}

QString lastCheckText(const QString &dataDirectory)
{
    const std::optional<LastCheck> last = LastCheck::read(dataDirectory);
    return last ? Words::tr("last read through %1").arg(last->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
                : Words::tr("never read through before");
}

Finding sound(const store::StoreReport &report, const QString &lastCheck)
{
    const QString text = Words::tr("The database is sound (%1 visits, %2 cases waiting to be sent); %3")
                             .arg(report.visits)
                             .arg(report.waitingEnvelopes)
                             .arg(lastCheck);
    return Finding::ok(u"store.database"_s, text, report.toJson());
}

Findings databaseWith(const QString &database, const QByteArray &key)
{
    const QString folder = QFileInfo(database).path();
    const QString before = lastCheckText(folder);
    const Result<store::StoreReport> report = store::checkStore(database, key);
    if (!report && report.error().is(store::errors::InUse)) { // the counter is at work, which is as it should be
        return {Finding::ok(u"store.database"_s, report.error().text() + u"; "_s + before, {{u"inUse"_s, true}})};
    }
    if (!report) {
        return {Finding::fault(u"store.database"_s, report.error().at(database))};
    }
    LastCheck{QDateTime::currentDateTimeUtc(), report->isSound()}.write(folder);
    Findings findings;
    for (const Error &error : report->findings) {
        findings.push_back(Finding::fault(u"store.database"_s, error));
    }
    return findings.empty() ? Findings{sound(*report, before)} : findings;
}

} // namespace

Findings checkSettings(const Checked<settings::Settings> &settings, const TerminalOptions &options)
{
    Findings findings;
    if (!settings) {
        for (const Error &error : settings.error()) {
            findings.push_back(Finding::fault(u"settings.valid"_s, error));
        }
        return findings;
    }
    QJsonArray files;
    for (const settings::SettingsFile &file : settings::settingsFilesIn(options.configDirectory)) {
        files.append(file.path);
    }
    const QJsonObject facts{{u"folder"_s, options.configDirectory}, {u"files"_s, files}};
    for (const auto *row : {&settings::BranchCode, &settings::TerminalCode}) {
        if (settings->of(*row).isEmpty()) {
            const Error error(tonggui::errors::NotConfigured,
                              {row->name(), u"terminal.toml"_s, options.configDirectory});
            findings.push_back(Finding::fault(u"settings.valid"_s, error.at(row->name()), facts));
        }
    }
    if (findings.empty()) {
        const QString id = LocalTerminal::workplaceOf(*settings).terminal.text();
        findings.push_back(Finding::ok(
            u"settings.valid"_s,
            Words::tr("Terminal %1; %2 settings files in %3").arg(id).arg(files.size()).arg(options.configDirectory),
            facts));
    }
    return findings;
}

Task<Findings> checkStorage(settings::Settings settings, TerminalOptions options)
{
    const KeyProtection protection =
        store::keyProtectionFrom(settings.of(settings::StorageKeyProtection)).value_or(KeyProtection::SecretService);
    const QString database = LocalTerminal::databaseOf(settings);
    Findings findings{protectionOf(protection), keyring(protection == KeyProtection::SecretService)};
    if (!QFileInfo::exists(database)) { // asking for its key would make one
        const Error none(store::errors::NoDatabase, {database});
        findings.push_back(Finding::warning(u"store.database"_s, none.at(database)));
        co_return findings;
    }
    if (protection == KeyProtection::PinSealedFile) {
        const QString text = Words::tr("The database is there; its PIN is needed to read it.") + u' ';
        findings.push_back(Finding::ok(u"store.database"_s, text + lastCheckText(QFileInfo(database).path())));
        co_return findings;
    }
    SystemRandomness randomness;
    const Result<std::unique_ptr<SecretVault>> vault =
        co_await openVaultOf(std::move(settings), std::move(options), randomness);
    if (!vault) {
        findings.push_back(Finding::fault(u"keys.vault"_s, vault.error()));
        co_return findings;
    }
    const Result<QByteArray> key = co_await store::storeKey(**vault, database, randomness);
    if (!key) {
        findings.push_back(Finding::fault(u"keys.vault"_s, key.error()));
        co_return findings;
    }
    std::ranges::move(databaseWith(database, *key), std::back_inserter(findings));
    co_return findings;
}

} // namespace tonggui::cli
