// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRgb>

namespace tonggui::widgets {

enum class ThemeKind { Light, HighContrast, Elder };
inline constexpr int ThemeKindCount = 3;

// The names by which everything that is drawn asks for its colour. Meaning of each: the table in Colour.cpp.
enum class Colour {
    Background,
    Surface,
    SurfaceQuiet,
    Ink,
    Muted,
    DisabledInk,
    Hairline,
    LineControl,
    LineField,
    Primary,
    PrimaryHover,
    PrimaryPressed,
    OnPrimary,
    PrimarySoft,
    ControlPressed,
    OnControlPressed,
    Success,
    SuccessText,
    SuccessSoft,
    Warning,
    WarningText,
    WarningSoft,
    WarningEdge,
    Danger,
    DangerSoft,
    Seal,
    Focus,
    Shadow,
    Pen,
    Paper,
    BoardGround,
    BoardBand,
    BoardPanel,
    BoardDivider,
    BoardText,
    BoardQuiet,
    BoardCall,
    BoardCallInk,
};
inline constexpr int ColourCount = int(Colour::BoardCallInk) + 1;

// 0xAARRGGBB.
[[nodiscard]] QRgb colourValue(Colour colour, ThemeKind kind);

} // namespace tonggui::widgets
