// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/plugins/signature-stu/wire/StuReports.h"

namespace tonggui::devices::stu {

inline constexpr quint16 Maker = 0x056A; // Wacom
inline constexpr quint16 FirstProduct = 0x00A1;
inline constexpr quint16 LastProduct = 0x00A8; // 00A9 speaks TLS only

// What a pad knows that does not tell it by report FF: by USB product id, four hexadecimal digits.
[[nodiscard]] ReportSizes usualReportSizes(const QString &productId);

} // namespace tonggui::devices::stu
