// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tonggui::widgets {

// A day as people read it in the language of the program: 2026年11月21日, 2026-11-21.
[[nodiscard]] QString dateText(QDate day);
[[nodiscard]] QString monthText(QDate month);    // 2026年11月, 2026-11
[[nodiscard]] QString weekdayText(QDate day);    // 星期六, Saturday
[[nodiscard]] QString weekdayLetters(QDate day); // 六, Sa
[[nodiscard]] QString shortDateText(QDate day);  // 11月21日 星期六, Sat 21 Nov

// The ways people type a day: 20261121, 2026-11-21, 2026.11.21, 2026/11/21, 2026 11 21, 2026年11月21日, with full-width
// figures too.
[[nodiscard]] std::optional<QDate> dateFrom(const QString &text);
// A month as its first day: 202611, 2026-11, 2026年11月.
[[nodiscard]] std::optional<QDate> monthFrom(const QString &text);

} // namespace tonggui::widgets
