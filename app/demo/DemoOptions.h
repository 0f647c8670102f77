// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/VisitState.h"

#include <QString>

#include <optional>
#include <variant>

namespace tonggui::demo {

enum class DemoMode {
    Show,  // a hall, a scripted clerk, pictures and papers, then the end
    Play,  // a hall, and a person is the clerk
    Clerk, // only the scripted clerk, in somebody else's hall: for tests that pull plugs
};

struct DemoOptions
{
    DemoMode mode = DemoMode::Show;
    QString output;   // Show: pictures, papers, summary.json
    QString folder;   // Show, Play: where the hall keeps its data; empty: a temporary folder
    QString config;   // Clerk: folder with the settings
    QString scripts;  // visits; empty: the ones of the demonstration
    QString language; // "zh_CN", "en"
    int textPercent = 100;
    int visit = 0;         // Clerk: which of the scripts
    bool isNobody = false; // Clerk: logs in and sends what waits, but serves nobody
    std::optional<VisitState> holdAt;
};

// The options, or the exit code of a line that was wrong or asked for help.
[[nodiscard]] std::variant<DemoOptions, int> demoOptionsFrom(int argc, const char *const *argv);

} // namespace tonggui::demo
