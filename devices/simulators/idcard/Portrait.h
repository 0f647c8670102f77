// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tonggui::simulators {

// A small drawn portrait, always the same for the same name, as the photo block of a simulated card (see
// devices/api/idcard/PhotoBlock.h).
[[nodiscard]] QByteArray portraitBlock(const QString &name);

} // namespace tonggui::simulators
