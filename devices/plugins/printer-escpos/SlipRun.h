// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/plugins/printer-escpos/EscPosPrinter.h"

namespace tonggui::devices::escpos {

// Told each time the printer was asked during a job.
using ReportSeen = std::function<void(const Result<PrinterReport> &)>;

// One slip from the first question to the end: asks, sends once, looks until the printer has had the time it needs and
// says that all is well. Touches nothing but the link.
[[nodiscard]] Task<Result<PrintedSlip>> runSlip(std::shared_ptr<EscPosLink> link, SlipBytes slip, EscPosTraits traits,
                                                SlipOptions options, SlipProgressed progress, ReportSeen seen,
                                                std::stop_token stop);

} // namespace tonggui::devices::escpos
