// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/catalogue/Readers.h"

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

void readLines(const JsonPlace &summary, const Compiler &compiler, ServiceProgram &program)
{
    program.summary.amount = compiler.expression(summary[u"amount"_s], program.scope, Type::Kind::Number);
    if (summary[u"amount"_s].exists()) {
        compiler.needText(u"summary.amount"_s, summary[u"amount"_s]);
    }
    program.summary.headline = compiler.optionalText(u"summary.headline"_s, summary, program.scope);
    program.summary.statement = compiler.text(u"summary.statement"_s, summary, program.scope);
    for (const JsonPlace &line : summary[u"lines"_s].items()) {
        const QString stem = u"summary.line."_s + line[u"id"_s].text();
        program.summary.lines.push_back({.id = line[u"id"_s].text(),
                                         .when = compiler.condition(line[u"when"_s], program.scope),
                                         .label = compiler.text(stem + u".label"_s, line, program.scope),
                                         .value = compiler.text(stem + u".value"_s, line, program.scope)});
    }
}

void readCommitment(const JsonPlace &commitment, const Compiler &compiler, ServiceProgram &program)
{
    program.commitment.id = commitment[u"id"_s].text();
    program.commitment.version = commitment[u"version"_s].text();
    for (const JsonPlace &sentence : commitment[u"sentences"_s].items()) {
        program.commitment.sentences.push_back(
            {.when = compiler.condition(sentence[u"when"_s], program.scope),
             .words = compiler.bilingual(Bilingual::from(sentence), sentence, program.scope)});
    }
}

void readConsents(const JsonPlace &consents, const Compiler &compiler, ServiceProgram &program)
{
    for (const JsonPlace &place : consents.items()) {
        program.consents.push_back(
            {.id = place[u"id"_s].text(),
             .version = place[u"version"_s].text(),
             .isRequired = place[u"required"_s].boolean(),
             .when = compiler.condition(place[u"when"_s], program.scope),
             .title = Bilingual::from(place[u"title"_s]),
             .text = compiler.bilingual(Bilingual::from(place[u"text"_s]), place[u"text"_s], program.scope)});
    }
}

} // namespace

void readSummary(const JsonPlace &service, const JsonPlace &texts, const Compiler &compiler, ServiceProgram &program)
{
    readLines(service[u"summary"_s], compiler, program);
    readCommitment(texts[u"commitment"_s], compiler, program);
    readConsents(texts[u"consents"_s], compiler, program);
}

} // namespace tonggui::forms
