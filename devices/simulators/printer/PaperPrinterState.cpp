// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/printer/PaperPrinterState.h"

#include "devices/simulators/Simulator.h"

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

struct Row
{
    bool PaperPrinterState::*flag;
    const char *reason; // printer-state-reasons, RFC 8011 §5.4.12
    const char *words;  // for trainers
};

constexpr Row Table[] = {
    {&PaperPrinterState::isCoverOpen, "cover-open-error", QT_TRANSLATE_NOOP("Simulators", "cover open")},
    {&PaperPrinterState::isPaperOut, "media-empty-error", QT_TRANSLATE_NOOP("Simulators", "no paper")},
    {&PaperPrinterState::isJammed, "media-jam-error", QT_TRANSLATE_NOOP("Simulators", "a sheet is jammed")},
    {&PaperPrinterState::isTonerOut, "toner-empty-error", QT_TRANSLATE_NOOP("Simulators", "no toner")},
    {&PaperPrinterState::isPaused, "paused", QT_TRANSLATE_NOOP("Simulators", "paused")},
    {&PaperPrinterState::isPaperLow, "media-low-warning", QT_TRANSLATE_NOOP("Simulators", "little paper")},
    {&PaperPrinterState::isTonerLow, "toner-low-warning", QT_TRANSLATE_NOOP("Simulators", "little toner")},
};

} // namespace

QByteArrayList PaperPrinterState::reasons() const
{
    QByteArrayList reasons;
    for (const Row &row : Table) {
        if (this->*row.flag) {
            reasons << row.reason;
        }
    }
    return reasons.isEmpty() ? QByteArrayList{"none"} : reasons;
}

QString PaperPrinterState::inWords() const
{
    QStringList words;
    for (const Row &row : Table) {
        if (this->*row.flag) {
            words << trainerWords(row.words);
        }
    }
    if (!isAccepting) {
        words << trainerWords(QT_TRANSLATE_NOOP("Simulators", "takes no papers"));
    }
    return words.isEmpty() ? trainerWords(QT_TRANSLATE_NOOP("Simulators", "ready")) : words.join(u", "_s);
}

} // namespace tonggui::simulators
