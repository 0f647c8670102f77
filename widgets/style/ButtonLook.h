// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Painting.h"

namespace tonggui::widgets {

enum class ButtonKind {
    Primary,   // the one main action of a screen
    Secondary, // everything else
    Outline,   // secondary in the primary colour: call staff, the chosen one of two
    Quiet,     // no edge at rest: icons in panels
};

struct ControlState
{
    bool isEnabled = true;
    bool isHovered = false;
    bool isPressed = false;
    bool isSelected = false;
};

// How a button is drawn in one state.
struct ButtonLook
{
    std::optional<Colour> ground;
    Colour text = Colour::Ink;
    Edge edge;

    friend bool operator==(const ButtonLook &, const ButtonLook &) = default;
};

[[nodiscard]] ButtonLook buttonLook(const Theme &theme, ButtonKind kind, ControlState state);

} // namespace tonggui::widgets
