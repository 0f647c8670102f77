// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

// What may go wrong with a printer of papers. The remedy is for the clerk who stands in front of it.
namespace tonggui::devices::errors {

inline constexpr ErrorDefinition PaperLow{"printer.paper-low",
                                          QT_TRANSLATE_NOOP("Errors", "The printer has little paper left."),
                                          QT_TRANSLATE_NOOP("Errors", "Printing goes on. Fill up the tray soon.")};
inline constexpr ErrorDefinition PaperOut{
    "printer.paper-out", QT_TRANSLATE_NOOP("Errors", "The printer is out of paper."),
    QT_TRANSLATE_NOOP("Errors", "Put paper in the tray. Printing then goes on by itself.")};
inline constexpr ErrorDefinition PaperJam{
    "printer.paper-jam", QT_TRANSLATE_NOOP("Errors", "Paper is stuck in the printer."),
    QT_TRANSLATE_NOOP("Errors",
                      "Open the printer, pull the sheet out in the direction of the paper and close it again.")};
inline constexpr ErrorDefinition PrinterCoverOpen{
    "printer.cover-open", QT_TRANSLATE_NOOP("Errors", "A cover of the printer is open."),
    QT_TRANSLATE_NOOP("Errors", "Close it. Printing then goes on by itself.")};
inline constexpr ErrorDefinition TonerLow{"printer.toner-low",
                                          QT_TRANSLATE_NOOP("Errors", "The printer's toner is nearly used up."),
                                          QT_TRANSLATE_NOOP("Errors", "Printing goes on. Have a new cartridge ready.")};
inline constexpr ErrorDefinition TonerOut{
    "printer.toner-out", QT_TRANSLATE_NOOP("Errors", "The printer's toner is used up."),
    QT_TRANSLATE_NOOP("Errors",
                      "Change the cartridge. Look whether the last paper can be read; if not, print it again.")};
inline constexpr ErrorDefinition PrinterOffline{
    "printer.offline", QT_TRANSLATE_NOOP("Errors", "The printer does not answer its queue."),
    QT_TRANSLATE_NOOP("Errors", "Check that it is switched on and that its cable is plugged in.")};
inline constexpr ErrorDefinition PrinterPaused{
    "printer.paused", QT_TRANSLATE_NOOP("Errors", "The printer is paused."),
    QT_TRANSLATE_NOOP("Errors", "Press its resume or online key. If its queue was stopped, ask IT to start it again.")};
inline constexpr ErrorDefinition PrinterAttention{
    "printer.attention", QT_TRANSLATE_NOOP("Errors", "The printer asks for attention: %1"),
    QT_TRANSLATE_NOOP("Errors", "Look at the printer's own display and do what it says.")};
inline constexpr ErrorDefinition QueueUnknown{
    "printer.queue-unknown", QT_TRANSLATE_NOOP("Errors", "There is no printer with the name %1."),
    QT_TRANSLATE_NOOP("Errors", "Choose another in the device settings, or ask IT to set this one up.")};
inline constexpr ErrorDefinition NoDefaultQueue{
    "printer.no-default", QT_TRANSLATE_NOOP("Errors", "The print server has no default printer."),
    QT_TRANSLATE_NOOP("Errors", "Name the printer in the device settings.")};
inline constexpr ErrorDefinition QueueClosed{
    "printer.queue-closed", QT_TRANSLATE_NOOP("Errors", "The printer's queue takes no papers at present."),
    QT_TRANSLATE_NOOP("Errors", "Use another printer, or ask IT to open this queue.")};
inline constexpr ErrorDefinition ServerGone{
    "printer.server-gone", QT_TRANSLATE_NOOP("Errors", "The print server %1 cannot be reached."),
    QT_TRANSLATE_NOOP("Errors", "Check the network, or that the print service runs. It is tried again by itself.")};
inline constexpr ErrorDefinition ServerRefused{
    "printer.server-refused", QT_TRANSLATE_NOOP("Errors", "The print server refused the request: %1"),
    QT_TRANSLATE_NOOP("Errors", "Try again. If it stays, tell IT the words after the colon.")};
inline constexpr ErrorDefinition MediaUnsupported{
    "printer.media-unsupported", QT_TRANSLATE_NOOP("Errors", "The printer has no paper of the size %1."),
    QT_TRANSLATE_NOOP("Errors", "Use another printer, or another paper size.")};
inline constexpr ErrorDefinition DuplexUnsupported{
    "printer.duplex-unsupported", QT_TRANSLATE_NOOP("Errors", "The printer cannot print on both sides."),
    QT_TRANSLATE_NOOP("Errors", "Print on one side, or use another printer.")};
inline constexpr ErrorDefinition NotAPaper{
    "printer.not-a-paper", QT_TRANSLATE_NOOP("Errors", "What was to be printed is not a PDF document."),
    QT_TRANSLATE_NOOP("Errors", "Open the paper again and print it from there. If it stays, tell IT.")};
inline constexpr ErrorDefinition PaperHeld{
    "printer.held", QT_TRANSLATE_NOOP("Errors", "The paper is held back in the printer's queue."),
    QT_TRANSLATE_NOOP("Errors", "Release it at the printer or ask IT to; or cancel and use another printer.")};
inline constexpr ErrorDefinition PaperCancelled{
    "printer.cancelled-elsewhere", QT_TRANSLATE_NOOP("Errors", "The paper was taken out of the printer's queue."),
    QT_TRANSLATE_NOOP("Errors",
                      "Somebody cancelled it at the printer or the server. Print it again when you need it.")};
inline constexpr ErrorDefinition PaperAborted{
    "printer.aborted", QT_TRANSLATE_NOOP("Errors", "The printer gave the paper up."),
    QT_TRANSLATE_NOOP("Errors",
                      "Throw away what came out and print it again. If it stays, use another printer and tell IT.")};
inline constexpr ErrorDefinition PaperUncertain{
    "printer.uncertain", QT_TRANSLATE_NOOP("Errors", "It is not certain whether the paper came out."),
    QT_TRANSLATE_NOOP("Errors", "Look at the printer first. If the paper is not there or not whole, print it again.")};

[[nodiscard]] ErrorCatalogue printerErrors();

} // namespace tonggui::devices::errors
