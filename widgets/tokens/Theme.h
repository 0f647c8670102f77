// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/tokens/Colour.h"
#include "widgets/tokens/Length.h"
#include "widgets/tokens/Type.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace tonggui::widgets {

// How one window looks: the token tables read for one theme, place and text size. A small value; the composition makes
// it, ThemeStyle carries it to the widgets.
struct Theme
{
    ThemeKind kind = ThemeKind::Light;
    Place place = Place::Counter;
    int textPercent = 100;        // 100 … 200; values outside are read as the nearest
    bool isMotionReduced = false; // nothing turns, slides or flashes

    [[nodiscard]] QColor colour(Colour colour) const;
    [[nodiscard]] QFont font(Type type, Weight weight = Weight::Regular) const;
    [[nodiscard]] int lineHeight(Type type) const; // 1.45 of the size; 1.25 from 32 on; 1.0 for boards
    [[nodiscard]] int space(Space space) const;
    [[nodiscard]] int length(Length length) const;
    [[nodiscard]] int glyph(Glyph glyph) const;
    [[nodiscard]] int boxGlyph() const;   // of check boxes at this place
    [[nodiscard]] int buttonIcon() const; // beside button texts at this place
    // A length that must grow with the text that stands in it.
    [[nodiscard]] int withText(int pixels) const;
    // Smallest height of a control at this place; one line of `type` always fits.
    [[nodiscard]] int target(Target target, Type type = Type::Value) const;
    [[nodiscard]] int targetGap() const;
    [[nodiscard]] Type buttonType() const; // of button texts at this place
    [[nodiscard]] Type noteType() const;   // of sentences beneath fields at this place
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] bool isForMembers() const { return place == Place::Member || place == Place::Kiosk; }
    [[nodiscard]] bool hasHover() const { return kind != ThemeKind::Elder; }
    // Soft grounds keep no tint in high contrast: an edge of Length::EdgeState carries the state.
    [[nodiscard]] bool hasSoftGrounds() const { return kind != ThemeKind::HighContrast; }

    friend bool operator==(const Theme &, const Theme &) = default;
};

} // namespace tonggui::widgets
