// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tonggui::simulators {

// How a slip printer is, and how it says so.
struct PrinterState
{
    bool isCoverOpen = false;
    bool isPaperLow = false;
    bool isPaperOut = false;
    bool isCutterStuck = false;
    bool isHot = false; // pauses and goes on by itself

    [[nodiscard]] bool isOffline() const { return isCoverOpen || isPaperOut || isCutterStuck || isHot; }
    [[nodiscard]] char answer(int n) const; // to DLE EOT n
    [[nodiscard]] QString inWords() const;
};

} // namespace tonggui::simulators
