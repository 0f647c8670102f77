// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/Language.h"
#include "forms/engine/catalogue/JsonSource.h"

#include <array>

namespace tonggui::forms {

// One text in both languages.
struct Bilingual
{
    std::array<QString, 2> words; // by Language

    [[nodiscard]] const QString &in(Language language) const { return words[size_t(language)]; }
    [[nodiscard]] static Bilingual from(const JsonPlace &place);
};

// The texts of one entry over the texts every entry shares (forms/schema/shared-texts.json): an own text of the same
// key wins.
class Texts
{
public:
    explicit Texts(const JsonPlace &ownTexts);

    [[nodiscard]] const Bilingual *find(const QString &key) const;
    [[nodiscard]] QString text(const QString &key, Language language) const; // empty when there is none

private:
    QHash<QString, Bilingual> m_texts;
};

} // namespace tonggui::forms
