// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

// What may go wrong with a printer of slips. The remedy is for whoever stands in front of it. The bits of ESC/POS
// DLE EOT n that it stands for are named above a row.
namespace tonggui::devices::errors {

// n = 4, bits 2 and 3
inline constexpr ErrorDefinition SlipPaperLow{
    "ticket.paper-low", QT_TRANSLATE_NOOP("Errors", "The paper roll for slips is nearly used up."),
    QT_TRANSLATE_NOOP("Errors", "Printing goes on. Have a new roll ready.")};
// n = 4, bits 5 and 6; n = 2, bit 5
inline constexpr ErrorDefinition SlipPaperOut{
    "ticket.paper-out", QT_TRANSLATE_NOOP("Errors", "The slip printer is out of paper."),
    QT_TRANSLATE_NOOP("Errors", "Open the cover, put in a new roll and close the cover.")};
// n = 2, bit 2
inline constexpr ErrorDefinition SlipCoverOpen{"ticket.cover-open",
                                               QT_TRANSLATE_NOOP("Errors", "The cover of the slip printer is open."),
                                               QT_TRANSLATE_NOOP("Errors", "Close the cover until it clicks.")};
// n = 3, bit 3
inline constexpr ErrorDefinition CutterStuck{
    "ticket.cutter", QT_TRANSLATE_NOOP("Errors", "The cutter of the slip printer is stuck."),
    QT_TRANSLATE_NOOP("Errors", "Switch the printer off, take out the paper that is stuck and switch it on again.")};
// n = 3, bit 6
inline constexpr ErrorDefinition SlipPrinterHot{
    "ticket.pausing", QT_TRANSLATE_NOOP("Errors", "The slip printer pauses for a moment, its print head is too hot."),
    QT_TRANSLATE_NOOP("Errors", "Wait; it goes on by itself.")};
// n = 3, bits 2 and 5
inline constexpr ErrorDefinition SlipPrinterBroken{
    "ticket.broken", QT_TRANSLATE_NOOP("Errors", "The slip printer reports a fault."),
    QT_TRANSLATE_NOOP("Errors", "Switch it off and on again. If the fault stays, use another printer and tell IT.")};
// n = 1, bit 3, without a cause
inline constexpr ErrorDefinition SlipPrinterOffline{
    "ticket.offline", QT_TRANSLATE_NOOP("Errors", "The slip printer is not ready."),
    QT_TRANSLATE_NOOP("Errors", "Let go of its feed key and wait a moment. If it stays, switch it off and on again.")};
inline constexpr ErrorDefinition SlipUnprintable{
    "ticket.unprintable", QT_TRANSLATE_NOOP("Errors", "This slip cannot be printed: %1"),
    QT_TRANSLATE_NOOP("Errors", "Tell IT the words after the colon: the layout of the slip must be corrected.")};
inline constexpr ErrorDefinition SlipUncertain{
    "ticket.uncertain", QT_TRANSLATE_NOOP("Errors", "It is not certain whether the slip came out whole."),
    QT_TRANSLATE_NOOP("Errors",
                      "Look at the printer first; the rest may still come when it is ready. Print it again only if "
                      "it is missing or cannot be read.")};

[[nodiscard]] ErrorCatalogue ticketPrinterErrors();

} // namespace tonggui::devices::errors
