// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tonggui::cli {

// One line of the standard input, which may wait for a person. On a terminal `question` is asked on the standard error
// and what is typed does not show. A PIN never stands on a command line, where every process could read it.
[[nodiscard]] QString readPin(const QString &question);

} // namespace tonggui::cli
