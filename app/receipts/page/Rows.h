// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/page/PageFlow.h"

#include <functional>

namespace tonggui::receipts {

struct RowCell
{
    double left = 0;
    double width = 0;
    QString text;
    TextStyle style;
    Align align = Align::Left;
    bool isLabel = false; // on the labels' ground
    int element = 0;
};

struct RowLook
{
    double height = paper::RowHeight;       // at least
    double topLine = 0;                     // width of a stronger line above, 0 for none
    std::function<void()> onPageBreak = {}; // a table repeats its head here
};

// Draws a row of framed cells; texts wrap, and the row grows with the longest. A row that does not fit goes to the next
// page; one that no page could hold is divided between lines.
void placeRow(PageFlow &flow, const std::vector<RowCell> &cells, const RowLook &look = {});

} // namespace tonggui::receipts
