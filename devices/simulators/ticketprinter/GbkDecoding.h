// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace tonggui::simulators {

// One character of a Chinese printer's set: a byte below 80, or two bytes of GBK. What is neither is U+FFFD.
[[nodiscard]] QString fromGbk(const QByteArray &bytes);

} // namespace tonggui::simulators
