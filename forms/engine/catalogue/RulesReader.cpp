// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormErrors.h"
#include "forms/engine/catalogue/Readers.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

Type typeOf(const JsonPlace &kind)
{
    const QString text = kind.text();
    if (text == u"text") {
        return {Type::Kind::Text};
    }
    if (text == u"boolean") {
        return {Type::Kind::Boolean};
    }
    if (text == u"date") {
        return {Type::Kind::Date};
    }
    if (text == u"dates") {
        return {Type::Kind::List, Type::Kind::Date};
    }
    return {Type::Kind::Number};
}

RuleDefinition readRule(const JsonPlace &place, const Compiler &compiler, const ServiceProgram &program)
{
    RuleDefinition rule{.id = place[u"id"_s].text(),
                        .action = actionFrom(place[u"action"_s].text()).value_or(RuleAction::Block),
                        .when = compiler.expression(place[u"when"_s], program.scope, Type::Kind::Boolean),
                        .path = place[u"path"_s].text(),
                        .source = place[u"source"_s].text(),
                        .confidence = place[u"confidence"_s].text(),
                        .message =
                            compiler.message(place[u"message"_s].text(), place[u"message"_s], program.messageScope)};
    if (!program.field(rule.path)) {
        compiler.fault(place[u"path"_s], errors::FieldUnknown, {rule.path});
    }
    return rule;
}

// The built-in checks that have words in forms/schema/shared-texts.json.
const QStringList &checkNames()
{
    static const QStringList names{
        u"required"_s,           u"required.choice"_s,
        u"required.boolean"_s,   u"unreadable"_s,
        u"unreadable.date"_s,    u"unreadable.month"_s,
        u"unreadable.money"_s,   u"unreadable.integer"_s,
        u"unreadable.decimal"_s, u"unreadable.boolean"_s,
        u"not-a-choice"_s,       u"too-short"_s,
        u"too-long"_s,           u"pattern"_s,
        u"digits-missing"_s,     u"digits-extra"_s,
        u"checksum"_s,           u"checksum.bank-card"_s,
        u"checksum.mobile"_s,    u"too-small"_s,
        u"too-small.money"_s,    u"too-small.date"_s,
        u"too-small.month"_s,    u"too-large"_s,
        u"too-large.money"_s,    u"too-large.date"_s,
        u"too-large.month"_s,    u"undecided"_s,
        u"need.card"_s,          u"need.member"_s,
        u"need.account"_s,       u"need.amount"_s,
    };
    return names;
}

} // namespace

void declareComputed(const JsonPlace &rules, const Compiler &compiler, ServiceProgram &program)
{
    for (const JsonPlace &place : rules[u"computed"_s].items()) {
        ComputedDefinition computed{.id = place[u"id"_s].text(), .slot = -1, .is = {}};
        if (program.scope.find(computed.id)) {
            compiler.fault(place, errors::IdTwice, {computed.id});
        }
        computed.slot = program.scope.add(computed.id, typeOf(place[u"kind"_s]));
        program.computed.push_back(std::move(computed));
    }
}

void readComputed(const JsonPlace &rules, const Compiler &compiler, ServiceProgram &program)
{
    const std::vector<JsonPlace> places = rules[u"computed"_s].items();
    for (size_t i = 0; i < places.size(); ++i) {
        program.computed[i].is =
            compiler.expression(places[i][u"is"_s], program.scope, typeOf(places[i][u"kind"_s]).kind);
    }
}

void readRules(const JsonPlace &rules, const Compiler &compiler, ServiceProgram &program)
{
    QSet<QString> ids;
    for (const JsonPlace &place : rules[u"rules"_s].items()) {
        RuleDefinition rule = readRule(place, compiler, program);
        if (ids.contains(rule.id)) {
            compiler.fault(place, errors::IdTwice, {rule.id});
        }
        ids.insert(rule.id);
        program.rules.push_back(std::move(rule));
    }
}

void readEvidence(const JsonPlace &rules, const Compiler &compiler, ServiceProgram &program)
{
    for (const JsonPlace &place : rules[u"evidence"_s].items()) {
        EvidenceCase evidence{
            .id = place[u"id"_s].text(), .when = compiler.condition(place[u"when"_s], program.scope), .materials = {}};
        for (const JsonPlace &material : place[u"materials"_s].items()) {
            evidence.materials.push_back({.code = material[u"code"_s].text(),
                                          .source = material[u"source"_s].text(),
                                          .isRequired = material[u"required"_s].boolean(true),
                                          .when = compiler.condition(material[u"when"_s], program.scope)});
            compiler.needText(u"material."_s + evidence.materials.back().code, material);
        }
        program.evidence.push_back(std::move(evidence));
    }
}

// An own text "message.field.<field>.<check>.text" replaces the shared words of that check at that field.
void readCheckMessages(const JsonPlace &texts, const Compiler &compiler, ServiceProgram &program)
{
    const JsonPlace own = texts[u"texts"_s];
    for (const QString &check : checkNames()) {
        program.checkMessages.insert(check, compiler.message(u"field."_s + check, own, program.messageScope));
        for (const FieldDefinition &field : program.fields) {
            const QString key = u"field.%1.%2"_s.arg(field.id, check);
            const JsonPlace place = own[u"message.%1.text"_s.arg(key)];
            if (place.exists()) {
                program.checkMessages.insert(field.id + u'.' + check,
                                             compiler.message(key, place, program.messageScope));
            }
        }
    }
}

} // namespace tonggui::forms
