// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/drawing/QrMosaic.h"
#include "app/receipts/page/PaperStyle.h"

#include <QRectF>

#include <optional>
#include <variant>
#include <vector>

namespace tonggui::receipts {

// Where everything stands on the paper, before a PDF is made of it. Points, y downwards from the top edge of the page.

// What a part is for a screen reader (ISO 32000-1 §14.8.4).
enum class Role : quint8 { Document, Title, Heading, Paragraph, Table, TableRow, HeaderCell, Cell, Figure };

struct Element
{
    Role role = Role::Paragraph;
    int parent = 0;      // index in the plan; the document itself is element 0
    QString alternative; // what a figure says in words
};

struct PlacedText
{
    QPointF baseline; // left end
    ShapedText text;
    TextStyle style;
};

struct PlacedBox
{
    QRectF rect;
    std::optional<Colour> ground;
    std::optional<Colour> edge;
    double edgeWidth = paper::Hairline;
    double radius = 0;
};

struct PlacedLine
{
    QPointF from;
    QPointF to;
    Colour colour;
    double width = paper::Hairline;
};

struct PlacedQr
{
    QRectF square;
    QrMosaic mosaic;
};

struct Mark
{
    std::variant<PlacedText, PlacedBox, PlacedLine, PlacedQr> shape;
    std::optional<int> element; // none: decoration, skipped when read aloud
};

struct PagePlan
{
    std::vector<Mark> marks;
};

struct ReceiptPlan
{
    std::vector<PagePlan> pages;
    std::vector<Element> elements{Element{Role::Document, 0, {}}};

    // Places of the signatures, on the last page.
    QRectF memberField;
    QRectF clerkField;
    QRectF sealField;
};

} // namespace tonggui::receipts
