// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/session/Evaluation.h"

#include "forms/engine/catalogue/CodeLists.h"
#include "forms/engine/session/FactTable.h"
#include "forms/engine/session/FieldText.h"

#include <algorithm>

namespace tonggui::forms {

namespace {

// A condition whose answer is a fault counts as met: better shown and asked for than passed over.
bool isMet(const Expression &condition, std::span<const Value> values, bool whenAbsent, FieldOutcome &outcome)
{
    if (condition.isEmpty()) {
        return whenAbsent;
    }
    const Value value = condition.evaluate(values);
    outcome.isUndecided = outcome.isUndecided || value.fault();
    return value.isTrue() || value.fault();
}

Value workedOut(const Expression &expression, std::span<const Value> values, FieldOutcome &outcome)
{
    Value value = expression.evaluate(values);
    outcome.isUndecided = outcome.isUndecided || value.fault();
    return value.fault() ? Value() : value;
}

Value fieldValue(const ServiceProgram &program, const FieldDefinition &field, const FormInputs &inputs,
                 const Evaluation &evaluation, FieldOutcome &outcome)
{
    if (!field.from.isEmpty()) {
        return workedOut(field.from, evaluation.values, outcome);
    }
    const auto typed = inputs.typed.constFind(field.id);
    if (typed == inputs.typed.cend()) {
        return workedOut(field.proposal, evaluation.values, outcome);
    }
    outcome.isTyped = true;
    const std::optional<Value> read = valueOf(program, field, *typed);
    outcome.isReadable = read.has_value();
    return read.value_or(Value());
}

void workOutField(const ServiceProgram &program, const FieldDefinition &field, const FormInputs &inputs,
                  Evaluation &evaluation, FieldOutcome &outcome)
{
    const Expression &sectionVisible = program.sections[size_t(field.section)].visible;
    outcome.isVisible = isMet(sectionVisible, evaluation.values, true, outcome) &&
                        isMet(field.visible, evaluation.values, true, outcome);
    evaluation.values[size_t(field.slot)] =
        outcome.isVisible ? fieldValue(program, field, inputs, evaluation, outcome) : Value();
}

} // namespace

bool holds(const Expression &condition, std::span<const Value> values)
{
    return condition.isEmpty() || condition.evaluate(values).isTrue();
}

void workOutValues(const ServiceProgram &program, const FormInputs &inputs, Evaluation &evaluation)
{
    evaluation.values = factValues(inputs.facts);
    evaluation.values.resize(size_t(program.scope.size()));
    evaluation.values[size_t(program.todaySlot)] = inputs.today;
    for (const ParameterDefinition &parameter : program.parameters) {
        if (const ParameterValue *value = parameter.on(inputs.today)) {
            evaluation.values[size_t(parameter.slot)] = value->value;
        }
    }
    evaluation.outcomes.resize(program.fields.size());
    for (const int item : program.order) {
        const size_t index = size_t(item);
        if (index < program.fields.size()) {
            workOutField(program, program.fields[index], inputs, evaluation, evaluation.outcomes[index]);
        } else {
            const ComputedDefinition &computed = program.computed[index - program.fields.size()];
            evaluation.values[size_t(computed.slot)] = computed.is.evaluate(evaluation.values);
        }
    }
    for (size_t i = 0; i < program.fields.size(); ++i) {
        FieldOutcome &outcome = evaluation.outcomes[i];
        outcome.isRequired = outcome.isVisible && isMet(program.fields[i].required, evaluation.values, false, outcome);
    }
}

Evaluation evaluate(const ServiceProgram &program, const FormInputs &inputs)
{
    Evaluation evaluation;
    workOutValues(program, inputs, evaluation);
    findIssues(program, inputs, evaluation);
    describeFields(program, inputs, evaluation);
    return evaluation;
}

ProgramWording::ProgramWording(const ServiceProgram &program)
    : m_program(program)
{}

QString ProgramWording::choiceText(int slot, const Value &value, Language language) const
{
    const auto field = std::ranges::find(m_program.fields, slot, &FieldDefinition::slot);
    return field == m_program.fields.end() ? written(value, Writing::Plain, language)
                                           : inputText(m_program, *field, value, language);
}

QString ProgramWording::codeText(const QString &list, const QString &code, Language language) const
{
    return forms::codeText(list, code, language);
}

} // namespace tonggui::forms
