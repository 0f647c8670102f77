// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "app/terminal/LocalTerminal.h"

namespace tonggui::cli {

// Where the terminal's settings and programs are; nothing is asked.
[[nodiscard]] TerminalOptions placedOptions(const CommonOptions &common, const Places &places);

// How a command opens the terminal it is about. The PIN of a sealed key file is read from standard input, one line,
// when the settings choose that protection; it never stands on a command line.
[[nodiscard]] TerminalOptions terminalOptions(const CommonOptions &common, const Places &places);

} // namespace tonggui::cli
