// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/CardPicture.h"

namespace tonggui::devices::card {

inline constexpr int PhotoWidth = 102;
inline constexpr int PhotoHeight = 126;
inline constexpr qsizetype RawPhotoSize = qsizetype(PhotoWidth) * PhotoHeight * 3;             // 38556
inline constexpr qsizetype BitmapPhotoSize = 54 + qsizetype(PhotoWidth * 3 + 2) * PhotoHeight; // 38862

// What a decoder or a maker's library handed out: a BMP of 24 bits, or 38556 bytes of bare pixels. Nothing when it is
// neither, whatever it claims about itself.
[[nodiscard]] std::optional<CardPicture> pictureFrom(const QByteArray &decoded);

} // namespace tonggui::devices::card
