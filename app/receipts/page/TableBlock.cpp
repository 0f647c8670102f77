// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/Blocks.h"
#include "app/receipts/page/Rows.h"

#include <algorithm>
#include <numeric>

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
    // Equal columns as long as every cell fits on one line; else each its own width and the rest shared; else narrow
    // columns keep their width and the wide ones share what is left.
    [[nodiscard]] std::vector<double> columnWidths()
    {
        const auto count = size_t(m_table.columns.size());
        std::vector<double> widths(count);
        for (size_t i = 0; i < count; ++i) {
            widths[i] = naturalWidth(qsizetype(i)) + 2 * paper::CellPadding + 0.5;
        }
        const double rest = paper::ContentWidth - std::accumulate(widths.begin(), widths.end(), 0.0);
        const double equal = paper::ContentWidth / double(count);
        if (std::ranges::all_of(widths, [equal](double width) { return width <= equal; })) {
            return std::vector<double>(count, equal);
        }
        const double limit = rest < 0 ? widestAllowed(widths) : 0;
        for (double &width : widths) {
            width = rest < 0 ? std::min(width, limit) : width + rest / double(count);
        }
        return widths;
    }

    // The width to which the widest columns must shrink so that all together fill the row.
    static double widestAllowed(std::vector<double> widths)
    {
        std::ranges::sort(widths);
        double left = paper::ContentWidth;
        for (size_t i = 0; i < widths.size(); ++i) {
            const double share = left / double(widths.size() - i);
            if (widths[i] > share) {
                return share;
            }
            left -= widths[i];
        }
        return widths.back();
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
