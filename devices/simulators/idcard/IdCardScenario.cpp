// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/idcard/IdCardScenario.h"

#include "app/core/Json.h"
#include "devices/api/EnumText.h"
#include "devices/api/JsonSchema.h"
#include "devices/simulators/SimulatorErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static void loadSchemas()
{
    Q_INIT_RESOURCE(simulators);
}

namespace tonggui::simulators {

namespace {

constexpr std::array ActionWords{"put", "lift", "unplug", "plug", "hang"};
constexpr std::array WrapWords{"none", "hid-miaxis", "usb-bulk", "sam-usb-4pipe"};
constexpr auto DefaultNumber = "05.01-20180903-0001234567-2018090300";
constexpr auto DefaultGarbage = "55 AA AA AA 00 96 69 C3";
constexpr int DefaultLateMs = 1500;
constexpr int DefaultRestartMs = 700;
constexpr int DefaultSlowness = 2000; // bytes a second

quint8 byteFrom(const QJsonValue &value, quint8 absent)
{
    return value.isString() ? quint8(value.toString().toUShort(nullptr, 16)) : absent;
}

ReaderTraits readerFrom(const QJsonObject &object)
{
    ReaderTraits reader;
    reader.samNumber = object[u"samNumber"_s].toString(QLatin1StringView(DefaultNumber));
    reader.speed = object[u"speed"_s].toInt(reader.speed);
    reader.wrap = devices::fromWord<ReaderWrap>(WrapWords, object[u"wrap"_s].toString()).value_or(reader.wrap);
    reader.isPaced = object[u"pace"_s].toString() != u"none"_s && reader.wrap == ReaderWrap::None;
    reader.status = byteFrom(object[u"status"_s], reader.status);
    reader.findCode = byteFrom(object[u"findCode"_s], reader.findCode);
    reader.cardWord = object[u"statusWord"_s].toString().toUShort(nullptr, 16);
    reader.replyDelayMs = object[u"replyDelayMs"_s].toInt();
    const QJsonObject unsupported = object[u"unsupported"_s].toObject();
    for (auto it = unsupported.begin(); it != unsupported.end(); ++it) {
        const bool isSilent = it.value().toString() == u"silence"_s;
        reader.unsupported.emplace(it.key(), isSilent ? std::nullopt : std::optional(byteFrom(it.value(), 0x21)));
    }
    return reader;
}

DeskEvent eventFrom(const QJsonObject &object)
{
    return {.afterMs = object[u"afterMs"_s].toInt(-1),
            .afterCommands = object[u"afterCommands"_s].toInt(-1),
            .action = devices::fromWord<DeskAction>(ActionWords, object[u"do"_s].toString()).value_or(DeskAction::Lift),
            .card = object[u"card"_s].toString()};
}

// What a schema cannot say. Nothing when it is right.
std::optional<QString> contradiction(const IdCardScenario &scenario)
{
    for (size_t i = 0; i < scenario.timeline.size(); ++i) {
        const DeskEvent &event = scenario.timeline[i];
        const QString place = u"timeline[%1]"_s.arg(i);
        if ((event.afterMs < 0) == (event.afterCommands < 0)) {
            return place + u": either afterMs or afterCommands is expected"_s;
        }
        if (event.action == DeskAction::Put && !scenario.card(event.card)) {
            return place + u".card: there is no such card"_s;
        }
    }
    for (size_t i = 0; i < scenario.cards.size(); ++i) {
        if (scenario.card(scenario.cards[i].id) != &scenario.cards[i]) {
            return u"cards[%1].id: used twice"_s.arg(i);
        }
    }
    return std::nullopt;
}

Failure invalid(const QString &path, const QString &reason)
{
    return failure(Error(errors::ScenarioInvalid, {path, reason}).at(path));
}

} // namespace

Fault faultFrom(const QJsonObject &object)
{
    Fault fault;
    fault.on = object[u"on"_s].toString();
    fault.nth = object[u"nth"_s].toInt(1);
    fault.times = object[u"times"_s].toInt(1);
    fault.kind = faultKindFrom(object[u"fault"_s].toString()).value_or(FaultKind::Silence);
    fault.bytes = object[u"bytes"_s].toInt();
    fault.raw = QByteArray::fromHex(object[u"hex"_s].toString(QLatin1StringView(DefaultGarbage)).toLatin1());
    fault.code = byteFrom(object[u"code"_s], fault.code);
    const int late = fault.kind == FaultKind::Busy    ? DefaultLateMs
                     : fault.kind == FaultKind::Crash ? DefaultRestartMs
                                                      : 0;
    fault.delayMs = object[u"delayMs"_s].toInt(late);
    fault.speed = object[u"speed"_s].toInt(fault.speed);
    fault.bytesPerSecond = object[u"bytesPerSecond"_s].toInt(DefaultSlowness);
    return fault;
}

Result<IdCardScenario> IdCardScenario::fromFile(const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(path);
    if (!object) {
        const QString where = object.error().path();
        return failure(Error(errors::ScenarioInvalid, {path, object.error().text()}).at(where));
    }
    return fromJson(*object, path);
}

Result<IdCardScenario> IdCardScenario::fromJson(const QJsonObject &object, const QString &path)
{
    loadSchemas();
    const auto schema = devices::JsonSchema::fromFile(u":/tonggui/simulators/schema/idcard-scenario.schema.json"_s);
    if (const auto fault = schema ? schema->firstFault(object) : schema.error().toLine()) {
        return invalid(path, *fault);
    }
    IdCardScenario scenario;
    scenario.reader = readerFrom(object[u"reader"_s].toObject());
    const QJsonArray cards = object[u"cards"_s].toArray();
    for (qsizetype i = 0; i < cards.size(); ++i) {
        Result<SimulatedCard> card = SimulatedCard::fromJson(cards[i].toObject(), u"cards[%1]"_s.arg(i));
        if (!card) {
            return invalid(path, card.error().arguments().join(u": "_s));
        }
        scenario.cards.push_back(std::move(*card));
    }
    const QJsonArray timeline = object[u"timeline"_s].toArray();
    for (const QJsonValue &event : timeline) {
        scenario.timeline.push_back(eventFrom(event.toObject()));
    }
    const QJsonArray faults = object[u"faults"_s].toArray();
    for (const QJsonValue &fault : faults) {
        scenario.faults.push_back(faultFrom(fault.toObject()));
    }
    if (const auto reason = contradiction(scenario)) {
        return invalid(path, *reason);
    }
    return scenario;
}

const SimulatedCard *IdCardScenario::card(const QString &id) const
{
    const auto found =
        std::find_if(cards.begin(), cards.end(), [&id](const SimulatedCard &card) { return card.id == id; });
    return found == cards.end() ? nullptr : &*found;
}

} // namespace tonggui::simulators
