// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/Language.h"
#include "forms/engine/expression/Value.h"

#include <optional>

namespace tonggui::forms {

// How a value is written for people. The names are those of the catalogue: {amount|money}.
enum class Writing {
    Plain,    // by its kind: number plain, text as it is, date as date
    Money,    // 2,600.00
    Capitals, // 贰仟陆佰元整
    Number,   // 2600
    Date,     // 2026年11月20日, 20 November 2026
    Month,    // 2026年11月, November 2026
    Months,   // a list: 9 月、10 月、11 月; longer ones as a range
    Identity, // 990101********0042
    Card,     // 6200 **** **** ***8 017
    Account,  // 0207****9964
    Mobile,   // 199****2046
    Name,     // 张*
    Groups,   // 6200 9900 1234 5678 017
    Choice,   // the words of a choice field, 是 or 否 of a boolean
    Code      // {account.GRZHZT|code:A.6}: the words of a code list
};

[[nodiscard]] std::optional<Writing> writingFrom(QStringView name);
[[nodiscard]] Type::Kind kindFor(Writing writing); // what it can write

// A value in words. Null and faults give an empty text; Choice and Code need a Wording and are not written here.
[[nodiscard]] QString written(const Value &value, Writing writing, Language language);

[[nodiscard]] QString dateText(QDate date, Language language);
[[nodiscard]] QString monthText(QDate month, Language language);
[[nodiscard]] QString inGroups(const QString &text, int size); // blocks of `size` characters, parted by blanks

} // namespace tonggui::forms
