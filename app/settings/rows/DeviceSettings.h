// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/SettingRow.h"

#include <QtGlobal>

// What stands on the desk.
namespace tonggui::settings {

inline constexpr Setting<QString> DevicePluginDirectory{
    {.key = "devices.plugin-directory",
     .kind = Kind::Path,
     .text = QT_TRANSLATE_NOOP("Settings", "Folder of the device plugins; none means the one that was installed.")}};

inline constexpr Setting<bool> DeviceDiscover{
    {.key = "devices.discover",
     .kind = Kind::Boolean,
     .fallback = true,
     .text = QT_TRANSLATE_NOOP("Settings", "Whether devices that are plugged in are used by themselves when a driver "
                                           "knows their maker and product.")}};

inline constexpr Setting<QString> DevicePorts{
    {.key = "devices.ports",
     .fallback = "/dev/ttyCH* /dev/ttyXR*",
     .most = 400,
     .text = QT_TRANSLATE_NOOP("Settings", "Serial ports that the system does not announce, as patterns with blanks "
                                           "between them.")}};

inline constexpr Setting<QString> DeviceHosts{
    {.key = "devices.hosts",
     .most = 1000,
     .text = QT_TRANSLATE_NOOP("Settings", "Network devices to look for, HOST:PORT with blanks between them; no other "
                                           "address is ever tried.")}};

inline constexpr Setting<QString> CardPlugin{
    {.key = "card.plugin",
     .fallback = "idcard-sam",
     .most = 40,
     .text = QT_TRANSLATE_NOOP("Settings", "Plugin that reads identity cards.")}};

inline constexpr Setting<QString> CardPort{
    {.key = "card.port",
     .most = 200,
     .text = QT_TRANSLATE_NOOP(
         "Settings", "Port of the card reader, such as /dev/ttyUSB0; none means that no reader is connected.")}};

inline constexpr Setting<QString> CardBaud{
    {.key = "card.baud",
     .kind = Kind::Choice,
     .fallback = "auto",
     .choices = "auto 9600 19200 38400 57600 115200",
     .text = QT_TRANSLATE_NOOP("Settings", "Speed of the card reader's port; auto tries them in turn.")}};

inline constexpr Setting<int> CardWaitSeconds{
    {.key = "card.wait-seconds",
     .kind = Kind::Integer,
     .fallback = 30,
     .least = 5,
     .most = 300,
     .restart = Restart::NotNeeded,
     .text = QT_TRANSLATE_NOOP("Settings", "How long the counter waits for a card to be laid on, in seconds.")}};

} // namespace tonggui::settings
