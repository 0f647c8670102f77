// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/pdf/PackedRows.h"

#include <array>
#include <cstdlib>

namespace tonggui::receipts {

namespace {

constexpr int FirstPngPredictor = 10;

qint64 numberAt(QPDFObjectHandle dictionary, const char *key, qint64 absent)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isInteger() ? value.getIntValue() : absent;
}

uchar paeth(int left, int up, int upLeft)
{
    const int estimate = left + up - upLeft;
    const int distances[] = {std::abs(estimate - left), std::abs(estimate - up), std::abs(estimate - upLeft)};
    if (distances[0] <= distances[1] && distances[0] <= distances[2]) {
        return uchar(left);
    }
    return uchar(distances[1] <= distances[2] ? up : upLeft);
}

// PNG filters (ISO/IEC 15948 §9), one byte a sample.
std::optional<QByteArray> withoutPredictor(const QByteArray &data, qsizetype columns)
{
    if (data.size() % (columns + 1) != 0) {
        return std::nullopt;
    }
    QByteArray plain;
    plain.reserve(data.size());
    QByteArray above(columns, '\0');
    for (qsizetype row = 0; row < data.size(); row += columns + 1) {
        QByteArray line = data.mid(row + 1, columns);
        for (qsizetype i = 0; i < columns; ++i) {
            const int left = i > 0 ? uchar(line[i - 1]) : 0;
            const int up = uchar(above[i]);
            const int upLeft = i > 0 ? uchar(above[i - 1]) : 0;
            switch (data[row]) {
            case 0:
                break;
            case 1:
                line[i] = char(line[i] + left);
                break;
            case 2:
                line[i] = char(line[i] + up);
                break;
            case 3:
                line[i] = char(line[i] + (left + up) / 2);
                break;
            case 4:
                line[i] = char(line[i] + paeth(left, up, upLeft));
                break;
            default:
                return std::nullopt;
            }
        }
        plain += line;
        above = line;
    }
    return plain;
}

std::optional<QByteArray> unpredicted(QPDFObjectHandle head, const QByteArray &data, qsizetype rowSize)
{
    QPDFObjectHandle parameters = head.getKey("/DecodeParms");
    if (parameters.isArray() && parameters.getArrayNItems() == 1) {
        parameters = parameters.getArrayItem(0);
    }
    const qint64 predictor = parameters.isDictionary() ? numberAt(parameters, "/Predictor", 1) : 1;
    if (predictor == 1) {
        return data;
    }
    const bool isPlain = numberAt(parameters, "/Colors", 1) == 1 && numberAt(parameters, "/BitsPerComponent", 8) == 8;
    if (predictor < FirstPngPredictor || !isPlain || numberAt(parameters, "/Columns", 1) != rowSize) {
        return std::nullopt;
    }
    return withoutPredictor(data, rowSize);
}

struct Widths
{
    std::array<int, 3> bytes{};

    [[nodiscard]] qsizetype row() const { return bytes[0] + bytes[1] + bytes[2]; }
};

std::optional<Widths> widthsOf(QPDFObjectHandle head)
{
    QPDFObjectHandle list = head.getKey("/W");
    if (!list.isArray() || list.getArrayNItems() != 3) {
        return std::nullopt;
    }
    Widths widths;
    for (int i = 0; i < 3; ++i) {
        QPDFObjectHandle width = list.getArrayItem(i);
        if (!width.isInteger() || width.getIntValue() < 0 || width.getIntValue() > 7) {
            return std::nullopt;
        }
        widths.bytes[size_t(i)] = int(width.getIntValue());
    }
    return widths.row() > 0 ? std::optional(widths) : std::nullopt;
}

// Pairs of first number and count.
std::optional<std::vector<std::pair<qint64, qint64>>> rangesOf(QPDFObjectHandle head)
{
    QPDFObjectHandle index = head.getKey("/Index");
    std::vector<std::pair<qint64, qint64>> ranges;
    if (!index.isArray()) {
        ranges.emplace_back(0, numberAt(head, "/Size", 0));
        return ranges;
    }
    if (index.getArrayNItems() % 2 != 0) {
        return std::nullopt;
    }
    for (int i = 0; i < index.getArrayNItems(); i += 2) {
        QPDFObjectHandle first = index.getArrayItem(i);
        QPDFObjectHandle count = index.getArrayItem(i + 1);
        if (!first.isInteger() || !count.isInteger()) {
            return std::nullopt;
        }
        ranges.emplace_back(first.getIntValue(), count.getIntValue());
    }
    return ranges;
}

std::optional<XrefEntry> entryAt(const QByteArray &rows, qsizetype at, const Widths &widths)
{
    std::array<quint64, 3> fields{1, 0, 0}; // the type is 1 when its width is 0
    for (size_t field = 0; field < 3; ++field) {
        quint64 value = 0;
        for (int i = 0; i < widths.bytes[field]; ++i) {
            value = value << 8 | uchar(rows[at++]);
        }
        if (widths.bytes[field] > 0) {
            fields[field] = value;
        }
    }
    if (fields[0] == 0 || fields[1] == 0) {
        return XrefEntry{}; // place 0 is neither an object's nor an object stream's
    }
    if (fields[0] > 2 || fields[2] > quint64(limits::ObjectNumber) || fields[1] > quint64(limits::FileSize)) {
        return std::nullopt;
    }
    return XrefEntry{XrefEntry::Kind(fields[0]), qint64(fields[1]), int(fields[2])};
}

} // namespace

bool unpackEntries(QPDFObjectHandle head, const QByteArray &data, XrefTable &entries)
{
    const std::optional<Widths> widths = widthsOf(head);
    const auto ranges = rangesOf(head);
    if (!widths || !ranges) {
        return false;
    }
    const std::optional<QByteArray> rows = unpredicted(head, data, widths->row());
    if (!rows) {
        return false;
    }
    qsizetype at = 0;
    for (const auto &[first, count] : *ranges) {
        if (first < 0 || count < 0 || first > limits::ObjectNumber || count > limits::ObjectNumber - first + 1) {
            return false;
        }
        for (qint64 number = first; number < first + count; ++number, at += widths->row()) {
            const std::optional<XrefEntry> entry =
                at + widths->row() <= rows->size() ? entryAt(*rows, at, *widths) : std::nullopt;
            if (!entry || !entries.emplace(int(number), *entry).second) {
                return false;
            }
        }
    }
    return at == rows->size();
}

} // namespace tonggui::receipts
