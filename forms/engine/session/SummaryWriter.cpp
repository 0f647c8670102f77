// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/ChineseCapitals.h"
#include "forms/engine/session/SessionState.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

std::optional<Money> amountOf(const ServiceProgram &program, const Evaluation &evaluation)
{
    const Value value = program.summary.amount.evaluate(evaluation.values);
    return value.number() ? moneyFrom(*value.number()) : std::nullopt;
}

bool isHeld(const Evaluation &evaluation)
{
    return std::ranges::any_of(evaluation.issues,
                               [](const Issue &issue) { return issue.action == RuleAction::Review; });
}

std::vector<Material> materialsOf(const ServiceProgram &program, const Evaluation &evaluation, Language language)
{
    std::vector<Material> materials;
    for (const EvidenceCase &evidence : program.evidence) {
        if (!holds(evidence.when, evaluation.values)) {
            continue;
        }
        for (const MaterialDefinition &material : evidence.materials) {
            const bool isListed = std::ranges::find(materials, material.code, &Material::code) != materials.end();
            if (!isListed && holds(material.when, evaluation.values)) {
                materials.push_back(
                    {.code = material.code,
                     .name = program.texts.text(u"material."_s + material.code, language),
                     .source = material.source,
                     .sourceName = program.texts.text(u"material-source."_s + material.source, language),
                     .isRequired = material.isRequired});
            }
        }
    }
    return materials;
}

QStringList commitmentsOf(const ServiceProgram &program, std::span<const Value> values, Language language)
{
    const ProgramWording wording(program);
    QStringList sentences;
    for (const CommitmentDefinition::Sentence &sentence : program.commitment.sentences) {
        if (holds(sentence.when, values)) {
            sentences.append(sentence.words.render(values, wording, language).text);
        }
    }
    return sentences;
}

Summary writeSummary(const ServiceProgram &program, const FormInputs &inputs, const Evaluation &evaluation)
{
    const Language language = inputs.language;
    const ProgramWording wording(program);
    const auto words = [&](const BilingualTemplate &text) {
        return text.render(evaluation.values, wording, language).text;
    };
    const QString ownTitle = program.texts.text(u"summary.title"_s, language);

    Summary summary;
    summary.intro = program.texts.text(u"summary.intro"_s, language);
    summary.title = ownTitle.isEmpty() ? program.texts.text(u"service.name"_s, language) : ownTitle;
    summary.headline = words(program.summary.headline);
    summary.amount = amountOf(program, evaluation);
    if (summary.amount) {
        summary.amountLabel = program.texts.text(u"summary.amount"_s, language);
        summary.amountFigures = summary.amount->figures();
        summary.amountUnit = program.texts.text(u"unit.money"_s, language);
        summary.amountCapitals = inChineseCapitals(*summary.amount);
    }
    for (const SummaryDefinition::Line &line : program.summary.lines) {
        if (holds(line.when, evaluation.values)) {
            summary.lines.push_back({.label = words(line.label), .value = words(line.value)});
        }
    }
    summary.statement = words(program.summary.statement);
    summary.commitments = commitmentsOf(program, evaluation.values, language);
    summary.commitmentId = program.commitment.id;
    summary.commitmentVersion = program.commitment.version;
    for (const ConsentDefinition &consent : program.consents) {
        if (holds(consent.when, evaluation.values)) {
            summary.consents.push_back({.id = consent.id,
                                        .version = consent.version,
                                        .title = consent.title.in(language),
                                        .text = words(consent.text),
                                        .isRequired = consent.isRequired});
        }
    }
    summary.signer = inputs.facts.card     ? inputs.facts.card->name
                     : inputs.facts.member ? inputs.facts.member->name
                                           : QString();
    return summary;
}

} // namespace tonggui::forms
