// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/Rows.h"

#include <algorithm>

namespace tonggui::receipts {

namespace {

constexpr double LeastMargin = 4; // above and below the lines of a cell together

struct WrappedCell
{
    const RowCell &cell;
    std::vector<ShapedText> lines;

    // Of `count` lines from `first` on, with the space above and below that one line has in a row of `least`.
    [[nodiscard]] double height(size_t count, double least) const
    {
        const double lineHeight = cell.style.lineHeight();
        const double margin = std::max(least - lineHeight, LeastMargin);
        return double(count) * lineHeight + margin;
    }

    [[nodiscard]] size_t linesIn(double height, double least) const
    {
        const double usable = height - this->height(0, least);
        return usable <= 0 ? 0 : size_t(usable / cell.style.lineHeight() + 1e-6);
    }
};

void drawCell(PageFlow &flow, const WrappedCell &wrapped, size_t first, size_t count, double height)
{
    const RowCell &cell = wrapped.cell;
    const QRectF rect(cell.left, flow.y(), cell.width, height);
    flow.box(rect, cell.isLabel ? std::optional(paper::LabelGround) : std::nullopt, paper::CellLine);
    const double lineHeight = cell.style.lineHeight();
    double middle = rect.center().y() - (double(count) - 1) * lineHeight / 2;
    const double x = cell.align == Align::Left    ? rect.left() + paper::CellPadding
                     : cell.align == Align::Right ? rect.right() - paper::CellPadding
                                                  : rect.center().x();
    for (size_t i = first; i < first + count; ++i) {
        flow.text(wrapped.lines[i], cell.style, x, middle + cell.style.middleToBaseline(), cell.element, cell.align);
        middle += lineHeight;
    }
}

class RowPlacer
{
public:
    RowPlacer(PageFlow &flow, const std::vector<RowCell> &cells, const RowLook &look)
        : m_flow(flow)
        , m_look(look)
    {
        for (const RowCell &cell : cells) {
            const double width = cell.width - 2 * paper::CellPadding;
            m_cells.push_back({cell, flow.typesetter().wrap(cell.text, cell.style, width)});
            m_lines = std::max(m_lines, m_cells.back().lines.size());
        }
    }

    void place()
    {
        for (size_t first = 0; first < m_lines;) {
            const size_t fitting = heightOf(first, m_lines) <= m_flow.room() ? m_lines - first : linesThatFit();
            const bool isWhole = first + fitting >= m_lines;
            if (!isWhole && (!m_flow.isFresh() || fitting == 0) && !m_isDivided) {
                breakPage();
                m_isDivided = true; // from now on the page is as empty as it gets
                continue;
            }
            draw(first, std::max<size_t>(fitting, 1));
            first += std::max<size_t>(fitting, 1);
            if (first < m_lines) {
                breakPage();
            }
        }
    }

private:
    void breakPage()
    {
        m_flow.breakPage();
        if (m_look.onPageBreak) {
            m_look.onPageBreak();
        }
    }

    [[nodiscard]] double heightOf(size_t first, size_t last) const
    {
        double height = m_look.height;
        for (const WrappedCell &cell : m_cells) {
            const size_t end = std::min(last, cell.lines.size());
            height = std::max(height, cell.height(end > first ? end - first : 0, m_look.height));
        }
        return height;
    }

    [[nodiscard]] size_t linesThatFit() const
    {
        size_t count = m_lines;
        for (const WrappedCell &cell : m_cells) {
            count = std::min(count, cell.linesIn(m_flow.room(), m_look.height));
        }
        return count;
    }

    void draw(size_t first, size_t count)
    {
        const double height = heightOf(first, first + count);
        for (const WrappedCell &cell : m_cells) {
            const size_t end = std::min(first + count, cell.lines.size());
            drawCell(m_flow, cell, std::min(first, end), end > first ? end - first : 0, height);
        }
        if (m_look.topLine > 0) {
            const double right = m_cells.back().cell.left + m_cells.back().cell.width;
            m_flow.line({m_cells.front().cell.left, m_flow.y()}, {right, m_flow.y()}, paper::Ink, m_look.topLine);
        }
        m_flow.moveDown(height);
    }

    PageFlow &m_flow;
    const RowLook &m_look;
    std::vector<WrappedCell> m_cells;
    size_t m_lines = 1;
    bool m_isDivided = false;
};

} // namespace

void placeRow(PageFlow &flow, const std::vector<RowCell> &cells, const RowLook &look)
{
    RowLook spread = look;
    spread.height *= flow.spread();
    RowPlacer(flow, cells, spread).place();
}

} // namespace tonggui::receipts
