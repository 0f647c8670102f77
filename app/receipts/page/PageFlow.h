// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/page/ReceiptPlan.h"
#include "app/receipts/page/Typesetter.h"

namespace tonggui::receipts {

enum class Align : quint8 { Left, Centre, Right };

// Fills a plan from top to bottom. What a block draws goes to the current page at the cursor; the block asks for room
// first and breaks the page itself, as only it knows where it may be divided.
class PageFlow
{
public:
    // `bottom` is where content ends on every page; `runningHead` stands on top of the second page and all others.
    // `spread` is how far apart things stand: 1 as designed, less when that saves a page.
    PageFlow(Typesetter &typesetter, ReceiptPlan &plan, double bottom, QString runningHead, double spread = 1);

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return m_bottom - m_y; }
    [[nodiscard]] double spread() const { return m_spread; }
    [[nodiscard]] bool isFresh() const { return m_isFresh; } // nothing but the running head on this page
    void moveTo(double y);
    void moveDown(double distance) { moveTo(m_y + distance); }
    void breakPage();

    [[nodiscard]] Typesetter &typesetter() { return m_typesetter; }
    [[nodiscard]] ReceiptPlan &plan() { return m_plan; }

    int addElement(Role role, int parent = 0, const QString &alternative = {});

    // `x` is the left end, the middle or the right end of the line.
    void text(const ShapedText &line, const TextStyle &style, double x, double baseline, std::optional<int> element,
              Align align = Align::Left);
    void text(const QString &line, const TextStyle &style, double x, double baseline, std::optional<int> element,
              Align align = Align::Left);
    void box(const QRectF &rect, std::optional<Colour> ground, std::optional<Colour> edge,
             double edgeWidth = paper::Hairline, double radius = 0);
    void line(QPointF from, QPointF to, Colour colour, double width = paper::Hairline);
    void qr(const QRectF &square, QrMosaic mosaic, int element);

private:
    Typesetter &m_typesetter;
    ReceiptPlan &m_plan;
    const double m_bottom;
    const QString m_runningHead;
    const double m_spread;
    double m_y = paper::FirstTop;
    bool m_isFresh = true;
};

} // namespace tonggui::receipts
