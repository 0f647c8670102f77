// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/expression/Node.h"

#include <span>

namespace tonggui::forms {

// Works out one checked node. Depth is bounded by the parser, so the recursion is too.
[[nodiscard]] Value evaluateNode(const Node &node, std::span<const Value> values);

} // namespace tonggui::forms
