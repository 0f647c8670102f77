// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-escpos/SlipBytes.h"

#include "devices/plugins/printer-escpos/GbkText.h"

#include <algorithm>
#include <array>

namespace tonggui::devices::escpos {

namespace {

constexpr int LineHeight = 34; // dots; the printer's own spacing, a sixth of an inch
constexpr int FeedLines = 5;   // from the print head to beyond the cutter
constexpr quint8 QrFirstPart = 0x31;

// Squares of a side of a symbol that holds so many bytes at level M; a step more for Q, two for H (ISO/IEC 18004 table
// 7, about).
int qrSquares(qsizetype bytes, QrLevel level)
{
    constexpr std::array Capacity{14,  26,  42,  62,  84,  106, 122, 152, 180, 213,
                                  251, 287, 331, 362, 412, 450, 504, 560, 624, 666};
    const auto fits = std::lower_bound(Capacity.begin(), Capacity.end(), bytes);
    const int version = int(fits - Capacity.begin()) + 1 + std::max(int(level) - int(QrLevel::M), 0);
    return 17 + 4 * version;
}

void putLow(QByteArray &bytes, int number) // two bytes, low first
{
    bytes += char(number & 0xFF);
    bytes += char((number >> 8) & 0xFF);
}

QByteArray aligned(SlipAlign align)
{
    return QByteArray::fromHex("1B61") + char(align);
}

// 1D 28 6B pL pH 31 fn …
QByteArray qrFunction(quint8 function, const QByteArray &arguments)
{
    QByteArray bytes = QByteArray::fromHex("1D286B");
    putLow(bytes, int(arguments.size()) + 2);
    bytes += char(QrFirstPart);
    bytes += char(function);
    return bytes + arguments;
}

void put(SlipBytes &out, const SlipText &part, PaperWidth width)
{
    const GbkText gbk = toGbk(part.text);
    out.bytes += aligned(part.align);
    out.bytes += QByteArray::fromHex("1B45") + char(part.isBold ? 1 : 0);
    out.bytes += QByteArray::fromHex("1D21") + char(((part.width - 1) << 4) | (part.height - 1));
    out.bytes += gbk.bytes + '\n';
    out.replaced += gbk.replaced;
    const int columns = int(gbk.bytes.size()) * part.width;
    out.height += std::max((columns + width.columns - 1) / width.columns, 1) * LineHeight * part.height;
}

void put(SlipBytes &out, const SlipQr &part, PaperWidth)
{
    out.bytes += aligned(part.align);
    out.bytes += qrFunction(0x41, QByteArray::fromHex("3200"));      // model 2
    out.bytes += qrFunction(0x43, QByteArray(1, char(part.module))); // dots a square
    out.bytes += qrFunction(0x45, QByteArray(1, char(0x30 + int(part.level))));
    out.bytes += qrFunction(0x50, '0' + part.text.toUtf8());
    out.bytes += qrFunction(0x51, "0");
    out.height += qrSquares(part.text.toUtf8().size(), part.level) * part.module;
}

void put(SlipBytes &out, const SlipPicture &part, PaperWidth)
{
    out.bytes += aligned(part.align);
    out.bytes += QByteArray::fromHex("1D763000");
    putLow(out.bytes, (part.width + 7) / 8);
    putLow(out.bytes, part.height);
    out.bytes += part.bits;
    out.height += part.height;
}

} // namespace

SlipBytes slipBytes(const TicketSlip &slip, PaperWidth width)
{
    SlipBytes out;
    out.bytes = QByteArray::fromHex("1B40"
                                    "1C26"); // as after switching on; Chinese characters
    for (const SlipPart &part : slip.parts) {
        std::visit([&out, width](const auto &value) { put(out, value, width); }, part);
    }
    out.bytes += QByteArray::fromHex("1B64") + char(FeedLines);
    out.height += FeedLines * LineHeight;
    if (slip.cut != SlipCut::None) {
        out.bytes += QByteArray::fromHex("1D56") + char(slip.cut == SlipCut::Full ? 0 : 1);
    }
    return out;
}

} // namespace tonggui::devices::escpos
