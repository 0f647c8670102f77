// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/ticketprinter/SlipComposer.h"

#include "devices/simulators/ticketprinter/GbkDecoding.h"
#include "devices/simulators/ticketprinter/QrSymbol.h"

namespace tonggui::simulators {

namespace {
constexpr int BarcodeHeight = 100;
} // namespace

SlipComposer::SlipComposer(int dots, int columns)
{
    m_slip.dots = dots;
    m_slip.columns = columns;
}

int SlipComposer::apply(const EscPosOp &op)
{
    switch (op.kind) {
    case EscPosKind::Character:
        putCharacter(op.bytes);
        return 0;
    case EscPosKind::LineFeed:
        return endLine();
    case EscPosKind::Init:
        resetStyle();
        return 0;
    case EscPosKind::FeedLines:
        return (m_line.runs.empty() ? 0 : endLine()) + putBlock({}, op.value * m_spacing);
    case EscPosKind::FeedDots:
        return (m_line.runs.empty() ? 0 : endLine()) + putBlock({}, op.value);
    case EscPosKind::Spacing:
        m_spacing = op.value;
        return 0;
    case EscPosKind::Align:
        m_align = op.value;
        return 0;
    case EscPosKind::Bold:
        m_style.isBold = op.value != 0;
        return 0;
    case EscPosKind::Size:
        m_style.height = (op.value & 7) + 1;
        m_style.width = ((op.value >> 4) & 7) + 1;
        return 0;
    case EscPosKind::QrModule:
        m_module = std::clamp(op.value, 1, 16);
        return 0;
    case EscPosKind::QrLevel:
        m_level = std::clamp(op.value - 0x30, 0, 3);
        return 0;
    case EscPosKind::QrStore:
        m_stored = op.bytes;
        return 0;
    case EscPosKind::QrPrint:
        return putBlock({.kind = SlipLine::Kind::Qr, .data = m_stored, .module = m_module, .level = m_level},
                        QrSymbol::of(m_stored, m_level).side * m_module);
    case EscPosKind::Picture:
        return putBlock({.kind = SlipLine::Kind::Picture, .data = op.bytes, .rowBytes = op.value},
                        int(op.bytes.size() / std::max(op.value, 1)));
    case EscPosKind::Barcode:
        return putBlock({.kind = SlipLine::Kind::Barcode, .data = op.bytes}, BarcodeHeight);
    default:
        return 0;
    }
}

void SlipComposer::putCharacter(const QByteArray &bytes)
{
    const QString text = fromGbk(bytes);
    const int width = int(bytes.size()) * m_style.width;
    if (m_column + width > m_slip.columns) {
        endLine();
    }
    m_column += width;
    const bool isSame = !m_line.runs.empty() && m_line.runs.back().isBold == m_style.isBold &&
                        m_line.runs.back().width == m_style.width && m_line.runs.back().height == m_style.height;
    if (!isSame) {
        m_line.runs.push_back(m_style);
        m_line.runs.back().text.clear();
    }
    m_line.runs.back().text += text;
}

int SlipComposer::endLine()
{
    int tallest = 1;
    for (const SlipRun &run : m_line.runs) {
        tallest = std::max(tallest, run.height);
    }
    m_line.align = m_align;
    m_line.height = m_spacing * tallest;
    const int height = m_line.height;
    m_slip.lines.push_back(std::exchange(m_line, {}));
    m_column = 0;
    return height;
}

int SlipComposer::putBlock(SlipLine line, int height)
{
    line.align = m_align;
    line.height = height;
    m_slip.lines.push_back(std::move(line));
    return height;
}

void SlipComposer::resetStyle()
{
    m_line = {};
    m_column = 0;
    m_align = 0;
    m_spacing = 34;
    m_style = {};
    m_module = 3;
    m_level = 0;
    m_stored.clear();
}

void SlipComposer::mark(const QString &what)
{
    m_slip.lines.push_back({.kind = SlipLine::Kind::Mark, .runs = {SlipRun{what}}, .height = 0});
}

SimulatedSlip SlipComposer::takeSlip(const QString &end)
{
    if (!m_line.runs.empty()) {
        endLine();
    }
    SimulatedSlip slip = m_slip;
    m_slip.lines.clear();
    slip.end = end;
    return slip;
}

} // namespace tonggui::simulators
