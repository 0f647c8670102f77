// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/ChineseCapitals.h"
#include "forms/engine/session/Evaluation.h"
#include "forms/engine/session/FieldText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

class FieldDescriber
{
public:
    FieldDescriber(const ServiceProgram &program, const FormInputs &inputs, const Evaluation &evaluation)
        : m_program(program)
        , m_inputs(inputs)
        , m_evaluation(evaluation)
        , m_wording(program)
    {}

    [[nodiscard]] SectionState section(const SectionDefinition &definition) const
    {
        SectionState state;
        state.id = definition.id;
        state.title = m_program.texts.text(u"section.%1.title"_s.arg(definition.id), m_inputs.language);
        state.hint = known(definition.hint);
        for (const int index : definition.fields) {
            state.fields.push_back(field(m_program.fields[size_t(index)], m_evaluation.outcomes[size_t(index)]));
        }
        state.isVisible = std::ranges::any_of(state.fields, &FieldState::isVisible);
        return state;
    }

private:
    // A text that would have a hole is not shown.
    [[nodiscard]] QString known(const BilingualTemplate &text) const
    {
        const Rendered rendered = text.render(m_evaluation.values, m_wording, m_inputs.language);
        return rendered.isKnown ? rendered.text : QString();
    }

    [[nodiscard]] QString text(const FieldDefinition &field, const QString &part) const
    {
        return m_program.texts.text(u"field."_s + field.id + u'.' + part, m_inputs.language);
    }

    [[nodiscard]] QString unitOf(const FieldDefinition &field) const
    {
        const QString own = text(field, u"unit"_s);
        if (!own.isEmpty()) {
            return own;
        }
        const QString shared = field.kind == FieldKind::Money ? u"unit.money"_s : u"unit.decimal"_s;
        const bool hasShared = field.kind == FieldKind::Money || field.kind == FieldKind::Decimal;
        return hasShared ? m_program.texts.text(shared, m_inputs.language) : QString();
    }

    [[nodiscard]] QString sourceName(FieldSource source) const
    {
        const bool isEntered = source == FieldSource::Typed || source == FieldSource::Proposed;
        return isEntered ? QString() : m_program.texts.text(u"source."_s + sourceCode(source), m_inputs.language);
    }

    [[nodiscard]] std::optional<Issue> firstIssue(const QString &fieldId) const
    {
        const Issue *first = nullptr;
        for (const Issue &issue : m_evaluation.issues) {
            if (issue.path == fieldId && (!first || (issue.isBlocking() && !first->isBlocking()))) {
                first = &issue;
            }
        }
        return first ? std::optional(*first) : std::nullopt;
    }

    void describeValue(const FieldDefinition &field, const FieldOutcome &outcome, FieldState &state) const
    {
        const Value &value = m_evaluation.values[size_t(field.slot)];
        state.value = canonicalText(field, value);
        state.display = displayText(m_program, field, value, m_inputs.language);
        state.text =
            outcome.isTyped ? m_inputs.typed.value(field.id) : inputText(m_program, field, value, m_inputs.language);
        if (field.kind == FieldKind::Money && value.number()) {
            const std::optional<Money> amount = moneyFrom(*value.number());
            state.capitals = amount ? inChineseCapitals(*amount) : QString();
        }
    }

    [[nodiscard]] FieldState field(const FieldDefinition &definition, const FieldOutcome &outcome) const
    {
        FieldState state;
        state.id = definition.id;
        state.kind = definition.kind;
        state.source = outcome.isTyped ? FieldSource::Typed : definition.source;
        state.label = m_program.label(definition, m_inputs.language);
        state.hint = known(definition.hint);
        state.note = known(definition.note);
        state.example = text(definition, u"example"_s);
        state.unit = unitOf(definition);
        state.sourceName = sourceName(state.source);
        state.isVisible = outcome.isVisible;
        state.isRequired = outcome.isRequired;
        state.isReadOnly = !definition.from.isEmpty();
        state.isWide = definition.isWide;
        state.maxLength = definition.maxLength;
        if (definition.kind == FieldKind::Choice || definition.kind == FieldKind::Boolean) {
            state.choices = m_program.choices(definition, m_inputs.language);
        }
        describeValue(definition, outcome, state);
        state.issue = firstIssue(definition.id);
        return state;
    }

    const ServiceProgram &m_program;
    const FormInputs &m_inputs;
    const Evaluation &m_evaluation;
    ProgramWording m_wording;
};

} // namespace

void describeFields(const ServiceProgram &program, const FormInputs &inputs, Evaluation &evaluation)
{
    const FieldDescriber describer(program, inputs, evaluation);
    for (const SectionDefinition &section : program.sections) {
        evaluation.sections.push_back(describer.section(section));
    }
}

} // namespace tonggui::forms
