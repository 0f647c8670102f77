// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs/DevicesVerb.h"

#include "app/cli/CliErrors.h"
#include "app/cli/devices/DeviceCapture.h"
#include "app/cli/devices/DeviceLines.h"
#include "devices/trials/DeviceTrial.h"

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

constexpr std::chrono::seconds Settling(4);

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
}

QStringList kindNames()
{
    QStringList names;
    for (const devices::DeviceTrial &trial : devices::deviceTrials()) {
        names << trial.kind;
    }
    return names;
}

} // namespace

DevicesVerb::DevicesVerb(Places places)
    : m_places(std::move(places))
{}

void DevicesVerb::declareDesk(CLI::App &command)
{
    command.fallthrough();
    command.add_option("--driver", m_desk.driver, "Driver of one device, in place of those of the settings");
    command.add_option("--port", m_desk.port, "Its port, such as /dev/ttyUSB0 or HOST:PORT");
    command.add_option("--set", m_desk.settings, "KEY=VALUE, a setting of the driver; may be given more than once");
    command.add_flag("--trace", m_desk.isTraced,
                     "Write what goes over the line to standard error, without personal data");
}

void DevicesVerb::declare(CLI::App &program)
{
    CLI::App *devices = program.add_subcommand("devices", "The devices of this workplace");
    devices->require_subcommand(1);
    devices->fallthrough();
    m_list = devices->add_subcommand("list", "How each device is, what else was found, and which drivers there are");
    m_watch = devices->add_subcommand("watch", "Tell what happens to the devices, line by line");
    m_watch->add_option("--seconds", m_seconds, "How long; until it is interrupted unless told")
        ->check(CLI::Range(1, 86400));
    m_test = devices->add_subcommand("test", "Try one device with a person's help");
    m_capture = devices->add_subcommand("capture", "Take what a device gives and write it to a file");
    m_capture->add_option("--out", m_out, "File: a picture, or the card as JSON (personal data)")->required();
    for (CLI::App *command : {m_test, m_capture}) {
        std::vector<std::string> kinds;
        for (const QString &kind : kindNames()) {
            kinds.push_back(kind.toStdString());
        }
        command->add_option("kind", m_kind, "Kind of device")->required()->check(CLI::IsMember(kinds));
    }
    for (CLI::App *command : {m_list, m_watch, m_test, m_capture}) {
        declareDesk(*command);
    }
}

QString DevicesVerb::chosen() const
{
    const std::array verbs{std::pair(m_list, u"devices.list"), std::pair(m_watch, u"devices.watch"),
                           std::pair(m_test, u"devices.test"), std::pair(m_capture, u"devices.capture")};
    const auto found = std::ranges::find_if(verbs, [](const auto &verb) { return verb.first->parsed(); });
    return found == verbs.end() ? QString() : QString::fromUtf16(found->second);
}

Task<Outcome> DevicesVerb::run(const CommonOptions &common)
{
    m_wantsJson = common.wantsJson;
    Checked<OpenDesk> open = openDesk(m_desk, common, m_places, m_clock);
    if (!open) {
        const bool isUsage = open.error().front().is(errors::Usage);
        co_return Outcome::failed(isUsage ? ExitCode::Usage : ExitCode::Environment, open.error());
    }
    Task<Outcome> work = m_list->parsed()    ? list(*open)
                         : m_watch->parsed() ? watch(*open)
                         : m_test->parsed()  ? test(*open)
                                             : capture(*open);
    co_return co_await std::move(work);
}

Task<Outcome> DevicesVerb::list(OpenDesk &open)
{
    if (m_desk.driver.empty()) {
        discover(*open.desk, open.settings);
    }
    co_await settle(*open.desk, Settling);
    Outcome outcome;
    outcome.result = deskJson(*open.desk);
    outcome.lines = deskLines(*open.desk);
    outcome.errors = open.warnings;
    const std::vector<Error> &refused = open.desk->drivers().refused();
    outcome.errors.insert(outcome.errors.end(), refused.begin(), refused.end());
    outcome.code = outcome.errors.empty() ? ExitCode::Ok : ExitCode::Negative;
    co_return outcome;
}

Task<Outcome> DevicesVerb::watch(OpenDesk &open)
{
    QJsonArray told;
    DeskWatch watched(*open.desk, m_clock);
    const bool isSpoken = !m_wantsJson;
    QObject::connect(&watched, &DeskWatch::happened, &watched, [&told, isSpoken](const QJsonObject &event) {
        told.append(event);
        if (isSpoken) {
            std::fprintf(stdout, "%s\n", watchLine(event).toUtf8().constData());
            std::fflush(stdout);
        }
    });
    watched.start();
    if (m_desk.driver.empty()) {
        discover(*open.desk, open.settings);
    }
    const std::stop_token never;
    const std::chrono::seconds length(m_seconds > 0 ? m_seconds : 86400);
    const Result<void> paused = co_await pauseFor(length, never);
    Outcome outcome;
    outcome.code = paused ? ExitCode::Ok : ExitCode::Environment;
    outcome.result = {{u"events"_s, told}};
    outcome.errors = open.warnings;
    co_return outcome;
}

Task<Outcome> DevicesVerb::test(OpenDesk &open)
{
    const QString kind = QString::fromStdString(m_kind);
    const devices::DeviceTrial &trial = *devices::trialOf(kind);
    if (open.desk->place(kind).chosen() == nullptr && !open.warnings.empty()) {
        co_return Outcome::failed(ExitCode::Environment, open.warnings);
    }
    say(devices::askWords(trial));
    const devices::TrialTold tell = say;
    const devices::TrialWorld world{m_clock, m_randomness};
    const std::stop_source stop;
    const Result<QString> outcome = co_await devices::tryDevice(trial, open.desk->channel(kind), world, tell, stop);
    if (!outcome) {
        co_return deviceRefusal(outcome.error());
    }
    Outcome good;
    good.lines = {*outcome};
    good.result = {{u"kind"_s, kind},
                   {u"device"_s, open.desk->channel(kind).descriptor().toJson()},
                   {u"capabilities"_s, open.desk->channel(kind).capabilities().toJson()},
                   {u"said"_s, *outcome}};
    co_return good;
}

Task<Outcome> DevicesVerb::capture(OpenDesk &open)
{
    const QString kind = QString::fromStdString(m_kind);
    const QString path = QString::fromStdString(m_out);
    const CaptureWorld world{m_clock, m_randomness, say};
    const Result<QString> captured = co_await captureTo(path, kind, open.desk->channel(kind), world);
    if (!captured) {
        co_return captured.error().is(errors::NothingToCapture) ? Outcome::failed(ExitCode::Usage, captured.error())
                                                                : deviceRefusal(captured.error());
    }
    Outcome outcome;
    outcome.lines = {*captured};
    outcome.result = {{u"kind"_s, kind}, {u"file"_s, path}};
    co_return outcome;
}

} // namespace tonggui::cli
