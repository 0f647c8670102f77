// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tonggui::crypto {

[[nodiscard]] QByteArray sha256(QByteArrayView data);                         // 32 bytes
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView data); // 32 bytes
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace tonggui::crypto
