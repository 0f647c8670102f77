// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/idcard/IdCardReader.h"
#include "devices/plugins/idcard-sam/SamModule.h"

namespace tonggui::devices::sam {

// Reads what `options` ask for from the card that is selected. errors::CardLifted when it went away in the middle.
[[nodiscard]] Task<Result<IdCard>> readContent(std::shared_ptr<SamModule> module, IdCardReadOptions options,
                                               IdCardProgress progress, std::stop_token stop);

} // namespace tonggui::devices::sam
