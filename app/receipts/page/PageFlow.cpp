// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/PageFlow.h"

namespace tonggui::receipts {

namespace {

constexpr double RunningHeadBaseline = 46;
constexpr double RunningHeadLine = 52.5;

} // namespace

PageFlow::PageFlow(Typesetter &typesetter, ReceiptPlan &plan, double bottom, QString runningHead, double spread)
    : m_typesetter(typesetter)
    , m_plan(plan)
    , m_bottom(bottom)
    , m_runningHead(std::move(runningHead))
    , m_spread(spread)
{
    m_plan.pages.emplace_back();
}

void PageFlow::moveTo(double y)
{
    m_isFresh = m_isFresh && y <= m_y;
    m_y = y;
}

void PageFlow::breakPage()
{
    m_plan.pages.emplace_back();
    const std::vector<ShapedText> head = m_typesetter.wrap(m_runningHead, paper::Note, paper::ContentWidth);
    text(head.back(), paper::Note, paper::Left, RunningHeadBaseline, std::nullopt); // its end has the number
    line({paper::Left, RunningHeadLine}, {paper::Right, RunningHeadLine}, paper::CellLine);
    m_y = paper::NextTop;
    m_isFresh = true;
}

int PageFlow::addElement(Role role, int parent, const QString &alternative)
{
    m_plan.elements.push_back({role, parent, alternative});
    return int(m_plan.elements.size()) - 1;
}

void PageFlow::text(const ShapedText &line, const TextStyle &style, double x, double baseline,
                    std::optional<int> element, Align align)
{
    if (line.glyphs.empty()) {
        return;
    }
    const double width = Typesetter::widthOf(line, style);
    const double left = align == Align::Left ? x : align == Align::Right ? x - width : x - width / 2;
    m_plan.pages.back().marks.push_back({PlacedText{{left, baseline}, line, style}, element});
}

void PageFlow::text(const QString &line, const TextStyle &style, double x, double baseline, std::optional<int> element,
                    Align align)
{
    text(m_typesetter.line(line, style), style, x, baseline, element, align);
}

void PageFlow::box(const QRectF &rect, std::optional<Colour> ground, std::optional<Colour> edge, double edgeWidth,
                   double radius)
{
    m_plan.pages.back().marks.push_back({PlacedBox{rect, ground, edge, edgeWidth, radius}, std::nullopt});
}

void PageFlow::line(QPointF from, QPointF to, Colour colour, double width)
{
    m_plan.pages.back().marks.push_back({PlacedLine{from, to, colour, width}, std::nullopt});
}

void PageFlow::qr(const QRectF &square, QrMosaic mosaic, int element)
{
    m_plan.pages.back().marks.push_back({PlacedQr{square, std::move(mosaic)}, element});
}

} // namespace tonggui::receipts
