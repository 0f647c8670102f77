// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/session/FieldText.h"
#include "forms/engine/session/SessionState.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

QJsonArray fieldsToJson(const Evaluation &evaluation)
{
    QJsonArray list;
    for (const SectionState &section : evaluation.sections) {
        for (const FieldState &field : section.fields) {
            if (field.isVisible && !field.value.isEmpty()) {
                list.append(QJsonObject{
                    {u"id"_s, field.id}, {u"value"_s, field.value}, {u"source"_s, sourceCode(field.source)}});
            }
        }
    }
    return list;
}

QJsonObject computedToJson(const ServiceProgram &program, const Evaluation &evaluation)
{
    QJsonObject object;
    for (const ComputedDefinition &computed : program.computed) {
        const Value &value = evaluation.values[size_t(computed.slot)];
        if (!value.isNull() && !value.fault()) {
            object.insert(computed.id, canonicalText(value));
        }
    }
    return object;
}

QJsonArray parametersToJson(const ServiceProgram &program, QDate day)
{
    QJsonArray list;
    for (const ParameterDefinition &parameter : program.parameters) {
        if (const ParameterValue *value = parameter.on(day)) {
            list.append(QJsonObject{{u"id"_s, parameter.id},
                                    {u"value"_s, value->written},
                                    {u"from"_s, value->from.toString(Qt::ISODate)},
                                    {u"source"_s, value->source},
                                    {u"confidence"_s, value->confidence}});
        }
    }
    return list;
}

QJsonArray hitsToJson(const Evaluation &evaluation)
{
    QJsonArray list;
    for (const Issue &issue : evaluation.issues) {
        list.append(QJsonObject{{u"code"_s, issue.code},
                                {u"path"_s, issue.path},
                                {u"action"_s, actionCode(issue.action)},
                                {u"resolved"_s, issue.isResolved}});
    }
    return list;
}

QJsonObject evidenceToJson(const ServiceProgram &program, const Evaluation &evaluation)
{
    QJsonArray cases;
    for (const EvidenceCase &evidence : program.evidence) {
        if (holds(evidence.when, evaluation.values)) {
            cases.append(evidence.id);
        }
    }
    QJsonArray materials;
    for (const Material &material : materialsOf(program, evaluation, Language::Chinese)) {
        materials.append(QJsonObject{
            {u"code"_s, material.code}, {u"source"_s, material.source}, {u"required"_s, material.isRequired}});
    }
    return {{u"cases"_s, cases}, {u"materials"_s, materials}};
}

} // namespace

QJsonObject writeRecord(const ServiceProgram &program, const FormInputs &inputs, const Evaluation &evaluation)
{
    const std::optional<Money> amount = amountOf(program, evaluation);
    return {
        {u"schema"_s, u"tonggui.form-record/1"_s},
        {u"service"_s, program.id.text()},
        {u"version"_s, program.version},
        {u"day"_s, inputs.today.toString(Qt::ISODate)},
        {u"language"_s, languageCode(inputs.language)},
        {u"account"_s, inputs.facts.accountNumber},
        {u"online"_s, inputs.facts.isOnline},
        {u"dataAgeMinutes"_s, qint64(inputs.facts.dataAge.count())},
        {u"amount"_s, amount ? QJsonValue(amount->plain()) : QJsonValue()},
        {u"fields"_s, fieldsToJson(evaluation)},
        {u"computed"_s, computedToJson(program, evaluation)},
        {u"parameters"_s, parametersToJson(program, inputs.today)},
        {u"hits"_s, hitsToJson(evaluation)},
        {u"checkedRules"_s, evaluation.checkedRules},
        {u"paymentHeld"_s, isHeld(evaluation)},
        {u"evidence"_s, evidenceToJson(program, evaluation)},
        {u"commitment"_s, QJsonObject{{u"id"_s, program.commitment.id}, {u"version"_s, program.commitment.version}}},
        {u"resolved"_s, resolutionsToJson(inputs.resolutions)}};
}

QJsonArray resolutionsToJson(const QMap<QString, GivenResolution> &resolutions)
{
    QJsonArray list;
    for (const auto &[code, given] : resolutions.asKeyValueRange()) {
        list.append(QJsonObject{{u"code"_s, code},
                                {u"by"_s, given.resolution.by},
                                {u"reason"_s, given.resolution.reason},
                                {u"at"_s, given.resolution.at.toString(Qt::ISODateWithMs)},
                                {u"for"_s, given.forValue}});
    }
    return list;
}

QMap<QString, GivenResolution> resolutionsFromJson(const QJsonArray &array)
{
    QMap<QString, GivenResolution> resolutions;
    for (const QJsonValue &entry : array) {
        Resolution resolution{.by = entry[u"by"_s].toString(),
                              .reason = entry[u"reason"_s].toString(),
                              .at = QDateTime::fromString(entry[u"at"_s].toString(), Qt::ISODateWithMs)};
        resolutions.insert(entry[u"code"_s].toString(),
                           {.resolution = std::move(resolution), .forValue = entry[u"for"_s].toString()});
    }
    return resolutions;
}

} // namespace tonggui::forms
