// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verbs/CardVerb.h"

#include "app/cli/CardLines.h"
#include "app/cli/ReaderChoice.h"
#include "app/cli/TerminalCommand.h"
#include "app/cli/devices/DeskOpening.h"
#include "app/settings/rows/DeviceSettings.h"

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

void showStep(devices::IdCardStep step)
{
    std::fprintf(stderr, "%s\n", stepLine(step).toUtf8().constData());
}

} // namespace

CardVerb::CardVerb(Places places)
    : m_places(std::move(places))
{}

void CardVerb::declareReader(CLI::App &command)
{
    command.fallthrough();
    command.add_option("--port", m_port,
                       "Port of the reader, such as /dev/ttyUSB0; the one of the settings unless told");
    command.add_option("--speed", m_speed, "Line speed in baud; auto tries them in turn")
        ->check(CLI::IsMember({"auto", "115200", "57600", "38400", "19200", "9600"}));
    command.add_option("--driver", m_driver, "Driver of the reader; the one of the settings unless told");
    command.add_flag("--trace", m_isTraced, "Write what goes over the line to standard error, without personal data");
}

void CardVerb::declare(CLI::App &program)
{
    CLI::App *card = program.add_subcommand("card", "Read identity cards");
    card->require_subcommand(1);
    card->fallthrough();
    m_read = card->add_subcommand("read", "Wait for one card and read it");
    declareReader(*m_read);
    m_read->add_option("--wait", m_waitSeconds, "Seconds to wait for a card; as the settings say unless told")
        ->check(CLI::Range(1, 300));
    m_read->add_option("--attempts", m_attempts, "Readings that may fail because of how the card lies")
        ->check(CLI::Range(1, 10));
    m_read->add_flag("--fingerprint", m_withFingerprint, "Read the fingerprint block as well");
    m_read->add_flag("--latest-address", m_withLatestAddress, "Read the additional address as well");
    m_read->add_flag("--full", m_isFull, "Show personal data in full; JSON always holds them");
    m_reader = card->add_subcommand("reader", "Tell what reader it is and the number of its security module");
    declareReader(*m_reader);
}

QString CardVerb::chosen() const
{
    if (m_read->parsed()) {
        return u"card.read"_s;
    }
    return m_reader->parsed() ? u"card.reader"_s : QString();
}

Task<Outcome> CardVerb::run(const CommonOptions &common)
{
    const TerminalOptions options = placedOptions(common, m_places);
    const Checked<settings::Settings> settings = LocalTerminal::readSettings(options);
    if (!settings && m_port.empty()) {
        co_return Outcome::failed(ExitCode::Environment, settings.error());
    }
    const settings::Settings known = settings.value_or(settings::Settings());
    m_waitSeconds = m_waitSeconds > 0 ? m_waitSeconds : known.of(settings::CardWaitSeconds);
    ReaderChoice choice = readerOf(known, m_places);
    choice.take(QString::fromStdString(m_driver), QString::fromStdString(m_port), QString::fromStdString(m_speed));
    choice.environment.isTraced = m_isTraced;
    if (!choice.hasPort()) {
        co_return Outcome::failed(ExitCode::Environment, portMissing(options.configDirectory));
    }
    const SystemClock clock;
    devices::DeviceDesk desk(choice.environment, clock);
    const Result<void> chosen = desk.chooseIdCardReader(choice.device);
    if (!chosen) {
        co_return Outcome::failed(ExitCode::Environment, chosen.error());
    }
    devices::IdCardReader &reader = desk.idCardReader();
    if (m_read->parsed()) {
        co_return co_await read(reader);
    }
    co_return co_await describe(reader);
}

Task<Outcome> CardVerb::read(devices::IdCardReader &reader)
{
    devices::IdCardReadOptions options;
    options.withFingerprint = m_withFingerprint;
    options.withLatestAddress = m_withLatestAddress;
    options.timeout = std::chrono::seconds(m_waitSeconds);
    options.attempts = m_attempts;
    devices::IdCardProgress progress = showStep;
    std::stop_token never;
    const Result<IdCard> card = co_await reader.read(options, std::move(progress), never);
    if (!card) {
        co_return deviceRefusal(card.error());
    }
    Outcome outcome;
    outcome.result = {{u"card"_s, card->toJson()}, {u"reader"_s, reader.descriptor().toJson()}};
    outcome.lines = cardLines(*card, m_isFull);
    co_return outcome;
}

Task<Outcome> CardVerb::describe(devices::IdCardReader &reader)
{
    std::stop_token never;
    const Result<QString> number = co_await reader.samNumber(never);
    if (!number) {
        co_return deviceRefusal(number.error());
    }
    const devices::DeviceDescriptor device = reader.descriptor();
    Outcome outcome;
    outcome.result = {
        {u"samNumber"_s, *number}, {u"reader"_s, device.toJson()}, {u"capabilities"_s, reader.capabilities().toJson()}};
    outcome.lines = {tr("Reader: %1 at %2").arg(device.model, device.address), tr("Driver: %1").arg(device.driver),
                     tr("Security module: %1").arg(*number)};
    co_return outcome;
}

} // namespace tonggui::cli
