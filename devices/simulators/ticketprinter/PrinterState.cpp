// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/ticketprinter/PrinterState.h"

#include "devices/simulators/Simulator.h"

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
        words << trainerWords(QT_TRANSLATE_NOOP("Simulators", "cover open"));
    }
    if (isPaperOut) {
        words << trainerWords(QT_TRANSLATE_NOOP("Simulators", "no paper"));
    } else if (isPaperLow) {
        words << trainerWords(QT_TRANSLATE_NOOP("Simulators", "little paper"));
    }
    if (isCutterStuck) {
        words << trainerWords(QT_TRANSLATE_NOOP("Simulators", "cutter stuck"));
    }
    if (isHot) {
        words << trainerWords(QT_TRANSLATE_NOOP("Simulators", "too hot"));
    }
    return words.isEmpty() ? trainerWords(QT_TRANSLATE_NOOP("Simulators", "ready")) : words.join(u", "_s);
}

} // namespace tonggui::simulators
