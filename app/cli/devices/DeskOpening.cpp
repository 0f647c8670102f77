// SPDX-License-Identifier: Apache-2.0
#include "app/cli/devices/DeskOpening.h"

#include "app/cli/CliErrors.h"
#include "app/cli/TerminalCommand.h"
#include "devices/api/Completion.h"

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

constexpr std::chrono::milliseconds LookAgain(20);

// Numbers and truth values as what they are: a manifest is strict about types.
QJsonValue valueFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber) {
        return number;
    }
    if (text == u"true"_s || text == u"false"_s) {
        return text == u"true"_s;
    }
    return text;
}

Result<devices::DeviceChoice> choiceOf(const DeskRequest &request)
{
    devices::DeviceChoice choice{QString::fromStdString(request.driver), {}, {}};
    if (!request.port.empty()) {
        choice.settings[u"port"_s] = QString::fromStdString(request.port);
    }
    for (const std::string &pair : request.settings) {
        const QString text = QString::fromStdString(pair);
        const qsizetype sign = text.indexOf(u'=');
        if (sign <= 0) {
            return failure(errors::Usage, {u"--set "_s + text});
        }
        choice.settings[text.first(sign)] = valueFrom(text.sliced(sign + 1));
    }
    return choice;
}

bool hasSpoken(const devices::PlacedDevice &device)
{
    const devices::DeviceStatus status = device.status();
    return status.isUsable() || status.reason.has_value();
}

} // namespace

Checked<OpenDesk> openDesk(const DeskRequest &request, const CommonOptions &common, const Places &places,
                           const Clock &clock)
{
    const TerminalOptions options = placedOptions(common, places);
    const Checked<settings::Settings> read = LocalTerminal::readSettings(options);
    if (!read && request.driver.empty()) {
        return tl::unexpected(read.error());
    }
    OpenDesk open;
    open.settings = read.value_or(settings::Settings());
    devices::HostEnvironment environment = deviceEnvironmentOf(open.settings, places);
    environment.stateDirectory.clear(); // the counter's book is not ours to write
    environment.isTraced = request.isTraced;
    open.desk = std::make_unique<devices::DeviceDesk>(environment, clock);
    if (request.driver.empty()) {
        furnish(*open.desk, deviceChoicesOf(open.settings, options.configDirectory, open.warnings), open.warnings);
        return open;
    }
    const Result<void> added =
        choiceOf(request).and_then([&open](const devices::DeviceChoice &choice) { return open.desk->add(choice); });
    if (!added) {
        return tl::unexpected(std::vector<Error>{added.error()});
    }
    return open;
}

Task<void> settle(devices::DeviceDesk &desk, std::chrono::milliseconds limit)
{
    QElapsedTimer clock;
    clock.start();
    for (bool isQuiet = false; !isQuiet && clock.elapsed() < limit.count();) {
        const std::stop_token never;
        const Result<void> paused = co_await pauseFor(LookAgain, never);
        isQuiet = paused.has_value();
        for (const devices::DevicePlace *place : desk.places()) {
            const std::vector<devices::PlacedDevice *> devices = place->devices();
            isQuiet = isQuiet && std::ranges::all_of(devices, [](const auto *device) { return hasSpoken(*device); });
        }
    }
}

Outcome deviceRefusal(const Error &error)
{
    using enum devices::Completion;
    const devices::Completion completion = devices::completionOf(error);
    const bool isFinding = completion == TimeOut || completion == UserError || completion == CommandError ||
                           completion == FraudAttempt || completion == UnsupportedData || completion == InvalidData;
    return Outcome::failed(isFinding ? ExitCode::Negative : ExitCode::Environment, error);
}

} // namespace tonggui::cli
