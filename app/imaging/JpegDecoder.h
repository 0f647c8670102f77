// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/imaging/Picture.h"

#include <QByteArray>

#include <optional>

namespace tonggui::imaging {

struct JpegSize
{
    int width = 0;
    int height = 0;
};

// Width and height from the frame header (SOFn, ITU-T T.81 B.2.2) of a JPEG that begins with SOI and ends with EOI:
// nothing for a picture that was cut off or is none.
[[nodiscard]] std::optional<JpegSize> jpegSize(QByteArrayView bytes);

// A whole JPEG as Bgr24, which owns its pixels. errors::NotAPicture; TooLarge for more than `mostPixels`, before any
// memory is taken. Any thread.
[[nodiscard]] Result<Picture> decodeJpeg(const QByteArray &bytes, qint64 mostPixels = 64'000'000);

} // namespace tonggui::imaging
