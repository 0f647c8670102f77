// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/FieldState.h"

#include <vector>

namespace tonggui::gallery {

// What a form session says of a half-filled form; invented people and numbers.
[[nodiscard]] std::vector<forms::SectionState> sampleForm();

} // namespace tonggui::gallery
