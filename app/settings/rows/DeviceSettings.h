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
