// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/Facts.h"
#include "forms/engine/expression/Value.h"

#include <utility>

namespace tonggui::forms {

// The facts a catalogue entry may read, in the order of their places: names of JGJ/T 320-2014 tables 4.0.3 and 5.0.4
// where the standard has one, else English.
[[nodiscard]] const std::vector<std::pair<QString, Type>> &factNames();

// Their values, in the same order; null for whatever is not known.
[[nodiscard]] std::vector<Value> factValues(const Facts &facts);

} // namespace tonggui::forms
