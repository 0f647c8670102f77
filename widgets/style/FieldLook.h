// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Painting.h"

namespace tonggui::widgets {

struct FieldState
{
    bool isEnabled = true;
    bool isReadOnly = false;
    bool hasError = false;
};

// How the box of a field is drawn in one state.
struct FieldLook
{
    std::optional<Colour> ground; // nothing: plain text without a box
    Colour text = Colour::Ink;
    Edge edge;
};

[[nodiscard]] FieldLook fieldLook(const Theme &theme, FieldState state);

} // namespace tonggui::widgets
