// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

// What may go wrong with any device. The remedy is for the clerk who stands in front of it.
namespace tonggui::devices::errors {

using tonggui::errors::Cancelled;
using tonggui::errors::TimedOut;

inline constexpr ErrorDefinition PortNotOpen{
    "device.port-not-open", QT_TRANSLATE_NOOP("Errors", "The device's port %1 cannot be opened."),
    QT_TRANSLATE_NOOP(
        "Errors", "Check that the device is plugged in and switched on, and that its settings name the right port.")};
inline constexpr ErrorDefinition PortTaken{
    "device.port-taken", QT_TRANSLATE_NOOP("Errors", "The port %1 is used by another program, or access is refused."),
    QT_TRANSLATE_NOOP("Errors", "Close the other program and try again; if it stays, tell IT.")};
inline constexpr ErrorDefinition Silent{
    "device.silent", QT_TRANSLATE_NOOP("Errors", "The device does not answer."),
    QT_TRANSLATE_NOOP("Errors", "Check its power and cable. If it stays silent, unplug it and plug it in again.")};
inline constexpr ErrorDefinition BadFrame{
    "device.bad-frame", QT_TRANSLATE_NOOP("Errors", "The device sent something that cannot be understood."),
    QT_TRANSLATE_NOOP("Errors",
                      "Try again; lift a card first and put it on again. If it happens often, change the cable.")};
inline constexpr ErrorDefinition BadChecksum{
    "device.bad-checksum", QT_TRANSLATE_NOOP("Errors", "The device's answer was damaged on the way."),
    QT_TRANSLATE_NOOP("Errors",
                      "Try again; lift a card first and put it on again. If it happens often, change the cable.")};
inline constexpr ErrorDefinition HalfFrame{
    "device.half-answer", QT_TRANSLATE_NOOP("Errors", "The device stopped in the middle of its answer."),
    QT_TRANSLATE_NOOP("Errors",
                      "Try again; lift a card first and put it on again. If it happens often, change the cable.")};
inline constexpr ErrorDefinition Unplugged{
    "device.unplugged", QT_TRANSLATE_NOOP("Errors", "The device was unplugged."),
    QT_TRANSLATE_NOOP("Errors", "Plug it in again. It is found by itself; then try again.")};
inline constexpr ErrorDefinition Busy{"device.busy",
                                      QT_TRANSLATE_NOOP("Errors", "The device is busy with something else."),
                                      QT_TRANSLATE_NOOP("Errors", "Wait until that is done, or cancel it.")};
inline constexpr ErrorDefinition NotChosen{
    "device.not-chosen", QT_TRANSLATE_NOOP("Errors", "No device of this kind is set up at this workplace."),
    QT_TRANSLATE_NOOP("Errors", "Choose one in the device settings.")};
inline constexpr ErrorDefinition NoOtherDevice{
    "device.no-other", QT_TRANSLATE_NOOP("Errors", "There is no other device of this kind that could be used."),
    QT_TRANSLATE_NOOP("Errors", "Mend this one as it says, or ask IT for a second one.")};
inline constexpr ErrorDefinition UnknownCommand{
    "device.unknown-command", QT_TRANSLATE_NOOP("Errors", "The device's driver does not know the command %1."),
    QT_TRANSLATE_NOOP("Errors", "Install the driver that belongs to this version of the program.")};
inline constexpr ErrorDefinition ReportRefused{
    "device.report-refused", QT_TRANSLATE_NOOP("Errors", "The device does not take the request %1."),
    QT_TRANSLATE_NOOP("Errors", "Try again. If it stays, this device may need another driver: tell IT.")};
inline constexpr ErrorDefinition DriverStopped{
    "device.driver-stopped",
    QT_TRANSLATE_NOOP("Errors", "The device's driver stopped unexpectedly and is started again."),
    QT_TRANSLATE_NOOP("Errors", "Try again. If it happens often, tell IT.")};
inline constexpr ErrorDefinition DriverSwitchedOff{
    "device.driver-switched-off",
    QT_TRANSLATE_NOOP("Errors", "The driver %1 stopped %2 times in a short time and was switched off."),
    QT_TRANSLATE_NOOP("Errors", "Use another device, or switch the driver on again on the device page. Tell IT.")};
inline constexpr ErrorDefinition DriverFailed{
    "device.driver-failed",
    QT_TRANSLATE_NOOP("Errors", "The device's driver reports a fault that is not known here: %1"),
    QT_TRANSLATE_NOOP("Errors", "Try again. If it stays, tell IT the words after the colon.")};
inline constexpr ErrorDefinition HostMissing{
    "device.host-missing", QT_TRANSLATE_NOOP("Errors", "The program %1, which runs drivers, cannot be started."),
    QT_TRANSLATE_NOOP("Errors", "Install the program again, or tell IT.")};
inline constexpr ErrorDefinition RuntimeFolder{
    "device.runtime-folder", QT_TRANSLATE_NOOP("Errors", "The folder %1 for the connection to drivers cannot be used."),
    QT_TRANSLATE_NOOP("Errors",
                      "It must belong to this account and be closed to others. Correct it or name another folder.")};

[[nodiscard]] ErrorCatalogue deviceErrors();

} // namespace tonggui::devices::errors
