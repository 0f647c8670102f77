// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/IdCard.h"
#include "devices/api/idcard/IdCardReader.h"

namespace tonggui::cli {

// A card for people, a line a field; personal data masked unless `isFull`.
[[nodiscard]] QStringList cardLines(const IdCard &card, bool isFull);

// What the person at the reader is asked for.
[[nodiscard]] QString stepLine(devices::IdCardStep step);

} // namespace tonggui::cli
