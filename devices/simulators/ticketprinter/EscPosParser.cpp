// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/ticketprinter/EscPosParser.h"

namespace tonggui::simulators {

namespace {

constexpr int Dle = 0x10;
constexpr int Esc = 0x1B;
constexpr int Fs = 0x1C;
constexpr int Gs = 0x1D;
constexpr qsizetype LargestPicture = 256 * 1024;

} // namespace

void EscPosParser::clear()
{
    m_bytes.clear();
    m_isChinese = true;
}

EscPosOp EscPosParser::taken(qsizetype size, EscPosKind kind, int value, QByteArray bytes)
{
    m_bytes.remove(0, size);
    return {kind, value, std::move(bytes)};
}

std::optional<EscPosOp> EscPosParser::next()
{
    if (m_bytes.isEmpty()) {
        return std::nullopt;
    }
    const int first = at(0);
    if (first >= 0x20) {
        return character();
    }
    if (first == '\n') {
        return taken(1, EscPosKind::LineFeed);
    }
    if (first != Dle && first != Esc && first != Fs && first != Gs) {
        return taken(1, EscPosKind::Other);
    }
    if (!has(2)) {
        return std::nullopt;
    }
    switch (first) {
    case Dle:
        return at(1) != 0x04 ? taken(2, EscPosKind::Other)
               : has(3)      ? std::optional(taken(3, EscPosKind::Status, at(2)))
                             : std::nullopt;
    case Esc:
        return escape();
    case Fs:
        return chinese();
    default:
        return group();
    }
}

std::optional<EscPosOp> EscPosParser::character()
{
    const bool isLead = m_isChinese && at(0) >= 0x81 && at(0) <= 0xFE;
    if (!isLead) {
        return taken(1, EscPosKind::Character, 0, m_bytes.first(1));
    }
    if (!has(2)) {
        return std::nullopt;
    }
    if (at(1) < 0x40 || at(1) == 0x7F || at(1) == 0xFF) {
        return taken(1, EscPosKind::Character, 0, m_bytes.first(1)); // half a character
    }
    return taken(2, EscPosKind::Character, 0, m_bytes.first(2));
}

std::optional<EscPosOp> EscPosParser::escape()
{
    switch (at(1)) {
    case '@':
        m_isChinese = true;
        return taken(2, EscPosKind::Init);
    case '2':
        return taken(2, EscPosKind::Spacing, 34);
    default:
        break;
    }
    if (!has(3)) {
        return std::nullopt;
    }
    const int value = at(2);
    switch (at(1)) {
    case 'a':
        return taken(3, EscPosKind::Align, value % 3);
    case 'E':
        return taken(3, EscPosKind::Bold, value & 1);
    case '!':
        return taken(3, EscPosKind::Size, ((value & 0x10) >> 4) | ((value & 0x20) >> 1));
    case '3':
        return taken(3, EscPosKind::Spacing, value);
    case 'd':
        return taken(3, EscPosKind::FeedLines, value);
    case 'J':
        return taken(3, EscPosKind::FeedDots, value);
    default:
        return taken(3, EscPosKind::Other, value);
    }
}

std::optional<EscPosOp> EscPosParser::chinese()
{
    if (at(1) == '&' || at(1) == '.') {
        m_isChinese = at(1) == '&';
        return taken(2, EscPosKind::Chinese, m_isChinese ? 1 : 0);
    }
    const qsizetype size = at(1) == 'S' ? 4 : 3;
    return has(size) ? std::optional(taken(size, EscPosKind::Other)) : std::nullopt;
}

std::optional<EscPosOp> EscPosParser::group()
{
    switch (at(1)) {
    case 'V':
        return cut();
    case '(':
        return symbol();
    case 'v':
        return picture();
    case 'k':
        return barcode();
    default:
        break;
    }
    const bool hasTwo = at(1) == 'L' || at(1) == 'W' || at(1) == 'P';
    if (!has(hasTwo ? 4 : 3)) {
        return std::nullopt;
    }
    return hasTwo         ? taken(4, EscPosKind::Other)
           : at(1) == '!' ? taken(3, EscPosKind::Size, at(2) & 0x77)
                          : taken(3, EscPosKind::Other);
}

// 1D 56 m, with one byte more for 41 and 42.
std::optional<EscPosOp> EscPosParser::cut()
{
    if (!has(3)) {
        return std::nullopt;
    }
    const bool feedsFirst = at(2) == 0x41 || at(2) == 0x42;
    if (feedsFirst && !has(4)) {
        return std::nullopt;
    }
    const bool isPartial = at(2) == 0x01 || at(2) == 0x31 || at(2) == 0x42;
    return taken(feedsFirst ? 4 : 3, EscPosKind::Cut, isPartial ? 1 : 0);
}

// 1D 28 x pL pH …; x = 6B with cn 31 is a QR symbol.
std::optional<EscPosOp> EscPosParser::symbol()
{
    if (!has(5)) {
        return std::nullopt;
    }
    const qsizetype size = 5 + at(3) + 256 * at(4);
    if (!has(size)) {
        return std::nullopt;
    }
    if (at(2) != 0x6B || size < 7 || at(5) != 0x31) {
        return taken(size, EscPosKind::Other);
    }
    const int last = size > 7 ? at(7) : 0;
    switch (at(6)) {
    case 0x43:
        return taken(size, EscPosKind::QrModule, last);
    case 0x45:
        return taken(size, EscPosKind::QrLevel, last);
    case 0x50:
        return taken(size, EscPosKind::QrStore, 0, m_bytes.first(size).mid(8));
    case 0x51:
        return taken(size, EscPosKind::QrPrint);
    default:
        return taken(size, EscPosKind::Other);
    }
}

// 1D 76 30 m xL xH yL yH and the rows. One that is too large for the printer's memory is not taken for a picture.
std::optional<EscPosOp> EscPosParser::picture()
{
    if (!has(8)) {
        return std::nullopt;
    }
    const int rowBytes = at(4) + 256 * at(5);
    const qsizetype data = qsizetype(rowBytes) * (at(6) + 256 * at(7));
    if (at(2) != 0x30 || data == 0 || data > LargestPicture) {
        return taken(8, EscPosKind::Other);
    }
    if (!has(8 + data)) {
        return std::nullopt;
    }
    return taken(8 + data, EscPosKind::Picture, rowBytes, m_bytes.mid(8, data));
}

// 1D 6B m: data to a 00 for m 0–6, a length before it for m 65–78.
std::optional<EscPosOp> EscPosParser::barcode()
{
    if (!has(4)) {
        return std::nullopt;
    }
    if (at(2) > 6) {
        const qsizetype size = 4 + at(3);
        return has(size) ? std::optional(taken(size, EscPosKind::Barcode, at(2), m_bytes.first(size).mid(4)))
                         : std::nullopt;
    }
    const qsizetype end = m_bytes.first(std::min<qsizetype>(m_bytes.size(), 260)).indexOf('\0', 3);
    if (end < 0) {
        return has(260) ? std::optional(taken(260, EscPosKind::Other)) : std::nullopt;
    }
    return taken(end + 1, EscPosKind::Barcode, at(2), m_bytes.mid(3, end - 3));
}

} // namespace tonggui::simulators
