// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/tokens/Colour.h"

namespace tonggui::widgets {

// The spacing scale: 0 4 8 12 16 24 32 48.
enum class Space { None, Tiny, Small, Snug, Normal, Roomy, Wide, Huge };

[[nodiscard]] int spaceValue(Space space);

// Everything else that is measured, in device-independent pixels at 100 %.
enum class Length {
    Radius,            // cards, fields, buttons
    RadiusTag,         // tags, key caps
    EdgeHairline,      // cards, dividers
    EdgeControl,       // secondary buttons at rest
    EdgeHover,         // secondary buttons under the pointer
    EdgeField,         // fields at rest
    EdgeError,         // a field with an error
    EdgeSelected,      // a chosen row or tile
    EdgeSign,          // the signing area
    EdgeState,         // soft grounds that carry a state
    EdgeWindow,        // coloured left edge
    FocusWidth,        // ring
    FocusGap,          // from the edge of the control to the ring
    LabelGap,          // label to field
    NoteGap,           // field to note
    RowGap,            // row to row in a form
    ColumnGap,         // column to column in a form
    ShadowOffset,      // pop-ups
    ShadowBlur,        // pop-ups
    PenThin,           // ink without pressure
    PenThick,          // ink with full pressure
    BarTrack,          // progress and comparison bars
    RingTrack,         // busy mark
    ScrollBar,         // thickness
    ScrollHandle,      // shortest
    StepLink,          // line between steps
    TopBar,            // the fixed parts at 1920 × 1080 …
    BottomBar,         //
    QueueRail,         //
    MemberPanel,       //
    QueueRailNarrow,   // … and at 1366 × 768
    MemberPanelNarrow, //
    FormTwoColumns,    // narrowest form that still shows two columns
    ReadingWidth,      // widest block of running text
    PickerWidth,       // usual width of a list to pick from
    PhotoWidth,        // portrait in the member panel
    PhotoHeight,
    CardColumn,    // narrowest card of a grid
    PictureWidth,  // drawn helps: what to do
    PictureHeight, //
    SparkHeight,   // small course of a figure
};
inline constexpr int LengthCount = int(Length::SparkHeight) + 1;

[[nodiscard]] int lengthValue(Length length, ThemeKind kind);

// Sizes that grow with the text.
enum class Glyph {
    IconSmall,   // beside notes
    IconNormal,  // in fields, buttons, notices
    IconLarge,   // in panels
    Mark,        // product mark in the top bar
    Dot,         // state dot
    Step,        // circle of the step line
    Box,         // check box and radio button
    BoxLarge,    // the same on screens for members
    KeyCap,      // height of a key cap
    KeyCapLarge, // on the keys of the queue
    Letter,      // square ground of a ticket class
};
inline constexpr int GlyphCount = int(Glyph::Letter) + 1;

[[nodiscard]] int glyphSize(Glyph glyph, ThemeKind kind);

// Where a window stands decides how large its targets are.
enum class Place { Counter, Member, Kiosk, Monitor };
enum class Target { Smallest, Usual, Bar, QueueKey };

// Height of a target; the elder theme has its own column wherever it stands.
[[nodiscard]] int targetHeight(Target target, Place place, ThemeKind kind);
[[nodiscard]] int targetGap(Place place, ThemeKind kind);

} // namespace tonggui::widgets
