// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QString>

namespace tonggui::simulators {

// How a printer of papers is, and how it says so in IPP.
struct PaperPrinterState
{
    bool isCoverOpen = false;
    bool isPaperLow = false;
    bool isPaperOut = false;
    bool isJammed = false;
    bool isTonerLow = false;
    bool isTonerOut = false;
    bool isPaused = false;
    bool isAccepting = true;

    [[nodiscard]] bool isStopped() const { return isCoverOpen || isPaperOut || isJammed || isTonerOut || isPaused; }
    [[nodiscard]] QByteArrayList reasons() const; // printer-state-reasons
    [[nodiscard]] QString inWords() const;
};

} // namespace tonggui::simulators
