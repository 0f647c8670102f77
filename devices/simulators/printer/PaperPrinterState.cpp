// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/printer/PaperPrinterState.h"

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

struct Row
{
    bool PaperPrinterState::*flag;
    const char *reason;
};

constexpr Row Table[] = {
    {&PaperPrinterState::isCoverOpen, "cover-open-error"},
    {&PaperPrinterState::isPaperOut, "media-empty-error"},
    {&PaperPrinterState::isJammed, "media-jam-error"},
    {&PaperPrinterState::isTonerOut, "toner-empty-error"},
    {&PaperPrinterState::isPaused, "paused"},
    {&PaperPrinterState::isPaperLow, "media-low-warning"},
    {&PaperPrinterState::isTonerLow, "toner-low-warning"},
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
    const QByteArray words = reasons().join(", ");
    const QString state = words == "none" ? u"ready"_s : QString::fromLatin1(words);
    return isAccepting ? state : state + u", takes no papers"_s;
}

} // namespace tonggui::simulators
