// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/ButtonLook.h"

namespace tonggui::widgets {

namespace {

ButtonLook disabled(const Theme &theme)
{
    const bool isDashed = theme.kind == ThemeKind::HighContrast;
    return {Colour::SurfaceQuiet,
            Colour::DisabledInk,
            {Colour::Hairline, theme.length(Length::EdgeControl), isDashed ? Qt::DashLine : Qt::SolidLine}};
}

ButtonLook primary(ControlState state, bool hasHover)
{
    if (state.isPressed) {
        return {Colour::PrimaryPressed, Colour::OnPrimary, {}};
    }
    return {state.isHovered && hasHover ? Colour::PrimaryHover : Colour::Primary, Colour::OnPrimary, {}};
}

ButtonLook secondary(const Theme &theme, Colour text, Colour edge, ControlState state)
{
    if (state.isPressed) {
        return {Colour::ControlPressed, Colour::OnControlPressed, {edge, theme.length(Length::EdgeControl)}};
    }
    if (state.isSelected) {
        return {Colour::PrimarySoft, Colour::Primary, {Colour::Primary, theme.length(Length::EdgeSelected)}};
    }
    if (state.isHovered && theme.hasHover()) {
        return {Colour::PrimarySoft, text, {Colour::Primary, theme.length(Length::EdgeHover)}};
    }
    return {Colour::Surface, text, {edge, theme.length(Length::EdgeControl)}};
}

ButtonLook quiet(const Theme &theme, ControlState state)
{
    if (state.isPressed || state.isSelected || (state.isHovered && theme.hasHover())) {
        return secondary(theme, Colour::Primary, Colour::LineControl, state);
    }
    return {std::nullopt, Colour::Primary, {}};
}

} // namespace

ButtonLook buttonLook(const Theme &theme, ButtonKind kind, ControlState state)
{
    if (!state.isEnabled) {
        return disabled(theme);
    }
    switch (kind) {
    case ButtonKind::Primary:
        return primary(state, theme.hasHover());
    case ButtonKind::Outline:
        return secondary(theme, Colour::Primary, Colour::Primary, state);
    case ButtonKind::Quiet:
        return quiet(theme, state);
    case ButtonKind::Secondary:
        break;
    }
    return secondary(theme, Colour::Ink, Colour::LineControl, state);
}

} // namespace tonggui::widgets
