// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/ticketprinter/TicketSlip.h"

namespace tonggui::devices {

// A slip that shows whether a printer works: sizes, weights, alignments, Chinese characters, a QR code and the cut.
// `columns` as the printer's capabilities name them.
[[nodiscard]] TicketSlip testSlip(const QDateTime &now, int columns = 48);

} // namespace tonggui::devices
