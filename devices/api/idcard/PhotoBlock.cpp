// SPDX-License-Identifier: Apache-2.0
#include "devices/api/idcard/PhotoBlock.h"

namespace tonggui::devices {

namespace {

constexpr qsizetype BlockSize = 1024;
constexpr qsizetype HeaderSize = 14;
const QByteArray Mark("TONGGUI-SIM\x1a", 12);

} // namespace

PhotoKind photoKindOf(const QByteArray &block)
{
    if (block.isEmpty() || block.count('\0') == block.size()) {
        return PhotoKind::None;
    }
    return block.startsWith(Mark) ? PhotoKind::Simulated : PhotoKind::Wlt;
}

std::optional<GreyPicture> simulatedPicture(const QByteArray &block)
{
    if (photoKindOf(block) != PhotoKind::Simulated || block.size() < HeaderSize) {
        return std::nullopt;
    }
    GreyPicture picture{uchar(block[12]), uchar(block[13]), {}};
    const qsizetype count = qsizetype(picture.width) * picture.height;
    if (count == 0 || HeaderSize + (count + 1) / 2 > block.size()) {
        return std::nullopt;
    }
    picture.pixels.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const uchar pair = uchar(block[HeaderSize + i / 2]);
        picture.pixels.append(char((i % 2 == 0 ? pair >> 4 : pair & 0x0F) * 17));
    }
    return picture;
}

QByteArray simulatedPhotoBlock(const GreyPicture &picture)
{
    QByteArray block = Mark;
    block.append(char(picture.width)).append(char(picture.height));
    for (qsizetype i = 0; i < picture.pixels.size(); i += 2) {
        const uchar high = uchar(picture.pixels[i]) >> 4;
        const uchar low = i + 1 < picture.pixels.size() ? uchar(picture.pixels[i + 1]) >> 4 : 0;
        block.append(char(high << 4 | low));
    }
    block.resize(BlockSize, '\0');
    return block;
}

} // namespace tonggui::devices
