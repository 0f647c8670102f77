// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Handwriting.h"

namespace tonggui::receipts {

inline constexpr qsizetype PenRecordHeadSize = 8 + 2 + 3 * 3 + 2 + 2 + 3; // of toPenRecord
inline constexpr qsizetype PenSampleSize = 4 * 2 + 1;

// A signature time series record, ISO/IEC 19794-7:2007 full format, with the channels X and Y (1/100 mm, y upwards from
// the lower edge of the writing area), T (ms, or coarser for a signature of more than a minute), F (0 … 1023) and S
// (1 while the pen is down). Every stroke ends with a sample of S = 0.
[[nodiscard]] QByteArray toPenRecord(const Handwriting &writing);

// The strokes of a record with these channels, also when it writes S with two bytes as some makers do; `height` is that
// of the writing area. What a record does not hold (device, times) stays empty. errors::EvidenceBroken.
[[nodiscard]] Result<std::vector<PenStroke>> fromPenRecord(const QByteArray &record, qint32 height);

} // namespace tonggui::receipts
