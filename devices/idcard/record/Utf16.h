// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tonggui::devices::card {

// UTF-16LE bytes as text, whatever this machine's byte order; an odd last byte is dropped.
[[nodiscard]] QString utf16Text(const QByteArray &bytes);

// Without the blanks, ideographic blanks and zeros that fill a field up.
[[nodiscard]] QString withoutFilling(const QString &field);

} // namespace tonggui::devices::card
