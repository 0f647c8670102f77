// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs/DoctorVerb.h"

#include "app/cli/TerminalCommand.h"
#include "app/cli/doctor/DeviceChecks.h"
#include "app/cli/doctor/NodeChecks.h"
#include "app/cli/doctor/SoftwareChecks.h"
#include "app/cli/doctor/StorageChecks.h"
#include "app/settings/rows/StorageSettings.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

void add(Findings &all, Findings some)
{
    std::ranges::move(some, std::back_inserter(all));
}

} // namespace

DoctorVerb::DoctorVerb(Places places)
    : m_places(std::move(places))
{}

void DoctorVerb::declare(CLI::App &program)
{
    m_doctor = program.add_subcommand("doctor", "Tell what is installed and set up here, and what to do about faults");
    m_doctor->fallthrough();
}

QString DoctorVerb::chosen() const
{
    return m_doctor->parsed() ? u"doctor"_s : QString();
}

Task<Outcome> DoctorVerb::run(const CommonOptions &common)
{
    const TerminalOptions options = placedOptions(common, m_places);
    const Checked<settings::Settings> read = LocalTerminal::readSettings(options);
    const settings::Settings settings = read.value_or(settings::Settings());
    Findings findings = checkSoftware(m_places, settings.of(settings::CatalogueDirectory));
    add(findings, checkSettings(read, options));
    if (read) { // with settings that are wrong the rest would be about some other terminal
        Findings storage = co_await checkStorage(settings, options);
        add(findings, std::move(storage));
        add(findings, checkEnrolment(settings, QDateTime::currentDateTimeUtc()));
        Findings node = co_await checkNode(settings, options.configDirectory);
        add(findings, std::move(node));
    }
    ReaderChoice choice = readerOf(settings, m_places);
    Findings devices = co_await checkDevices(std::move(choice));
    add(findings, std::move(devices));
    add(findings, checkSession());
    co_return diagnosis(findings, common.wantsJson);
}

} // namespace tonggui::cli
