// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/ticketprinter/TicketPrinterScenario.h"

#include "devices/api/JsonSchema.h"
#include "devices/simulators/SimulatorErrors.h"

using namespace Qt::StringLiterals;

static void loadSchemas()
{
    Q_INIT_RESOURCE(simulators);
}

namespace tonggui::simulators {

namespace {

constexpr int DefaultLines = 3;
constexpr int DefaultPauseMs = 3000;
constexpr int DefaultLateMs = 1500;
constexpr int DefaultSlowness = 10; // mm a second
constexpr auto DefaultGarbage = "00 FF 3C";

TicketPrinterTraits traitsFrom(const QJsonObject &object)
{
    TicketPrinterTraits traits;
    traits.paperMm = object[u"paperMm"_s].toInt(traits.paperMm);
    traits.millimetresPerSecond = object[u"mmPerSecond"_s].toInt();
    traits.tellsStatus = object[u"status"_s].toString() != u"silent"_s;
    traits.rollMm = object[u"rollMm"_s].toInt();
    const QJsonObject replies = object[u"replies"_s].toObject();
    for (auto it = replies.begin(); it != replies.end(); ++it) {
        traits.replies.emplace(it.key().toInt(), quint8(it.value().toString().toUShort(nullptr, 16)));
    }
    return traits;
}

Failure invalid(const QString &path, const QString &reason)
{
    return failure(Error(errors::ScenarioInvalid, {path, reason}).at(path));
}

} // namespace

Fault slipFaultFrom(const QJsonObject &object)
{
    Fault fault;
    fault.kind = faultKindFrom(object[u"fault"_s].toString()).value_or(FaultKind::Silence);
    fault.on = object[u"on"_s].toString();
    fault.nth = object[u"nth"_s].toInt(1);
    fault.times = object[u"times"_s].toInt(1);
    fault.bytes = object[u"afterLines"_s].toInt(DefaultLines);
    fault.raw = QByteArray::fromHex(object[u"hex"_s].toString(QLatin1StringView(DefaultGarbage)).toLatin1());
    fault.code = quint8(object[u"code"_s].toString(u"1A"_s).toUShort(nullptr, 16));
    const int late = fault.on == u"status"_s ? DefaultLateMs : DefaultPauseMs;
    fault.delayMs = object[u"delayMs"_s].toInt(fault.kind == FaultKind::Busy ? late : 0);
    fault.bytesPerSecond = object[u"mmPerSecond"_s].toInt(DefaultSlowness);
    return fault;
}

Result<TicketPrinterScenario> TicketPrinterScenario::fromFile(const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(path);
    if (!object) {
        const QString where = object.error().path();
        return failure(Error(errors::ScenarioInvalid, {path, object.error().text()}).at(where));
    }
    return fromJson(*object, path);
}

Result<TicketPrinterScenario> TicketPrinterScenario::fromJson(const QJsonObject &object, const QString &path)
{
    loadSchemas();
    const auto schema =
        devices::JsonSchema::fromFile(u":/tonggui/simulators/schema/printer-escpos-scenario.schema.json"_s);
    if (const auto fault = schema ? schema->firstFault(object) : schema.error().toLine()) {
        return invalid(path, *fault);
    }
    TicketPrinterScenario scenario;
    scenario.printer = traitsFrom(object[u"printer"_s].toObject());
    const QJsonArray timeline = object[u"timeline"_s].toArray();
    for (const QJsonValue &event : timeline) {
        scenario.timeline.push_back({event[u"afterMs"_s].toInt(), event[u"do"_s].toString()});
    }
    const QJsonArray faults = object[u"faults"_s].toArray();
    for (const QJsonValue &fault : faults) {
        scenario.faults.push_back(slipFaultFrom(fault.toObject()));
    }
    return scenario;
}

} // namespace tonggui::simulators
