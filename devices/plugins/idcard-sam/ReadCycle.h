// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/idcard/IdCardReader.h"
#include "devices/plugins/idcard-sam/SamModule.h"

namespace tonggui::devices::sam {

// Waits for a card and reads it: find, select, read, each time anew. See IdCardReader::read.
[[nodiscard]] Task<Result<IdCard>> readCard(std::shared_ptr<SamModule> module, IdCardReadOptions options,
                                            IdCardProgress progress, std::stop_token stop);

// The 28 bytes of the card that lies there now.
[[nodiscard]] Task<Result<QByteArray>> readManagementNumbers(std::shared_ptr<SamModule> module, std::stop_token stop);

} // namespace tonggui::devices::sam
