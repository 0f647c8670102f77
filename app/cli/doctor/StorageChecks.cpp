// SPDX-License-Identifier: Apache-2.0
#include "app/cli/doctor/StorageChecks.h"

#include "app/cli/LastCheck.h"
#include "app/cli/StoreReading.h"
#include "app/cli/doctor/DoctorErrors.h"
#include "app/settings/SettingsReader.h"
#include "app/settings/rows/OfficeSettings.h"
#include "app/settings/rows/StorageSettings.h"
#include "app/store/StoreErrors.h"
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
    return last ? Words::tr("Last read through %1.").arg(last->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
                : Words::tr("Never read through before.");
}

Finding sound(const store::StoreReport &report, const QString &lastCheck)
{
    const QString text = Words::tr("The database is sound (%1 visits, %2 cases waiting to be sent). %3")
                             .arg(report.visits)
                             .arg(report.waitingEnvelopes)
                             .arg(lastCheck);
    return Finding::ok(u"store.database"_s, text, report.toJson());
}

Findings database(const Result<store::StoreReport> &report, const QString &before)
{
    const QString id = u"store.database"_s;
    if (!report && report.error().is(store::errors::InUse)) { // the counter is at work, which is as it should be
        return {Finding::ok(id, report.error().text() + u' ' + before, {{u"inUse"_s, true}})};
    }
    if (!report && report.error().is(store::errors::NoDatabase)) { // made at the first start
        return {Finding::warning(id, report.error())};
    }
    if (!report) {
        return {Finding::fault(id, report.error())};
    }
    Findings findings;
    for (const Error &error : report->findings) {
        findings.push_back(Finding::fault(id, error));
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
    Findings findings{protectionOf(protection), keyring(protection == KeyProtection::SecretService)};
    const QString before = lastCheckText(LocalTerminal::dataDirectoryOf(settings));
    if (protection == KeyProtection::PinSealedFile) {
        findings.push_back(Finding::ok(
            u"store.database"_s, Words::tr("“tonggui store check” reads the database with its PIN.") + u' ' + before));
        co_return findings;
    }
    const Result<store::StoreReport> report = co_await readStore(std::move(settings), std::move(options));
    std::ranges::move(database(report, before), std::back_inserter(findings));
    co_return findings;
}

} // namespace tonggui::cli
