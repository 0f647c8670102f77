// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "app/terminal/LocalTerminal.h"
#include "app/terminal/TerminalDevices.h"

#include <memory>

namespace tonggui::cli {

// Which devices a command is about: those of the settings, or one that stands on the command line.
struct DeskRequest
{
    std::string driver;
    std::string port;
    std::vector<std::string> settings; // "KEY=VALUE"
    bool isTraced = false;
};

// A desk for one command, and what was wrong while it was furnished.
struct OpenDesk
{
    std::unique_ptr<devices::DeviceDesk> desk;
    settings::Settings settings;
    std::vector<Error> warnings;
};

// With a driver on the command line no settings are needed. errors::Usage for a KEY=VALUE that is none; those of
// DeviceDesk::add for the device on the command line. `clock` outlives the desk.
[[nodiscard]] Checked<OpenDesk> openDesk(const DeskRequest &request, const CommonOptions &common, const Places &places,
                                         const Clock &clock);

// Until every device has said how it is, or the time is over.
[[nodiscard]] Task<void> settle(devices::DeviceDesk &desk, std::chrono::milliseconds limit);

// 1 when a person is to blame, or the thing that lay on the device; 3 when the device or the machine is.
[[nodiscard]] Outcome deviceRefusal(const Error &error);

} // namespace tonggui::cli
