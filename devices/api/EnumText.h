// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace tonggui::devices {

// The word of an enumerator as messages and manifests write it; `words` are in the order of the enumerators, which
// start at 0.
template <typename Enum, size_t N>
[[nodiscard]] QString wordOf(const std::array<const char *, N> &words, Enum value)
{
    return QString::fromLatin1(words[size_t(value)]);
}

template <typename Enum, size_t N>
[[nodiscard]] std::optional<Enum> fromWord(const std::array<const char *, N> &words, QStringView word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == QLatin1StringView(words[i])) {
            return Enum(i);
        }
    }
    return std::nullopt;
}

} // namespace tonggui::devices
