// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/tokens/Colour.h"

namespace tonggui::widgets {

// Steps of the type scale. The Kiosk… steps are for kiosks in the light and high-contrast themes.
enum class Type {
    Note,    // source of a value, units, codes
    Body,    // labels, tables
    Value,   // field text, primary button
    Lead,    // amounts in fields, section totals
    Title,   // page and person
    Head,    // heading on member screens
    Figure,  // current ticket, amount to be signed
    Display, // forecast minutes, hall clock
    Board,   // called ticket and window
    BoardOlder,
    BoardNewest,
    BoardMax,
    KioskHelp,
    KioskButton,
    KioskTile,
    KioskHeading,
};
inline constexpr int TypeCount = int(Type::KioskHeading) + 1;

enum class Weight { Regular, Medium, Bold };

// Pixels at 100 %.
[[nodiscard]] int typeSize(Type type, ThemeKind kind);

} // namespace tonggui::widgets
