// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/Tone.h"

#include <array>

namespace tonggui::widgets {

namespace {

struct Row
{
    Colour ground;
    Colour text;
    Colour mark;
    Colour edge;
    Icon icon;
};

constexpr std::array<Row, 5> Table{{
    {Colour::SurfaceQuiet, Colour::Muted, Colour::Muted, Colour::Hairline, Icon::Info},
    {Colour::PrimarySoft, Colour::Primary, Colour::Primary, Colour::Primary, Icon::Info},
    {Colour::SuccessSoft, Colour::SuccessText, Colour::Success, Colour::Success, Icon::Tick},
    {Colour::WarningSoft, Colour::WarningText, Colour::Warning, Colour::WarningEdge, Icon::Warning},
    {Colour::DangerSoft, Colour::Danger, Colour::Danger, Colour::Danger, Icon::Refused},
}};

} // namespace

ToneLook toneLook(const Theme &theme, Tone tone)
{
    const Row &row = Table[size_t(tone)];
    const bool hasEdge = !theme.hasSoftGrounds();
    return {row.ground, row.text, row.mark, {row.edge, hasEdge ? theme.length(Length::EdgeState) : 0}};
}

Icon toneIcon(Tone tone)
{
    return Table[size_t(tone)].icon;
}

} // namespace tonggui::widgets
