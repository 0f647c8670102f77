// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace tonggui::node {

// "tonggui.node": what the node does, without personal data.
Q_DECLARE_LOGGING_CATEGORY(nodeLog)

} // namespace tonggui::node
