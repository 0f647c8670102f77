// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <vector>

namespace tonggui::receipts {

// One step of a drawn contour. Curves are cubic: two controls, then the end point.
struct PathStep
{
    enum class Kind : quint8 { Move, Line, Curve, Close };

    Kind kind = Kind::Move;
    QPointF control1;
    QPointF control2;
    QPointF to;
};

// Closed contours, y upwards. The unit is the maker's (a glyph: 1/1000 em).
using Outline = std::vector<PathStep>;

} // namespace tonggui::receipts
