// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/drawing/ContentStream.h"
#include "app/receipts/fonts/ReceiptFonts.h"

namespace tonggui::receipts {

// How a receipt looks: an A4 page in points, y downwards from the top edge.
namespace paper {

inline constexpr double Width = 595.28;
inline constexpr double Height = 841.89;
inline constexpr double Left = 46.4;
inline constexpr double Right = 548.9;
inline constexpr double ContentWidth = Right - Left;
inline constexpr double FirstTop = 36; // where the first page begins …
inline constexpr double NextTop = 66;  // … and the others, under their running head
inline constexpr double FooterTop = 788.5;
inline constexpr double FooterGap = 6; // least space between content and the footer's line
inline constexpr double LabelWidth = 77;
inline constexpr double CellPadding = 7.8;
inline constexpr double RowHeight = 23;
inline constexpr double TallRowHeight = 28.7;

inline constexpr Colour Ink{0x1B2430};
inline constexpr Colour Muted{0x5B6776};
inline constexpr Colour CellLine{0x7C8998};
inline constexpr Colour LabelGround{0xF5F7FA};
inline constexpr Colour SealRed{0xC8102E};
inline constexpr Colour PenInk{0x14233F};

// Within the clerk's field: on the line of the dates beside it.
inline constexpr double ClerkFieldBottom = 5; // above the lower edge of its box
inline constexpr double DateAboveBottom = 9.8;
inline constexpr QPointF ClerkNoteOrigin{0, DateAboveBottom - ClerkFieldBottom};

inline constexpr double Hairline = 0.5;
inline constexpr double TotalLine = 1.1;
inline constexpr double HeadLine = 1.4;

} // namespace paper

struct TextStyle
{
    double size = 9.8;
    Weight weight = Weight::Regular;
    Colour colour = paper::Ink;

    [[nodiscard]] double lineHeight() const { return size * (size < 14 ? 1.45 : 1.2); }
    // From the middle of a line to its baseline: Chinese characters stand 0.12 em below it and 0.88 em above.
    [[nodiscard]] double middleToBaseline() const { return size * 0.38; }
};

namespace paper {

inline constexpr TextStyle Body{};
inline constexpr TextStyle Strong{9.8, Weight::Bold, Ink};
inline constexpr TextStyle Label{9.8, Weight::Regular, Muted};
inline constexpr TextStyle Note{8.8, Weight::Regular, Muted};
inline constexpr TextStyle Heading{10.8, Weight::Bold, Ink};
inline constexpr TextStyle Title{21.1, Weight::Bold, Ink};
inline constexpr TextStyle CentreName{10.6, Weight::Regular, Muted};
inline constexpr TextStyle Number{10.4, Weight::Regular, Ink};
inline constexpr TextStyle NumberStrong{10.4, Weight::Bold, Ink};
inline constexpr TextStyle Pair{10.2, Weight::Regular, Ink};
inline constexpr TextStyle PairLabel{10.2, Weight::Regular, Muted};
inline constexpr TextStyle Code{15, Weight::Bold, Ink};
inline constexpr TextStyle CopyMark{12, Weight::Bold, Ink};
inline constexpr TextStyle Amount{20.6, Weight::Bold, Ink};
inline constexpr TextStyle Capitals{12.2, Weight::Regular, Ink};
inline constexpr TextStyle StaffName{11.4, Weight::Regular, Ink};

} // namespace paper

} // namespace tonggui::receipts
