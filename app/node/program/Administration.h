// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/NodeHouse.h"
#include "app/node/program/NodeArguments.h"

namespace tonggui::node {

// One step of the administrator at the node's own machine; who may use its data folder may do these. Works beside a
// running node. What is to be printed, or why it cannot be done. A PIN is the first line of the standard input.
[[nodiscard]] Result<QString> administrate(NodeHouse &house, const NodeArguments &arguments);

// Staff of the demonstration, as far as they are not there yet.
[[nodiscard]] Result<void> addDemonstrationStaff(NodeHouse &house);

} // namespace tonggui::node
