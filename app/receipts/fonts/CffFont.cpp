// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/fonts/CffFont.h"

namespace tonggui::receipts {

namespace {

// First string identifier behind the standard strings (Technical Note 5176, appendix A).
constexpr int FirstOwnString = 391;

void appendBigEndian(QByteArray &bytes, quint32 value, int size)
{
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8) {
        bytes += char(value >> shift);
    }
}

// DICT operand of five bytes whatever its value, so that offsets do not move what stands behind them.
QByteArray operand(qint32 value)
{
    QByteArray bytes(1, char(29));
    appendBigEndian(bytes, quint32(value), 4);
    return bytes;
}

QByteArray escaped(int operation)
{
    return QByteArray(1, char(12)) + char(operation);
}

QByteArray indexOf(const std::vector<QByteArray> &items)
{
    QByteArray bytes;
    appendBigEndian(bytes, quint32(items.size()), 2);
    if (items.empty()) {
        return bytes;
    }
    qsizetype total = 1;
    for (const QByteArray &item : items) {
        total += item.size();
    }
    const int offsetSize = total < 0x100 ? 1 : total < 0x10000 ? 2 : 4;
    bytes += char(offsetSize);
    quint32 offset = 1;
    appendBigEndian(bytes, offset, offsetSize);
    for (const QByteArray &item : items) {
        offset += quint32(item.size());
        appendBigEndian(bytes, offset, offsetSize);
    }
    for (const QByteArray &item : items) {
        bytes += item;
    }
    return bytes;
}

// CID = glyph number: one range in format 2.
QByteArray charset(int glyphCount)
{
    QByteArray bytes(1, char(2));
    appendBigEndian(bytes, 1, 2);
    appendBigEndian(bytes, quint32(qMax(glyphCount - 2, 0)), 2);
    return bytes;
}

// Every glyph uses font DICT 0: one range in format 3.
QByteArray fontSelect(int glyphCount)
{
    QByteArray bytes(1, char(3));
    appendBigEndian(bytes, 1, 2);
    appendBigEndian(bytes, 0, 2);
    bytes += char(0);
    appendBigEndian(bytes, quint32(glyphCount), 2);
    return bytes;
}

struct Offsets
{
    qint32 charset = 0;
    qint32 fontSelect = 0;
    qint32 charstrings = 0;
    qint32 fontArray = 0;
};

QByteArray topDict(const QRect &box, int glyphCount, const Offsets &offsets)
{
    QByteArray dict;
    dict += operand(FirstOwnString) + operand(FirstOwnString + 1) + operand(0) + escaped(30); // ROS
    dict += operand(box.left()) + operand(box.top()) + operand(box.left() + box.width()) +
            operand(box.top() + box.height()) + char(5); // FontBBox
    dict += operand(glyphCount) + escaped(34);           // CIDCount
    dict += operand(offsets.charset) + char(15);
    dict += operand(offsets.fontSelect) + escaped(37);
    dict += operand(offsets.charstrings) + char(17);
    dict += operand(offsets.fontArray) + escaped(36);
    return dict;
}

} // namespace

QByteArray cffFontOf(const QByteArray &name, const QRect &box, const std::vector<QByteArray> &charstrings)
{
    const int count = int(charstrings.size());
    const QByteArray front = QByteArray::fromHex("01000404") + indexOf({name});
    const QByteArray strings = indexOf({"Adobe", "Identity"}) + indexOf({}); // and no global subroutines
    const QByteArray sets[] = {charset(count), fontSelect(count), indexOf(charstrings)};
    const QByteArray privateDict = operand(DefaultGlyphWidth) + char(20) + operand(NominalGlyphWidth) + char(21);

    Offsets offsets;
    offsets.charset = qint32(front.size() + indexOf({topDict(box, count, {})}).size() + strings.size());
    offsets.fontSelect = offsets.charset + qint32(sets[0].size());
    offsets.charstrings = offsets.fontSelect + qint32(sets[1].size());
    const qint32 privateOffset = offsets.charstrings + qint32(sets[2].size());
    offsets.fontArray = privateOffset + qint32(privateDict.size());
    const QByteArray fontDict = operand(qint32(privateDict.size())) + operand(privateOffset) + char(18);

    return front + indexOf({topDict(box, count, offsets)}) + strings + sets[0] + sets[1] + sets[2] + privateDict +
           indexOf({fontDict});
}

} // namespace tonggui::receipts
