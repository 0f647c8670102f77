// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/plugins/signature-stu/StuPad.h"
#include "devices/plugins/signature-stu/wire/StuRequests.h"

namespace tonggui::devices::stu {

// Agrees with the pad on a fresh AES key: by RSA (report 40) where the pad can, otherwise by Diffie-Hellman. The key
// is empty when the pad turns out to have no encryption at all. errors::PadKeyExchangeFailed.
[[nodiscard]] Task<Result<QByteArray>> agreeOnKey(std::shared_ptr<StuPad> pad, KeyPadding padding,
                                                  std::stop_token stop);

} // namespace tonggui::devices::stu
