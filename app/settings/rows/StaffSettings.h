// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/SettingRow.h"

#include <QtGlobal>

// Who may sit at the counter, and for how long without being seen.
namespace tonggui::settings {

inline constexpr Setting<int> StaffPinLength{
    {.key = "staff.shortest-pin",
     .kind = Kind::Integer,
     .fallback = 6,
     .least = 4,
     .most = 32,
     .scope = Level::Centre,
     .text = QT_TRANSLATE_NOOP("Settings", "Fewest characters of a new PIN.")}};
inline constexpr Setting<int> StaffPinTries{
    {.key = "staff.pin-tries",
     .kind = Kind::Integer,
     .fallback = 5,
     .least = 3,
     .most = 10,
     .scope = Level::Centre,
     .text = QT_TRANSLATE_NOOP("Settings", "Wrong PINs in a row that lock an account.")}};
inline constexpr Setting<int> StaffLockMinutes{
    {.key = "staff.lock-minutes",
     .kind = Kind::Integer,
     .fallback = 15,
     .least = 1,
     .most = 1440,
     .scope = Level::Centre,
     .text = QT_TRANSLATE_NOOP("Settings", "How long a locked account stays locked, in minutes.")}};
inline constexpr Setting<int> StaffIdleLockMinutes{
    {.key = "staff.idle-lock-minutes",
     .kind = Kind::Integer,
     .fallback = 5,
     .least = 1,
     .most = 60,
     .scope = Level::Branch,
     .restart = Restart::NotNeeded,
     .text = QT_TRANSLATE_NOOP("Settings",
                               "Minutes without a key or a touch after which the counter asks for the PIN again.")}};
inline constexpr Setting<int> StaffOfflineDays{
    {.key = "staff.offline-days",
     .kind = Kind::Integer,
     .fallback = 7,
     .least = 0,
     .most = 90,
     .scope = Level::Centre,
     .text = QT_TRANSLATE_NOOP("Settings",
                               "Days after the last log-in at the node during which a clerk may log in offline.")}};

} // namespace tonggui::settings
