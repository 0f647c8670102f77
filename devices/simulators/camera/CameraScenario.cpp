// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/camera/CameraScenario.h"

#include "app/core/Json.h"
#include "devices/api/JsonSchema.h"
#include "devices/simulators/SimulatorErrors.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static void loadSchemas()
{
    Q_INIT_RESOURCE(simulators);
}

namespace tonggui::simulators {

namespace {

constexpr int DefaultLateMs = 3000;
constexpr int DefaultSlowness = 20000; // bytes a second

CameraTraits traitsFrom(const QJsonObject &object, const QString &path)
{
    CameraTraits traits;
    traits.width = object[u"width"_s].toInt(traits.width);
    traits.height = object[u"height"_s].toInt(traits.height);
    traits.fps = object[u"fps"_s].toInt(traits.fps);
    traits.quality = object[u"quality"_s].toInt(traits.quality);
    traits.hasNumber = object[u"number"_s].toBool(traits.hasNumber);
    traits.hasLengths = object[u"lengths"_s].toBool(traits.hasLengths);
    if (const QString picture = object[u"picture"_s].toString(); !picture.isEmpty()) {
        traits.picture = QFileInfo(path).dir().absoluteFilePath(picture);
    }
    return traits;
}

Fault faultFrom(const QJsonObject &object)
{
    Fault fault;
    fault.on = object[u"on"_s].toString();
    fault.nth = object[u"nth"_s].toInt(1);
    fault.times = object[u"times"_s].toInt(1);
    fault.kind = faultKindFrom(object[u"fault"_s].toString()).value_or(FaultKind::Silence);
    fault.delayMs = object[u"delayMs"_s].toInt(DefaultLateMs);
    fault.bytesPerSecond = object[u"bytesPerSecond"_s].toInt(DefaultSlowness);
    return fault;
}

} // namespace

Result<CameraScenario> CameraScenario::fromFile(const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(path);
    if (!object) {
        const QString where = object.error().path();
        return failure(Error(errors::ScenarioInvalid, {path, object.error().text()}).at(where));
    }
    return fromJson(*object, path);
}

Result<CameraScenario> CameraScenario::fromJson(const QJsonObject &object, const QString &path)
{
    loadSchemas();
    const auto schema = devices::JsonSchema::fromFile(u":/tonggui/simulators/schema/camera-scenario.schema.json"_s);
    if (const auto fault = schema ? schema->firstFault(object) : schema.error().toLine()) {
        return failure(Error(errors::ScenarioInvalid, {path, *fault}).at(path));
    }
    CameraScenario scenario;
    scenario.camera = traitsFrom(object[u"camera"_s].toObject(), path);
    const QJsonArray timeline = object[u"timeline"_s].toArray();
    for (const QJsonValue &value : timeline) {
        scenario.timeline.push_back({value[u"afterMs"_s].toInt(), value[u"order"_s].toString()});
    }
    const QJsonArray faults = object[u"faults"_s].toArray();
    for (const QJsonValue &value : faults) {
        scenario.faults.push_back(faultFrom(value.toObject()));
    }
    return scenario;
}

} // namespace tonggui::simulators
