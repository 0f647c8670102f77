// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tonggui::devices {

// Leaves no memory image behind (it may hold what a card says), gains no rights, ends when `parent` ends.
// False when that process is not our parent (any more).
[[nodiscard]] bool limitThisProcess(qint64 parent);

} // namespace tonggui::devices
