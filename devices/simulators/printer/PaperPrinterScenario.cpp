// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/printer/PaperPrinterScenario.h"

#include "devices/api/JsonSchema.h"
#include "devices/simulators/SimulatorErrors.h"

using namespace Qt::StringLiterals;

static void loadSchemas()
{
    Q_INIT_RESOURCE(simulators);
}

namespace tonggui::simulators {

namespace {

constexpr int DefaultLateMs = 1500;
constexpr int DefaultSlownessMs = 4000; // a page
constexpr int DefaultCode = 0x0501;     // server-error-operation-not-supported

PaperPrinterTraits traitsFrom(const QJsonObject &object)
{
    PaperPrinterTraits traits;
    traits.model = object[u"model"_s].toString(QString::fromLatin1(traits.model)).toUtf8();
    if (object.contains(u"media"_s)) {
        traits.media.clear();
        const QJsonArray media = object[u"media"_s].toArray();
        for (const QJsonValue &name : media) {
            traits.media << name.toString().toLatin1();
        }
    }
    traits.hasDuplex = object[u"duplex"_s].toBool(traits.hasDuplex);
    traits.hasColour = object[u"colour"_s].toBool(traits.hasColour);
    traits.msPerPage = object[u"msPerPage"_s].toInt();
    return traits;
}

Fault faultFrom(const QJsonObject &object)
{
    Fault fault;
    fault.kind = faultKindFrom(object[u"fault"_s].toString()).value_or(FaultKind::Silence);
    fault.on = object[u"on"_s].toString();
    fault.nth = object[u"nth"_s].toInt(1);
    fault.times = object[u"times"_s].toInt(1);
    fault.bytes = object[u"status"_s].toInt(DefaultCode);
    const int usual = fault.kind == FaultKind::Slow   ? DefaultSlownessMs
                      : fault.kind == FaultKind::Busy ? DefaultLateMs
                                                      : 0;
    fault.delayMs = object[u"delayMs"_s].toInt(usual);
    return fault;
}

Failure invalid(const QString &path, const QString &reason)
{
    return failure(Error(errors::ScenarioInvalid, {path, reason}).at(path));
}

} // namespace

Result<PaperPrinterScenario> PaperPrinterScenario::fromFile(const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(path);
    if (!object) {
        const QString where = object.error().path();
        return failure(Error(errors::ScenarioInvalid, {path, object.error().text()}).at(where));
    }
    return fromJson(*object, path);
}

Result<PaperPrinterScenario> PaperPrinterScenario::fromJson(const QJsonObject &object, const QString &path)
{
    loadSchemas();
    const auto schema = devices::JsonSchema::fromFile(u":/tonggui/simulators/schema/printer-scenario.schema.json"_s);
    if (const auto fault = schema ? schema->firstFault(object) : schema.error().toLine()) {
        return invalid(path, *fault);
    }
    PaperPrinterScenario scenario;
    scenario.printer = traitsFrom(object[u"printer"_s].toObject());
    const QJsonArray timeline = object[u"timeline"_s].toArray();
    for (const QJsonValue &event : timeline) {
        scenario.timeline.push_back({event[u"afterMs"_s].toInt(), event[u"do"_s].toString()});
    }
    const QJsonArray faults = object[u"faults"_s].toArray();
    for (const QJsonValue &fault : faults) {
        scenario.faults.push_back(faultFrom(fault.toObject()));
    }
    return scenario;
}

} // namespace tonggui::simulators
