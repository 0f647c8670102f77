// SPDX-License-Identifier: Apache-2.0
#include "widgets/tokens/Theme.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

constexpr int LargestText = 200;
constexpr int FirstHeading = 32; // sizes from here on stand on tight lines

QFont::Weight fontWeight(Weight weight)
{
    switch (weight) {
    case Weight::Bold:
        return QFont::Bold;
    case Weight::Medium:
        return QFont::Medium;
    case Weight::Regular:
        break;
    }
    return QFont::Normal;
}

bool isBoard(Type type)
{
    return type >= Type::Board && type <= Type::BoardMax;
}

} // namespace

int Theme::withText(int pixels) const
{
    return int(std::lround(pixels * std::clamp(textPercent, 100, LargestText) / 100.0));
}

QColor Theme::colour(Colour colour) const
{
    return QColor::fromRgb(colourValue(colour, kind));
}

// The figures of this family all have one width, so numbers in columns and running clocks stand still.
QFont Theme::font(Type type, Weight weight) const
{
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Noto Sans SC"_s});
    font.setPixelSize(withText(typeSize(type, kind)));
    font.setWeight(fontWeight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::lineHeight(Type type) const
{
    const int size = typeSize(type, kind);
    const double factor = isBoard(type) ? 1.0 : size >= FirstHeading && kind != ThemeKind::Elder ? 1.25 : 1.45;
    return int(std::ceil(withText(size) * factor));
}

int Theme::space(Space space) const
{
    return spaceValue(space);
}

int Theme::length(Length length) const
{
    return lengthValue(length, kind);
}

int Theme::glyph(Glyph glyph) const
{
    return withText(glyphSize(glyph, kind));
}

int Theme::boxGlyph() const
{
    return glyph(isForMembers() ? Glyph::BoxLarge : Glyph::Box);
}

int Theme::buttonIcon() const
{
    return glyph(isForMembers() ? Glyph::IconLarge : Glyph::IconNormal);
}

int Theme::target(Target target, Type type) const
{
    return std::max(targetHeight(target, place, kind), lineHeight(type) + spaceValue(Space::Snug));
}

int Theme::targetGap() const
{
    return widgets::targetGap(place, kind);
}

Type Theme::buttonType() const
{
    if (kind == ThemeKind::Elder) {
        return Type::Lead;
    }
    switch (place) {
    case Place::Member:
        return Type::Title;
    case Place::Kiosk:
        return Type::KioskButton;
    case Place::Counter:
    case Place::Monitor:
        break;
    }
    return Type::Body;
}

// What a member has to read is never small.
Type Theme::noteType() const
{
    if (kind == ThemeKind::Elder || !isForMembers()) {
        return Type::Note;
    }
    return place == Place::Kiosk ? Type::KioskHelp : Type::Lead;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Colour::Background));
    palette.setColor(QPalette::WindowText, colour(Colour::Ink));
    palette.setColor(QPalette::Base, colour(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Colour::SurfaceQuiet));
    palette.setColor(QPalette::Text, colour(Colour::Ink));
    palette.setColor(QPalette::Button, colour(Colour::Surface));
    palette.setColor(QPalette::ButtonText, colour(Colour::Ink));
    palette.setColor(QPalette::BrightText, colour(Colour::OnPrimary));
    palette.setColor(QPalette::Highlight, colour(Colour::Primary));
    palette.setColor(QPalette::HighlightedText, colour(Colour::OnPrimary));
    palette.setColor(QPalette::Link, colour(Colour::Primary));
    palette.setColor(QPalette::LinkVisited, colour(Colour::Primary));
    palette.setColor(QPalette::PlaceholderText, colour(Colour::Muted));
    palette.setColor(QPalette::ToolTipBase, colour(Colour::Surface));
    palette.setColor(QPalette::ToolTipText, colour(Colour::Ink));
    palette.setColor(QPalette::Light, colour(Colour::Surface));
    palette.setColor(QPalette::Midlight, colour(Colour::SurfaceQuiet));
    palette.setColor(QPalette::Mid, colour(Colour::LineControl));
    palette.setColor(QPalette::Dark, colour(Colour::LineField));
    palette.setColor(QPalette::Shadow, colour(Colour::Shadow));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colour(Colour::DisabledInk));
    }
    return palette;
}

} // namespace tonggui::widgets
