// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/signature/SignatureScenario.h"

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
constexpr int DefaultCount = 10;

StuTraits traitsFrom(const QJsonObject &object)
{
    StuTraits traits;
    traits.model = stuModel(object[u"model"_s].toString(u"430"_s));
    traits.serial = object[u"serial"_s].toString(u"SIM0000001"_s);
    traits.busyPolls = object[u"busyPolls"_s].toInt();
    traits.replyDelayMs = object[u"replyDelayMs"_s].toInt();
    traits.isPaced = object[u"pace"_s].toString() != u"none"_s;
    traits.hidesSizes = object[u"hidesSizes"_s].toBool();
    traits.hasNoCipher = object[u"hasNoCipher"_s].toBool();
    return traits;
}

std::vector<ScriptStroke> strokesFrom(const QJsonArray &list)
{
    std::vector<ScriptStroke> strokes;
    for (const QJsonValue &entry : list) {
        ScriptStroke stroke;
        const QJsonArray points = entry.toArray();
        for (const QJsonValue &point : points) {
            const QJsonArray numbers = point.toArray();
            stroke.push_back({numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt()});
        }
        strokes.push_back(std::move(stroke));
    }
    return strokes;
}

Failure invalid(const QString &path, const QString &reason)
{
    return failure(Error(errors::ScenarioInvalid, {path, reason}).at(path));
}

} // namespace

Fault padFaultFrom(const QJsonObject &object)
{
    Fault fault;
    fault.on = object[u"on"_s].toString();
    fault.nth = object[u"nth"_s].toInt(1);
    fault.times = object[u"times"_s].toInt(1);
    fault.kind = faultKindFrom(object[u"fault"_s].toString()).value_or(FaultKind::Silence);
    fault.bytes = object[u"count"_s].toInt(DefaultCount);
    fault.raw = QByteArray::fromHex(object[u"hex"_s].toString(u"01"_s).toLatin1());
    fault.code = quint8(object[u"code"_s].toString(u"03"_s).toUShort(nullptr, 16));
    const bool isLate = fault.kind == FaultKind::Busy || fault.kind == FaultKind::Slow;
    fault.delayMs = object[u"delayMs"_s].toInt(isLate ? DefaultLateMs : 0);
    return fault;
}

Result<SignatureScenario> SignatureScenario::fromFile(const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(path);
    if (!object) {
        const QString where = object.error().path();
        return failure(Error(errors::ScenarioInvalid, {path, object.error().text()}).at(where));
    }
    return fromJson(*object, path);
}

Result<SignatureScenario> SignatureScenario::fromJson(const QJsonObject &object, const QString &path)
{
    loadSchemas();
    const auto schema = devices::JsonSchema::fromFile(u":/tonggui/simulators/schema/signature-scenario.schema.json"_s);
    if (const auto fault = schema ? schema->firstFault(object) : schema.error().toLine()) {
        return invalid(path, *fault);
    }
    SignatureScenario scenario;
    scenario.pad = traitsFrom(object[u"pad"_s].toObject());
    scenario.strokes = strokesFrom(object[u"strokes"_s].toArray());
    if (scenario.strokes.empty()) {
        scenario.strokes = usualSignature();
    }
    const QJsonArray timeline = object[u"timeline"_s].toArray();
    for (const QJsonValue &event : timeline) {
        scenario.timeline.push_back({event[u"afterMs"_s].toInt(), event[u"do"_s].toString()});
    }
    const QJsonArray faults = object[u"faults"_s].toArray();
    for (const QJsonValue &fault : faults) {
        scenario.faults.push_back(padFaultFrom(fault.toObject()));
    }
    return scenario;
}

} // namespace tonggui::simulators
