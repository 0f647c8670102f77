// SPDX-License-Identifier: Apache-2.0
#include "app/node/NodeLog.h"

namespace tonggui::node {

Q_LOGGING_CATEGORY(nodeLog, "tonggui.node")

} // namespace tonggui::node
