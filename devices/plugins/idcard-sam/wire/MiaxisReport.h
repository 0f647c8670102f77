// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace tonggui::devices::sam {

// How readers of the Miaxis MR-300 family (USB 10C4:0007) carry SAM frames in HID reports of 64 bytes without a number:
//   out  88 | SRN 00 00 | length LE2 = 1 + n | B1 | n bytes of the frame | sum LE2, then 00
//   in   AA | SRN 2 | length LE2 = 1 + n | result | n bytes: 2 of the reader's own, then the frame's | sum LE2
// Sum: all bytes from the length on, mod 65536.
inline constexpr qsizetype MiaxisReportSize = 64;
inline constexpr qsizetype MostInMiaxisReport = MiaxisReportSize - 8;

// `bytes` has at most MostInMiaxisReport.
[[nodiscard]] QByteArray miaxisReport(const QByteArray &bytes);

struct MiaxisAnswer
{
    quint8 result = 0;
    QByteArray bytes; // of a frame; it may go on in the next report

    bool operator==(const MiaxisAnswer &) const = default;
};

// Nothing: no report of this family, or damaged. A leading 00 (the number of a report that has none) is passed over.
[[nodiscard]] std::optional<MiaxisAnswer> miaxisAnswer(QByteArrayView report);

} // namespace tonggui::devices::sam
