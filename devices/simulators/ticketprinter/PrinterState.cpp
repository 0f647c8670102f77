// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/ticketprinter/PrinterState.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

char PrinterState::answer(int n) const
{
    int byte = 0x12;
    switch (n) {
    case 1:
        byte |= isOffline() ? 0x08 : 0;
        break;
    case 2:
        byte |= (isCoverOpen ? 0x04 : 0) | (isPaperOut ? 0x20 : 0) | (isCutterStuck || isHot ? 0x40 : 0);
        break;
    case 3:
        byte |= (isCutterStuck ? 0x08 : 0) | (isHot ? 0x40 : 0);
        break;
    case 4:
        byte |= (isPaperLow ? 0x0C : 0) | (isPaperOut ? 0x60 : 0);
        break;
    default:
        break;
    }
    return char(byte);
}

QString PrinterState::inWords() const
{
    QStringList words;
    if (isCoverOpen) {
        words << u"cover open"_s;
    }
    if (isPaperOut) {
        words << u"no paper"_s;
    } else if (isPaperLow) {
        words << u"little paper"_s;
    }
    if (isCutterStuck) {
        words << u"cutter stuck"_s;
    }
    if (isHot) {
        words << u"too hot"_s;
    }
    return words.isEmpty() ? u"ready"_s : words.join(u", "_s);
}

} // namespace tonggui::simulators
