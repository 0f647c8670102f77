// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/Blocks.h"
#include "app/receipts/page/Rows.h"

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr double HeadingGap = 12.4; // above a heading's line
constexpr double HeadingBaseline = 11.4;
constexpr double HeadingToBlock = 8.2;
constexpr double LeastUnderHeading = 48; // a heading never stands alone at the foot of a page

// A label and its value, in a part of the row.
void appendPair(PageFlow &flow, std::vector<RowCell> &cells, const ReceiptPair &pair, double left, double width,
                const TextStyle &style)
{
    const int element = flow.addElement(Role::Paragraph);
    cells.push_back({left, paper::LabelWidth, pair.label, paper::Label, Align::Left, true, element});
    cells.push_back(
        {left + paper::LabelWidth, width - paper::LabelWidth, pair.value, style, Align::Left, false, element});
}

void placeWide(PageFlow &flow, const ReceiptPair &pair, const TextStyle &style)
{
    std::vector<RowCell> cells;
    appendPair(flow, cells, pair, paper::Left, paper::ContentWidth, style);
    placeRow(flow, cells, {.height = paper::TallRowHeight});
}

} // namespace

void placeHeading(PageFlow &flow, const QString &heading)
{
    if (flow.room() < HeadingGap + HeadingBaseline + HeadingToBlock + LeastUnderHeading) {
        flow.breakPage();
    }
    if (!flow.isFresh()) {
        flow.moveDown(HeadingGap * flow.spread());
    }
    if (heading.isEmpty()) {
        return;
    }
    const int element = flow.addElement(Role::Heading);
    for (const ShapedText &line : flow.typesetter().wrap(heading, paper::Heading, paper::ContentWidth)) {
        flow.text(line, paper::Heading, paper::Left, flow.y() + HeadingBaseline, element);
        flow.moveDown(HeadingBaseline);
    }
    flow.moveDown(HeadingToBlock * flow.spread());
}

void placeGrid(PageFlow &flow, const ReceiptGrid &grid)
{
    const double half = paper::ContentWidth / 2;
    for (size_t i = 0; i < grid.pairs.size(); i += 2) {
        std::vector<RowCell> cells;
        const bool isAlone = i + 1 == grid.pairs.size();
        appendPair(flow, cells, grid.pairs[i], paper::Left, isAlone ? paper::ContentWidth : half, paper::Body);
        if (!isAlone) {
            appendPair(flow, cells, grid.pairs[i + 1], paper::Left + half, half, paper::Body);
        }
        placeRow(flow, cells);
    }
}

void placeAmount(PageFlow &flow, const ReceiptAmount &amount)
{
    placeWide(flow, {amount.label, u"¥ "_s + amount.amount.figures()}, paper::Amount);
    placeWide(flow, {amount.capitalLabel, amount.capitals}, paper::Capitals);
}

} // namespace tonggui::receipts
