// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/FieldLook.h"

namespace tonggui::widgets {

namespace {

FieldLook readOnly(const Theme &theme)
{
    switch (theme.kind) {
    case ThemeKind::Elder:
        return {};
    case ThemeKind::HighContrast:
        return {Colour::SurfaceQuiet, Colour::Ink, {Colour::Hairline, theme.length(Length::EdgeHairline), Qt::DotLine}};
    case ThemeKind::Light:
        break;
    }
    return {Colour::SurfaceQuiet, Colour::Ink, {Colour::Hairline, theme.length(Length::EdgeHairline)}};
}

} // namespace

FieldLook fieldLook(const Theme &theme, FieldState state)
{
    if (!state.isEnabled) {
        const bool isDashed = theme.kind == ThemeKind::HighContrast;
        return {Colour::SurfaceQuiet,
                Colour::DisabledInk,
                {Colour::Hairline, theme.length(Length::EdgeHairline), isDashed ? Qt::DashLine : Qt::SolidLine}};
    }
    if (state.hasError) {
        const Colour ground = state.isReadOnly ? Colour::SurfaceQuiet : Colour::Surface;
        return {ground, Colour::Ink, {Colour::Danger, theme.length(Length::EdgeError)}};
    }
    if (state.isReadOnly) {
        return readOnly(theme);
    }
    return {Colour::Surface, Colour::Ink, {Colour::LineField, theme.length(Length::EdgeField)}};
}

} // namespace tonggui::widgets
