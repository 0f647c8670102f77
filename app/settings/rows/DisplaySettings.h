// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/SettingRow.h"

#include <QtGlobal>

// How the screens look.
namespace tonggui::settings {

inline constexpr Setting<QString> DisplayLanguage{
    {.key = "display.language",
     .kind = Kind::Choice,
     .fallback = "zh_CN",
     .choices = "zh_CN en",
     .scope = Level::Clerk,
     .text = QT_TRANSLATE_NOOP("Settings", "Language of the screens. Papers are always Chinese.")}};
inline constexpr Setting<QString> DisplayTheme{
    {.key = "display.theme",
     .kind = Kind::Choice,
     .fallback = "light",
     .choices = "light high-contrast elder",
     .scope = Level::Clerk,
     .restart = Restart::NotNeeded,
     .text = QT_TRANSLATE_NOOP("Settings", "Colours and spacing of the screens.")}};
inline constexpr Setting<int> DisplayTextScale{
    {.key = "display.text-scale",
     .kind = Kind::Integer,
     .fallback = 100,
     .least = 80,
     .most = 200,
     .scope = Level::Clerk,
     .restart = Restart::NotNeeded,
     .text = QT_TRANSLATE_NOOP("Settings", "Size of all text, in percent.")}};
inline constexpr Setting<QString> DisplayMemberScreen{
    {.key = "display.member-screen",
     .most = 100,
     .text = QT_TRANSLATE_NOOP(
         "Settings",
         "Name of the display that faces the member, as the system calls it; none means the second one there is.")}};

} // namespace tonggui::settings
