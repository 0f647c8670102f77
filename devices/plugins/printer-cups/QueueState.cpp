// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-cups/QueueState.h"

#include "devices/api/printer/DocumentPrinter.h"
#include "devices/api/printer/PrinterErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::devices::cups {

QByteArray mediaName(Media media)
{
    return media == Media::A4 ? "iso_a4_210x297mm" : "iso_a5_148x210mm";
}

bool QueueState::hasMedia(Media size) const
{
    const QString start = size == Media::A4 ? u"iso_a4_"_s : u"iso_a5_"_s;
    return media.isEmpty() ||
           std::any_of(media.begin(), media.end(), [&start](const QString &known) { return known.startsWith(start); });
}

QStringList QueueState::features() const
{
    QStringList features;
    if (hasMedia(Media::A4)) {
        features << printer::A4;
    }
    if (hasMedia(Media::A5)) {
        features << printer::A5;
    }
    if (hasDuplex) {
        features << printer::Duplex;
    }
    if (hasColour) {
        features << printer::Colour;
    }
    return features;
}

std::optional<Error> JobState::attention(const QueueState &queue) const
{
    if (stage == JobStage::Held) {
        return Error(errors::PaperHeld);
    }
    if (queue.reasons.hindrance) {
        return queue.reasons.hindrance;
    }
    if (stage == JobStage::Stopped) {
        return Error(errors::PrinterAttention, {reasons.join(u", "_s)});
    }
    return std::nullopt;
}

} // namespace tonggui::devices::cups
