// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/SettingRow.h"

#include <QtGlobal>

// What stands on papers and in the round seal.
namespace tonggui::settings {

inline constexpr Setting<QString> ReceiptVerificationUrl{
    {.key = "receipt.verification-url",
     .kind = Kind::WebUrl,
     .scope = Level::Centre,
     .text = QT_TRANSLATE_NOOP(
         "Settings", "Beginning of the address in a receipt's QR code; the verification code is added to it.")}};

inline constexpr Setting<QString> SealLine{
    {.key = "seal.line",
     .fallback = "业务专用章",
     .most = 12,
     .scope = Level::Centre,
     .text = QT_TRANSLATE_NOOP("Settings", "Line beneath the star of the round seal.")}};

inline constexpr Setting<QString> SealNumber{
    {.key = "seal.number",
     .most = 13,
     .scope = Level::Centre,
     .text = QT_TRANSLATE_NOOP("Settings",
                               "Registered number in the lower arc of the round seal; none leaves the arc empty.")}};

} // namespace tonggui::settings
