// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace tonggui::forms {

// The languages every text of a catalogue entry exists in. Chosen per session, independent of the program's installed
// translator.
enum class Language { Chinese, English };

[[nodiscard]] QString languageCode(Language language);                  // "zh_CN", "en"
[[nodiscard]] std::optional<Language> languageFrom(QStringView locale); // "zh", "zh_CN", "zh-Hans-CN", "en", "en_GB"

} // namespace tonggui::forms
