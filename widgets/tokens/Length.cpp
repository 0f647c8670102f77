// SPDX-License-Identifier: Apache-2.0
#include "widgets/tokens/Length.h"

#include "widgets/tokens/TokenTable.h"

namespace tonggui::widgets {

namespace {

struct LengthRow
{
    Length length;
    int light;
    int highContrast;
    int elder;
};

constexpr std::array<LengthRow, LengthCount> Lengths{{
    {Length::Radius, 8, 8, 8},
    {Length::RadiusTag, 4, 4, 4},
    {Length::EdgeHairline, 1, 1, 1},
    {Length::EdgeControl, 1, 2, 2},
    {Length::EdgeHover, 1, 3, 2},
    {Length::EdgeField, 1, 2, 2},
    {Length::EdgeError, 2, 3, 4},
    {Length::EdgeSelected, 2, 3, 4},
    {Length::EdgeSign, 2, 3, 4},
    {Length::EdgeState, 1, 2, 2},
    {Length::EdgeWindow, 4, 4, 4},
    {Length::FocusWidth, 2, 3, 4},
    {Length::FocusGap, 2, 3, 4},
    {Length::LabelGap, 2, 2, 4},
    {Length::NoteGap, 4, 4, 8},
    {Length::RowGap, 10, 10, 24},
    {Length::ColumnGap, 32, 32, 32},
    {Length::ShadowOffset, 4, 0, 4},
    {Length::ShadowBlur, 16, 0, 16},
    {Length::PenThin, 3, 3, 3},
    {Length::PenThick, 5, 5, 5},
    {Length::BarTrack, 6, 6, 12},
    {Length::RingTrack, 2, 3, 6},
    {Length::ScrollBar, 10, 14, 24},
    {Length::ScrollHandle, 32, 32, 96},
    {Length::StepLink, 2, 2, 4},
    {Length::TopBar, 56, 56, 128},
    {Length::BottomBar, 72, 72, 128},
    {Length::QueueRail, 272, 272, 272},
    {Length::MemberPanel, 424, 424, 424},
    {Length::QueueRailNarrow, 208, 208, 208},
    {Length::MemberPanelNarrow, 320, 320, 320},
    {Length::FormTwoColumns, 800, 800, 1600},
    {Length::ReadingWidth, 720, 720, 1400},
    {Length::PickerWidth, 560, 560, 1000},
    {Length::PhotoWidth, 184, 184, 184},
    {Length::PhotoHeight, 208, 208, 208},
    {Length::CardColumn, 340, 340, 680},
    {Length::PictureWidth, 96, 96, 192},
    {Length::PictureHeight, 64, 64, 128},
    {Length::SparkHeight, 28, 28, 56},
}};
static_assert(isInTokenOrder(Lengths, &LengthRow::length), "a length is looked up by its place");

struct GlyphRow
{
    Glyph glyph;
    int usual;
    int elder;
};

constexpr std::array<GlyphRow, GlyphCount> Glyphs{{
    {Glyph::IconSmall, 16, 36},
    {Glyph::IconNormal, 20, 48},
    {Glyph::IconLarge, 24, 56},
    {Glyph::Mark, 28, 56},
    {Glyph::Dot, 8, 16},
    {Glyph::Step, 32, 64},
    {Glyph::Box, 20, 56},
    {Glyph::BoxLarge, 36, 56},
    {Glyph::KeyCap, 24, 48},
    {Glyph::KeyCapLarge, 32, 64},
    {Glyph::Letter, 24, 64},
}};
static_assert(isInTokenOrder(Glyphs, &GlyphRow::glyph), "a glyph is looked up by its place");

constexpr std::array<int, 8> Spaces{0, 4, 8, 12, 16, 24, 32, 48};

struct TargetRow
{
    int smallest;
    int usual;
    int bar;
    int queueKey;
    int gap;
};

constexpr TargetRow ElderTargets{96, 112, 112, 112, 32};
constexpr std::array<TargetRow, 4> Targets{{
    {36, 40, 48, 56, 8},  // counter
    {48, 72, 72, 72, 16}, // member screen: 48 is for quiet side links only
    {72, 88, 88, 88, 24}, // kiosk
    {36, 40, 48, 56, 8},  // monitor
}};

const TargetRow &targets(Place place, ThemeKind kind)
{
    return kind == ThemeKind::Elder ? ElderTargets : Targets[size_t(place)];
}

} // namespace

int spaceValue(Space space)
{
    return Spaces[size_t(space)];
}

int lengthValue(Length length, ThemeKind kind)
{
    const LengthRow &found = Lengths[size_t(length)];
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

int glyphSize(Glyph glyph, ThemeKind kind)
{
    const GlyphRow &found = Glyphs[size_t(glyph)];
    return kind == ThemeKind::Elder ? found.elder : found.usual;
}

int targetHeight(Target target, Place place, ThemeKind kind)
{
    const TargetRow &found = targets(place, kind);
    switch (target) {
    case Target::Smallest:
        return found.smallest;
    case Target::Bar:
        return found.bar;
    case Target::QueueKey:
        return found.queueKey;
    case Target::Usual:
        break;
    }
    return found.usual;
}

int targetGap(Place place, ThemeKind kind)
{
    return targets(place, kind).gap;
}

} // namespace tonggui::widgets
