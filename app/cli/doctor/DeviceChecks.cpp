// SPDX-License-Identifier: Apache-2.0
#include "app/cli/doctor/DeviceChecks.h"

#include "app/cli/ServiceLookup.h"
#include "app/cli/doctor/DoctorErrors.h"
#include "devices/api/DeviceErrors.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tonggui::cli::Doctor)
};

constexpr auto Patience = 15s; // all line speeds are tried in turn

Findings drivers(const devices::PluginRegistry &registry, const QString &folder)
{
    const QString language = textLanguage() == forms::Language::Chinese ? u"zh_CN"_s : u"en"_s;
    Findings findings;
    for (const devices::PluginManifest &driver : registry.plugins()) {
        const auto title = driver.title.find(language);
        findings.push_back(
            Finding::ok(u"devices.driver"_s,
                        Words::tr("Driver %1 %2: %3")
                            .arg(driver.id, driver.version, title == driver.title.end() ? driver.kind : title->second),
                        {{u"id"_s, driver.id},
                         {u"version"_s, driver.version},
                         {u"kind"_s, driver.kind},
                         {u"manifest"_s, driver.path},
                         {u"capabilities"_s, QJsonArray::fromStringList(driver.capabilities)}}));
    }
    for (const Error &error : registry.refused()) {
        findings.push_back(Finding::warning(u"devices.driver"_s, error));
    }
    if (findings.empty()) {
        findings.push_back(Finding::fault(u"devices.driver"_s, Error(errors::NoDrivers, {folder}).at(folder)));
    }
    return findings;
}

Finding ports()
{
    const QStringList patterns{u"ttyUSB*"_s, u"ttyACM*"_s, u"ttyAMA*"_s, u"ttyS*"_s};
    QStringList found;
    for (const QString &name : QDir(u"/dev"_s).entryList(patterns, QDir::System)) {
        found.append(u"/dev/"_s + name);
    }
    const QString text =
        found.isEmpty() ? Words::tr("No serial ports") : Words::tr("Serial ports: %1").arg(found.join(u", "_s));
    return Finding::ok(u"devices.ports"_s, text, {{u"ports"_s, QJsonArray::fromStringList(found)}});
}

Task<Finding> reader(devices::DeviceDesk &desk, devices::DeviceChoice choice)
{
    const QString id = u"devices.card-reader"_s;
    const QString port = choice.settings[u"port"_s].toString();
    const QJsonObject facts{{u"driver"_s, choice.driver}, {u"port"_s, port}};
    const Result<void> chosen = desk.chooseIdCardReader(choice);
    if (!chosen) {
        co_return Finding::fault(id, chosen.error(), facts);
    }
    std::stop_source stop;
    Task<Result<QString>> question = desk.idCardReader().samNumber(stop.get_token());
    const Result<QString> number = co_await withTimeout(std::move(question), Patience, stop);
    if (!number && number.error().is(devices::errors::PortTaken)) { // most likely by the counter
        co_return Finding::warning(id, number.error(), facts);
    }
    if (!number) {
        co_return Finding::fault(id, number.error(), facts);
    }
    co_return Finding::ok(id, Words::tr("The card reader at %1 answers (module %2).").arg(port, *number), facts);
}

} // namespace

Task<Findings> checkDevices(ReaderChoice choice)
{
    const SystemClock clock;
    devices::DeviceDesk desk(choice.environment, clock);
    Findings findings = drivers(desk.drivers(), choice.environment.pluginDirectory);
    findings.push_back(ports());
    if (choice.hasPort()) {
        findings.push_back(co_await reader(desk, choice.device));
    } else {
        findings.push_back(Finding::warning(u"devices.card-reader"_s, Error(errors::NoReader)));
    }
    co_return findings;
}

} // namespace tonggui::cli
