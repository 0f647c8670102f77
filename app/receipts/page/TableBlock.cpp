// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/Blocks.h"
#include "app/receipts/page/Rows.h"

#include <algorithm>

namespace tonggui::receipts {

namespace {

class TablePlacer
{
public:
    TablePlacer(PageFlow &flow, const ReceiptTable &table)
        : m_flow(flow)
        , m_table(table)
        , m_widths(columnWidths())
        , m_element(flow.addElement(Role::Table))
    {}

    void place()
    {
        placeHeadRow();
        for (const QStringList &row : m_table.rows) {
            placeCells(row, paper::Body, Role::Cell, {});
        }
        if (!m_table.total.isEmpty()) {
            placeCells(m_table.total, paper::Strong, Role::Cell, {.topLine = paper::TotalLine});
        }
    }

private:
    // Equal columns as long as every cell fits on one line; else narrow columns give room to the wide ones.
    [[nodiscard]] std::vector<double> columnWidths()
    {
        const auto count = size_t(m_table.columns.size());
        std::vector<double> wanted(count);
        for (size_t i = 0; i < count; ++i) {
            wanted[i] = naturalWidth(qsizetype(i)) + 2 * paper::CellPadding + 0.5;
        }
        std::vector<double> widths(count, 0);
        double left = paper::ContentWidth;
        size_t open = count;
        for (bool isSettled = false; !isSettled && open > 0;) {
            isSettled = true;
            const double share = left / double(open);
            const bool allFit = std::ranges::all_of(wanted, [share](double width) { return width <= share; });
            for (size_t i = 0; i < count && !allFit; ++i) {
                if (widths[i] == 0 && wanted[i] < share) {
                    widths[i] = wanted[i];
                    left -= wanted[i];
                    --open;
                    isSettled = false;
                }
            }
        }
        return filled(std::move(widths), left, open);
    }

    // Gives what is left to the columns without a width, or to all when every one has got its own.
    static std::vector<double> filled(std::vector<double> widths, double left, size_t open)
    {
        for (double &width : widths) {
            if (open == 0) {
                width += left / double(widths.size());
            } else if (width == 0) {
                width = left / double(open);
            }
        }
        return widths;
    }

    [[nodiscard]] double naturalWidth(qsizetype column)
    {
        Typesetter &typesetter = m_flow.typesetter();
        const auto widthOf = [&](const QString &text, const TextStyle &style) {
            return Typesetter::widthOf(typesetter.line(text, style), style);
        };
        double width = widthOf(m_table.columns[column], paper::Note);
        for (const QStringList &row : m_table.rows) {
            width = std::max(width, widthOf(row[column], paper::Body));
        }
        return m_table.total.isEmpty() ? width : std::max(width, widthOf(m_table.total[column], paper::Strong));
    }

    void placeHeadRow()
    {
        if (m_flow.room() < 2 * paper::RowHeight && !m_flow.isFresh()) {
            m_flow.breakPage();
        }
        placeCells(m_table.columns, paper::Note, Role::HeaderCell, {});
    }

    void placeCells(const QStringList &texts, const TextStyle &style, Role role, RowLook look)
    {
        const int row = m_flow.addElement(Role::TableRow, m_element);
        std::vector<RowCell> cells;
        double left = paper::Left;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const double width = m_widths[size_t(i)];
            cells.push_back({left, width, texts[i], style, i == 0 ? Align::Left : Align::Right,
                             role == Role::HeaderCell, m_flow.addElement(role, row)});
            left += width;
        }
        if (role != Role::HeaderCell) {
            look.onPageBreak = [this] { placeHeadRow(); };
        }
        placeRow(m_flow, cells, look);
    }

    PageFlow &m_flow;
    const ReceiptTable &m_table;
    const std::vector<double> m_widths;
    const int m_element;
};

} // namespace

void placeTable(PageFlow &flow, const ReceiptTable &table)
{
    if (!table.columns.isEmpty()) {
        TablePlacer(flow, table).place();
    }
}

} // namespace tonggui::receipts
