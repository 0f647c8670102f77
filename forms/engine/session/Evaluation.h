// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/Facts.h"
#include "forms/engine/FormSession.h"
#include "forms/engine/catalogue/ServiceProgram.h"

#include <QMap>

namespace tonggui::forms {

// A resolution together with the value it was given for.
struct GivenResolution
{
    Resolution resolution;
    QString forValue;
};

// Everything a form's state depends on.
struct FormInputs
{
    Facts facts;
    QDate today;
    Language language = Language::Chinese;
    QMap<QString, QString> typed; // field id → text as typed, never blank
    QMap<QString, GivenResolution> resolutions;
};

// What became of one field.
struct FieldOutcome
{
    bool isVisible = false;
    bool isRequired = false;
    bool isTyped = false;     // a typed text counts
    bool isReadable = true;   // …and could be read
    bool isUndecided = false; // one of its expressions ended in a fault
};

// The whole state of a form: a pure function of program and inputs.
struct Evaluation
{
    std::vector<Value> values; // of the program's scope
    std::vector<FieldOutcome> outcomes;
    std::vector<Issue> issues; // reading order
    std::vector<SectionState> sections;
    int checkedRules = 0;
};

[[nodiscard]] Evaluation evaluate(const ServiceProgram &program, const FormInputs &inputs);

// The steps of evaluate(), each reading what the former wrote.
void workOutValues(const ServiceProgram &program, const FormInputs &inputs, Evaluation &evaluation);
void findIssues(const ServiceProgram &program, const FormInputs &inputs, Evaluation &evaluation);
void describeFields(const ServiceProgram &program, const FormInputs &inputs, Evaluation &evaluation);

// The words of choices and code lists of a program.
class ProgramWording final : public Wording
{
public:
    explicit ProgramWording(const ServiceProgram &program);
    [[nodiscard]] QString choiceText(int slot, const Value &value, Language language) const override;
    [[nodiscard]] QString codeText(const QString &list, const QString &code, Language language) const override;

private:
    const ServiceProgram &m_program;
};

// True when an optional condition is absent or holds.
[[nodiscard]] bool holds(const Expression &condition, std::span<const Value> values);

} // namespace tonggui::forms
