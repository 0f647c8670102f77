// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/catalogue/ServiceProgram.h"

namespace tonggui::forms {

// Turns the texts of a catalogue entry into checked expressions and templates, and gathers every fault with its place.
class Compiler
{
public:
    Compiler(const Texts &texts, Faults &faults);

    // An empty expression when the place does not exist or is at fault. `wanted` Any accepts every kind.
    [[nodiscard]] Expression expression(const JsonPlace &place, const Scope &scope, Type::Kind wanted) const;

    // true and false may also be written as JSON booleans.
    [[nodiscard]] Expression condition(const JsonPlace &place, const Scope &scope) const;

    // The template under `key` of texts.json. A missing required text is a fault at `place`, which needs it.
    [[nodiscard]] BilingualTemplate text(const QString &key, const JsonPlace &place, const Scope &scope) const;
    [[nodiscard]] BilingualTemplate optionalText(const QString &key, const JsonPlace &place, const Scope &scope) const;

    // A template written in place, the same in both languages: "{amount|money}".
    [[nodiscard]] BilingualTemplate inlineText(const JsonPlace &place, const Scope &scope) const;
    [[nodiscard]] BilingualTemplate bilingual(const Bilingual &words, const JsonPlace &place, const Scope &scope) const;

    // message.<key>.text, .remedy, .brief
    [[nodiscard]] MessageTemplate message(const QString &key, const JsonPlace &place, const Scope &scope) const;

    void needText(const QString &key, const JsonPlace &place) const;
    void fault(const JsonPlace &place, const ErrorDefinition &definition, QStringList arguments = {}) const;

    [[nodiscard]] const Texts &texts() const { return m_texts; }

private:
    const Texts &m_texts;
    Faults &m_faults;
};

} // namespace tonggui::forms
