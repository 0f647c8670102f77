// SPDX-License-Identifier: Apache-2.0
#include "widgets/tokens/Colour.h"

#include "widgets/tokens/TokenTable.h"

#include <array>

namespace tonggui::widgets {

namespace {

struct Row
{
    Colour colour;
    QRgb light;
    QRgb highContrast;
    QRgb elder;
};

constexpr QRgb opaque(quint32 rgb)
{
    return 0xFF000000U | rgb;
}

constexpr Row row(Colour colour, quint32 light, quint32 highContrast, quint32 elder)
{
    return {colour, opaque(light), opaque(highContrast), opaque(elder)};
}

// Boards and paper look the same in every theme.
constexpr Row same(Colour colour, quint32 rgb)
{
    return row(colour, rgb, rgb, rgb);
}

constexpr std::array<Row, ColourCount> Table{
    row(Colour::Background, 0xF5F7FA, 0x000000, 0xF5F7FA),       // window ground
    row(Colour::Surface, 0xFFFFFF, 0x000000, 0xFFFFFF),          // cards, bars, panels
    row(Colour::SurfaceQuiet, 0xEEF2F6, 0x1A1A1A, 0xEEF2F6),     // read-only fields, disabled, bar tracks
    row(Colour::Ink, 0x1B2430, 0xFFFFFF, 0x1B2430),              // text
    row(Colour::Muted, 0x5B6776, 0xD0D0D0, 0x3F4A58),            // labels, units
    row(Colour::DisabledInk, 0x667383, 0xA0A0A0, 0x5B6776),      // still readable, because it says why
    row(Colour::Hairline, 0xD9E0E8, 0xFFFFFF, 0x7C8998),         // card edges, dividers
    row(Colour::LineControl, 0xB8C3CF, 0xFFFFFF, 0x7C8998),      // edge of secondary buttons and key caps
    row(Colour::LineField, 0x7C8998, 0xFFFFFF, 0x5B6776),        // edge of fields, switches, boxes
    row(Colour::Primary, 0x1F5FA8, 0xFFD400, 0x1F5FA8),          // the one main action, current step, links
    row(Colour::PrimaryHover, 0x184C87, 0xFFE566, 0x184C87),     //
    row(Colour::PrimaryPressed, 0x123A68, 0xE0B900, 0x123A68),   //
    row(Colour::OnPrimary, 0xFFFFFF, 0x000000, 0xFFFFFF),        //
    row(Colour::PrimarySoft, 0xE8F0F9, 0x1A1A1A, 0xE8F0F9),      // selected row, ground of an icon
    row(Colour::ControlPressed, 0xD5E3F2, 0xFFFFFF, 0x123A68),   // ground of a pressed secondary button
    row(Colour::OnControlPressed, 0x1B2430, 0x000000, 0xFFFFFF), //
    row(Colour::Success, 0x1E7F4F, 0x4BE38F, 0x1E7F4F),          // fills, dots, ticks
    row(Colour::SuccessText, 0x17683F, 0x4BE38F, 0x17683F),      // words, also on SuccessSoft
    row(Colour::SuccessSoft, 0xE6F3EC, 0x1A1A1A, 0xE6F3EC),      //
    row(Colour::Warning, 0xB4690E, 0xFFB84D, 0xB4690E),          // fills, dots, icons; never words
    row(Colour::WarningText, 0x8F520A, 0xFFB84D, 0x8F520A),      // words
    row(Colour::WarningSoft, 0xFCF2E3, 0x1A1A1A, 0xFCF2E3),      //
    row(Colour::WarningEdge, 0xEBCF9F, 0xFFB84D, 0xEBCF9F),      // edge of WarningSoft
    row(Colour::Danger, 0xB3261E, 0xFF9A90, 0xB3261E),           // errors
    row(Colour::DangerSoft, 0xFBEBE9, 0x1A1A1A, 0xFBEBE9),       //
    same(Colour::Seal, 0xC8102E),                                // seals and official marks only; on Paper
    row(Colour::Focus, 0x1F5FA8, 0x5CC8FF, 0x1F5FA8),            // focus ring
    same(Colour::Shadow, 0x1B2430),                              // of pop-ups, drawn at 12 %
    same(Colour::Pen, 0x15233A),                                 // handwriting, on Paper
    same(Colour::Paper, 0xFFFFFF),                               // what is signed and printed is white in every theme
    same(Colour::BoardGround, 0x0B2A4F),                         // boards in the hall
    same(Colour::BoardBand, 0x08203D),                           //
    same(Colour::BoardPanel, 0x123A68),                          //
    same(Colour::BoardDivider, 0x2A5588),                        //
    same(Colour::BoardText, 0xFFFFFF),                           //
    same(Colour::BoardQuiet, 0xA9C3E0),                          //
    same(Colour::BoardCall, 0xFFD479),                           // the number that is called
    same(Colour::BoardCallInk, 0x0B2A4F),                        //
};

static_assert(isInTokenOrder(Table, &Row::colour), "a colour is looked up by its place");

} // namespace

QRgb colourValue(Colour colour, ThemeKind kind)
{
    const Row &found = Table[size_t(colour)];
    switch (kind) {
    case ThemeKind::HighContrast:
        return found.highContrast;
    case ThemeKind::Elder:
        return found.elder;
    case ThemeKind::Light:
        break;
    }
    return found.light;
}

} // namespace tonggui::widgets
