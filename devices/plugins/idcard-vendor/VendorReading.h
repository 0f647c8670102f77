// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/plugins/idcard-vendor/VendorSession.h"

namespace tonggui::devices::vendor {

// Waits for a card and reads it. See IdCardReader::read. `seen` is told at each look whether a card lies there.
[[nodiscard]] Task<Result<IdCard>> readCard(std::shared_ptr<VendorSession> session, IdCardReadOptions options,
                                            IdCardProgress progress, std::function<void(bool)> seen,
                                            std::stop_token stop);

// The numbers of the card that lies there now.
[[nodiscard]] Task<Result<QByteArray>> readManagementNumbers(std::shared_ptr<VendorSession> session,
                                                             std::stop_token stop);

} // namespace tonggui::devices::vendor
