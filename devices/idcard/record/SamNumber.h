// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace tonggui::devices::card {

// The 16 bytes of a module's number as printed on readers: two 16-bit and three 32-bit little-endian numbers,
// "05.01-20180903-0001234567-2018090300". Empty for fewer bytes.
[[nodiscard]] QString samNumberText(const QByteArray &data);

} // namespace tonggui::devices::card
