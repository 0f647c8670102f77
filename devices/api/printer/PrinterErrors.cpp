// SPDX-License-Identifier: Apache-2.0
#include "devices/api/printer/PrinterErrors.h"

#include <array>

namespace tonggui::devices {

ErrorCatalogue errors::printerErrors()
{
    static constexpr std::array all{
        &PaperLow,       &PaperOut,      &PaperJam,         &PrinterCoverOpen,  &TonerLow,       &TonerOut,
        &PrinterOffline, &PrinterPaused, &PrinterAttention, &QueueUnknown,      &NoDefaultQueue, &QueueClosed,
        &ServerGone,     &ServerRefused, &MediaUnsupported, &DuplexUnsupported, &NotAPaper,      &PaperHeld,
        &PaperCancelled, &PaperAborted,  &PaperUncertain};
    return all;
}

} // namespace tonggui::devices
