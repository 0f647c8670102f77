// SPDX-License-Identifier: Apache-2.0
#include "devices/api/ticketprinter/TicketPrinterErrors.h"

#include <array>

namespace tonggui::devices {

ErrorCatalogue errors::ticketPrinterErrors()
{
    static constexpr std::array all{&SlipPaperLow,       &SlipPaperOut,    &SlipCoverOpen,
                                    &CutterStuck,        &SlipPrinterHot,  &SlipPrinterBroken,
                                    &SlipPrinterOffline, &SlipUnprintable, &SlipUncertain};
    return all;
}

} // namespace tonggui::devices
