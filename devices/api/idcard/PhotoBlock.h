// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace tonggui::devices {

// The photo part of a card, 1024 bytes as read. Real cards hold a WLT picture, which only a vendor's library can
// decode. A simulated card carries a small grey picture behind a private mark, so that nothing can take the one for the
// other.
enum class PhotoKind { None, Wlt, Simulated };

// 8-bit grey, row by row, width × height bytes.
struct GreyPicture
{
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

[[nodiscard]] PhotoKind photoKindOf(const QByteArray &block);

// The picture of a simulated card; nothing for any other block.
[[nodiscard]] std::optional<GreyPicture> simulatedPicture(const QByteArray &block);

// Mark (12 bytes), width, height (1 byte each), then 4-bit grey, two pixels a byte, high half first; filled with 00 to
// 1024 bytes. `picture` must fit: width × height ≤ 2020, both ≤ 255.
[[nodiscard]] QByteArray simulatedPhotoBlock(const GreyPicture &picture);

} // namespace tonggui::devices
