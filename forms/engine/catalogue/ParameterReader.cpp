// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormErrors.h"
#include "forms/engine/catalogue/Readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

Type typeOf(const QString &kind)
{
    if (kind == u"text") {
        return {Type::Kind::Text};
    }
    if (kind == u"boolean") {
        return {Type::Kind::Boolean};
    }
    if (kind == u"date") {
        return {Type::Kind::Date};
    }
    if (kind == u"list") {
        return {Type::Kind::List, Type::Kind::Text};
    }
    return {Type::Kind::Number};
}

// A parameter's value as the catalogue writes it; null when it is not of its kind.
Value valueOf(const QString &kind, const JsonPlace &place)
{
    if (kind == u"boolean") {
        return place.value().isBool() ? Value(place.boolean()) : Value();
    }
    if (kind == u"list") {
        std::vector<Value> items;
        for (const QString &text : place.texts()) {
            items.emplace_back(text);
        }
        return place.value().isArray() ? Value(std::move(items)) : Value();
    }
    if (!place.value().isString()) {
        return {};
    }
    if (kind == u"text") {
        return place.text();
    }
    if (kind == u"date") {
        return place.date().isValid() ? Value(place.date()) : Value();
    }
    const std::optional<Decimal> number = decimalFrom(place.text());
    const bool fits = number && (kind != u"integer" || wholeFrom(*number)) && (kind != u"money" || moneyFrom(*number));
    return fits ? Value(*number) : Value();
}

QString writtenIn(const JsonPlace &place)
{
    return place.value().isArray()  ? place.texts().join(u", "_s)
           : place.value().isBool() ? (place.boolean() ? u"true"_s : u"false"_s)
                                    : place.text();
}

// Each day of the service's validity has exactly one value.
void checkDays(const JsonPlace &place, const Compiler &compiler, const ServiceProgram &program,
               const ParameterDefinition &parameter)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    const std::vector<ParameterValue> &values = parameter.values;
    if (values.empty() || values.front().from > program.validFrom) {
        compiler.fault(place, errors::ParameterGap, {parameter.id, iso(program.validFrom)});
    }
    for (size_t i = 0; i < values.size(); ++i) {
        const bool isLast = i + 1 == values.size();
        const QDate end = values[i].until;
        if (end.isValid() && end < values[i].from) {
            compiler.fault(place, errors::ParameterGap, {parameter.id, iso(values[i].from)});
        } else if (!isLast && (!end.isValid() || end >= values[i + 1].from)) {
            compiler.fault(place, errors::ParameterOverlap, {parameter.id, iso(values[i + 1].from)});
        } else if (!isLast && end.addDays(1) < values[i + 1].from) {
            compiler.fault(place, errors::ParameterGap, {parameter.id, iso(end.addDays(1))});
        } else if (isLast && end.isValid() && (!program.validUntil.isValid() || program.validUntil > end)) {
            compiler.fault(place, errors::ParameterGap, {parameter.id, iso(end.addDays(1))});
        }
    }
}

ParameterDefinition readParameter(const JsonPlace &place, const Compiler &compiler)
{
    ParameterDefinition parameter;
    parameter.id = place[u"id"_s].text();
    const QString kind = place[u"kind"_s].text();
    for (const JsonPlace &entry : place[u"values"_s].items()) {
        ParameterValue value{.from = entry[u"from"_s].date(),
                             .until = entry[u"until"_s].date(),
                             .value = valueOf(kind, entry[u"value"_s]),
                             .written = writtenIn(entry[u"value"_s]),
                             .source = entry[u"source"_s].text(),
                             .confidence = entry[u"confidence"_s].text()};
        if (value.value.isNull() || !value.from.isValid()) {
            compiler.fault(entry, errors::BadParameter, {parameter.id});
        }
        parameter.values.push_back(std::move(value));
    }
    std::ranges::stable_sort(parameter.values, {}, &ParameterValue::from);
    return parameter;
}

} // namespace

void readParameters(const JsonPlace &rules, const Compiler &compiler, ServiceProgram &program)
{
    for (const JsonPlace &place : rules[u"parameters"_s].items()) {
        ParameterDefinition parameter = readParameter(place, compiler);
        const QString name = u"param."_s + parameter.id;
        if (program.scope.find(name)) {
            compiler.fault(place, errors::IdTwice, {parameter.id});
            continue;
        }
        checkDays(place, compiler, program, parameter);
        parameter.slot = program.scope.add(name, typeOf(place[u"kind"_s].text()));
        program.parameters.push_back(std::move(parameter));
    }
}

} // namespace tonggui::forms
