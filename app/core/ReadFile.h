// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui {

namespace errors {
inline constexpr ErrorDefinition NotAnOrdinaryFile{
    "common.not-an-ordinary-file", QT_TRANSLATE_NOOP("Errors", "%1 is not an ordinary file of at most %2 MiB."),
    QT_TRANSLATE_NOOP("Errors", "Choose an ordinary file, no folder or device.")};
} // namespace errors

inline constexpr qint64 LargestFile = 64 << 20; // bytes; whole MiB. Nothing that people choose by hand is larger

// All bytes of an ordinary file, or of what a link leads to. Devices, pipes and folders are refused before they are
// opened: a device never ends, and a pipe waits for its writer. errors::FileUnreadable; errors::NotAnOrdinaryFile also
// for more than `limit` bytes, however the file grows meanwhile. Both carry the path.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = LargestFile);

} // namespace tonggui
