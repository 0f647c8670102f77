// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tonggui::node {

// tonggui-node from start to end. Exit codes: 0 ended as asked, 1 refused, 2 usage, 3 environment (folder, database,
// keys, network). When the node is ready, one line of JSON ("tonggui.node-ready/1": host, port, url, root) goes to the
// standard output. SIGTERM and SIGINT end it after what was begun.
[[nodiscard]] int runNodeProgram(int argc, const char *const *argv);

} // namespace tonggui::node
