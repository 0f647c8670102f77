// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/icons/Icon.h"
#include "widgets/style/Painting.h"

namespace tonggui::widgets {

// What a coloured piece says. Its icon and word say it too: never the colour alone.
enum class Tone { Neutral, Info, Success, Warning, Danger };

struct ToneLook
{
    Colour ground = Colour::SurfaceQuiet;
    Colour text = Colour::Ink;
    Colour mark = Colour::Muted; // icon and dot
    Edge edge;
};

[[nodiscard]] ToneLook toneLook(const Theme &theme, Tone tone);
[[nodiscard]] Icon toneIcon(Tone tone);

} // namespace tonggui::widgets
