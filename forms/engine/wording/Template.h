// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/expression/Expression.h"
#include "forms/engine/wording/Format.h"

namespace tonggui::forms {

// Knows the words of choices and codes; given by the service at rendering.
class Wording
{
public:
    virtual ~Wording() = default;
    // The words for a value of the field at `slot`; the code itself when the field has no such choice.
    [[nodiscard]] virtual QString choiceText(int slot, const Value &value, Language language) const = 0;
    [[nodiscard]] virtual QString codeText(const QString &list, const QString &code, Language language) const = 0;
};

struct Rendered
{
    QString text;
    bool isKnown = true; // no placeholder was null or a fault
};

// A text with placeholders: "本次最多可提取 {limit|money} 元". A placeholder is an expression with an optional writing;
// {{ and }} are braces.
class Template
{
public:
    Template() = default;

    [[nodiscard]] static tl::expected<Template, ParseFault> compile(const QString &text, const Scope &scope);

    [[nodiscard]] Rendered render(std::span<const Value> values, const Wording &wording, Language language) const;
    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }

private:
    struct Part
    {
        QString words; // before the placeholder
        Expression value;
        Writing writing = Writing::Plain;
        QString argument; // of code
        bool hasPlaceholder = false;
    };

    [[nodiscard]] static tl::expected<Part, ParseFault> placeholder(const QString &inner, qsizetype offset,
                                                                    const Scope &scope);

    std::vector<Part> m_parts;
};

} // namespace tonggui::forms
