// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/PadImage.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::stu {

namespace {

constexpr quint8 Has16Bit = 0x04;
constexpr quint8 Has24Bit = 0x08;

// Flags of pads that do not set any of their own.
quint8 encodingsOf(const Capability &capability, const QString &productId)
{
    if ((capability.encodings & (Has16Bit | Has24Bit)) != 0) {
        return capability.encodings;
    }
    if (capability.encodings != 0) {
        return 0;
    }
    if (productId == u"00a5"_s || productId == u"00a8"_s || productId == u"00a9"_s) {
        return Has16Bit | Has24Bit;
    }
    return productId == u"00a3"_s ? Has16Bit : 0;
}

bool isLight(quint8 red, quint8 green, quint8 blue)
{
    return red * 299 + green * 587 + blue * 114 >= 128 * 1000; // luma, ITU-R BT.601
}

} // namespace

bool showsColours(const Capability &capability, const QString &productId)
{
    return encodingsOf(capability, productId) != 0;
}

Encoding encodingFor(const Capability &capability, const QString &productId, PictureChoice choice)
{
    const quint8 flags = choice == PictureChoice::Mono ? 0 : encodingsOf(capability, productId);
    const bool wantsAll = choice == PictureChoice::Colour && (flags & Has24Bit);
    if (wantsAll || flags == Has24Bit) {
        return Encoding::Rgb888;
    }
    return (flags & Has16Bit) ? Encoding::Rgb565 : Encoding::OneBit;
}

QByteArray encodedPicture(const PadPicture &picture, Encoding encoding)
{
    QByteArray bytes;
    const qsizetype rowBytes = (picture.width + 7) / 8;
    if (encoding == Encoding::OneBit) {
        bytes.fill('\0', rowBytes * picture.height);
    } else {
        bytes.reserve(qsizetype(picture.width) * picture.height * 3);
    }
    const auto *dot = reinterpret_cast<const quint8 *>(picture.rgb.constData());
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x, dot += 3) {
            if (encoding == Encoding::Rgb888) {
                bytes.append(char(dot[2])).append(char(dot[1])).append(char(dot[0]));
            } else if (encoding == Encoding::Rgb565) {
                const int value = (dot[0] >> 3) << 11 | (dot[1] >> 2) << 5 | dot[2] >> 3;
                bytes.append(char(value >> 8)).append(char(value & 0xFF));
            } else if (isLight(dot[0], dot[1], dot[2])) {
                bytes[y * rowBytes + x / 8] = char(bytes[y * rowBytes + x / 8] | (0x80 >> (x % 8)));
            }
        }
    }
    return bytes;
}

} // namespace tonggui::devices::stu
