// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/photo/Bitmap.h"

#include <QtEndian>

namespace tonggui::devices::card {

namespace {

constexpr qsizetype HeaderSize = 54; // file header 14, picture header 40
constexpr int LongestSide = 512;

quint32 wordAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

// Rows of a BMP begin at the bottom, unless its height is negative, and are filled to a multiple of four.
std::optional<CardPicture> bitmapFrom(const QByteArray &bytes)
{
    const qsizetype start = wordAt(bytes, 10);
    const qint64 width = qint32(wordAt(bytes, 18));
    const qint64 height = qint32(wordAt(bytes, 22));
    const bool isPlain = qFromLittleEndian<quint16>(bytes.constData() + 28) == 24 && wordAt(bytes, 30) == 0;
    const qint64 rows = std::abs(height);
    if (!isPlain || width < 1 || width > LongestSide || rows < 1 || rows > LongestSide || start < HeaderSize) {
        return std::nullopt;
    }
    const qsizetype stride = (width * 3 + 3) / 4 * 4;
    if (start > bytes.size() || bytes.size() - start < stride * rows) {
        return std::nullopt;
    }
    CardPicture picture{PhotoOutcome::Decoded, int(width), int(rows), {}, {}};
    picture.pixels.reserve(width * rows * 3);
    for (qint64 row = 0; row < rows; ++row) {
        const qint64 stored = height > 0 ? rows - 1 - row : row;
        picture.pixels.append(bytes.constData() + start + stored * stride, width * 3);
    }
    return picture;
}

} // namespace

std::optional<CardPicture> pictureFrom(const QByteArray &decoded)
{
    if (decoded.size() == RawPhotoSize && !decoded.startsWith("BM")) {
        return CardPicture{PhotoOutcome::Decoded, PhotoWidth, PhotoHeight, decoded, {}};
    }
    if (decoded.size() < HeaderSize || !decoded.startsWith("BM")) {
        return std::nullopt;
    }
    return bitmapFrom(decoded);
}

} // namespace tonggui::devices::card
