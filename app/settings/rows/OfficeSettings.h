// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/SettingRow.h"

#include <QtGlobal>

// Where the terminal stands.
namespace tonggui::settings {

inline constexpr Setting<QString> CentreName{
    {.key = "centre.name",
     .most = 60,
     .scope = Level::Centre,
     .text = QT_TRANSLATE_NOOP("Settings", "Full name of the centre, as it stands on receipts.")}};
inline constexpr Setting<QString> CentreHotline{
    {.key = "centre.hotline",
     .fallback = "12329",
     .most = 20,
     .scope = Level::Centre,
     .text = QT_TRANSLATE_NOOP("Settings", "Telephone number for members' questions.")}};
inline constexpr Setting<QString> BranchCode{
    {.key = "branch.code",
     .kind = Kind::Code,
     .scope = Level::Terminal,
     .text = QT_TRANSLATE_NOOP("Settings", "Code of the branch; the first part of every case number.")}};
inline constexpr Setting<QString> BranchName{
    {.key = "branch.name",
     .most = 60,
     .scope = Level::Terminal,
     .text = QT_TRANSLATE_NOOP("Settings", "Name of the branch, as members read it.")}};
inline constexpr Setting<QString> TerminalCode{
    {.key = "terminal.code",
     .kind = Kind::Code,
     .isLockable = false,
     .text = QT_TRANSLATE_NOOP("Settings",
                               "Code of this terminal, unique in the branch; the second part of every case number.")}};
inline constexpr Setting<int> WindowNumber{
    {.key = "window.number",
     .kind = Kind::Integer,
     .fallback = 1,
     .least = 1,
     .most = 99,
     .isLockable = false,
     .text = QT_TRANSLATE_NOOP("Settings", "Number of the window this counter stands at.")}};

} // namespace tonggui::settings
