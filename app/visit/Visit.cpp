// SPDX-License-Identifier: Apache-2.0
#include "app/visit/Visit.h"

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

QJsonObject ticketJson(const Ticket &ticket)
{
    return {{u"id"_s, ticket.id.text()},
            {u"number"_s, ticket.number},
            {u"description"_s, ticket.description},
            {u"takenAt"_s, ticket.takenAt.toString(Qt::ISODateWithMs)}};
}

Ticket ticketFrom(JsonReader read)
{
    return {TicketId(read.text(u"id"_s)), read.text(u"number"_s), read.optionalText(u"description"_s),
            read.dateTime(u"takenAt"_s)};
}

// Decodes an optional part: absent stays absent, present must be right.
template <typename Part>
Result<std::optional<Part>> optionalPart(const QJsonObject &object, const QString &key)
{
    if (!object.contains(key)) {
        return std::optional<Part>();
    }
    Result<Part> part = Part::fromJson(object.value(key).toObject());
    if (!part) {
        return failure(part.error());
    }
    return std::optional<Part>(std::move(*part));
}

Result<void> readSteps(JsonReader &read, Visit &visit)
{
    for (const QJsonValue &value : read.array(u"steps"_s)) {
        JsonReader step(value.toObject());
        const std::optional<VisitState> state = stateFrom(step.text(u"state"_s));
        const QDateTime at = step.dateTime(u"at"_s);
        if (!state || step.error()) {
            return failure(Error(errors::MissingField, {u"steps"_s}));
        }
        visit.steps.push_back({*state, at, step.optionalText(u"actor"_s)});
    }
    return {};
}

Result<void> readParts(const QJsonObject &object, Visit &visit)
{
    auto card = optionalPart<IdCard>(object, u"card"_s);
    auto member = optionalPart<Member>(object, u"member"_s);
    auto file = optionalPart<CaseFile>(object, u"case"_s);
    Result<StaffSession> clerk = StaffSession::fromJson(object.value(u"clerk"_s).toObject());
    for (const std::optional<Error> &error :
         {card ? std::nullopt : std::optional(card.error()), member ? std::nullopt : std::optional(member.error()),
          file ? std::nullopt : std::optional(file.error()), clerk ? std::nullopt : std::optional(clerk.error())}) {
        if (error) {
            return failure(*error);
        }
    }
    visit.card = std::move(*card);
    visit.member = std::move(*member);
    visit.currentCase = std::move(*file);
    visit.clerk = std::move(*clerk);
    return {};
}

} // namespace

QByteArray Visit::toSnapshot() const
{
    QJsonArray stepList;
    for (const VisitStep &step : steps) {
        stepList.append(QJsonObject{{u"state"_s, stateName(step.state)},
                                    {u"at"_s, step.at.toString(Qt::ISODateWithMs)},
                                    {u"actor"_s, step.actor}});
    }
    QJsonArray finished;
    for (const CaseId &caseId : finishedCases) {
        finished.append(caseId.text());
    }
    QJsonObject object{
        {u"schema"_s, u"tonggui.visit/1"_s},
        {u"id"_s, id.text()},
        {u"ticket"_s, ticketJson(ticket)},
        {u"clerk"_s, clerk.toJson()},
        {u"state"_s, stateName(state)},
        {u"finished"_s, finished},
        {u"steps"_s, stepList},
        {u"startedAt"_s, startedAt.toString(Qt::ISODateWithMs)},
    };
    if (card) {
        object[u"card"_s] = card->toJson();
    }
    if (member) {
        object[u"member"_s] = member->toJson();
    }
    if (currentCase) {
        object[u"case"_s] = currentCase->toJson();
    }
    return canonicalJson(object);
}

Result<Visit> Visit::fromSnapshot(const QByteArray &snapshot)
{
    const Result<QJsonObject> object = parseJsonObject(snapshot);
    if (!object) {
        return failure(object.error());
    }
    JsonReader read(*object);
    if (read.text(u"schema"_s) != u"tonggui.visit/1") {
        read.refuse(u"schema"_s);
    }
    Visit visit;
    visit.id = VisitId(read.text(u"id"_s));
    visit.ticket = ticketFrom(JsonReader(read.object(u"ticket"_s), u"ticket"_s));
    const std::optional<VisitState> state = stateFrom(read.text(u"state"_s));
    if (!state) {
        read.refuse(u"state"_s);
    }
    visit.state = state.value_or(VisitState::Called);
    visit.startedAt = read.dateTime(u"startedAt"_s);
    for (const QJsonValue &value : read.array(u"finished"_s)) {
        visit.finishedCases.emplace_back(value.toString());
    }
    for (const Result<void> &part : {readSteps(read, visit), readParts(*object, visit)}) {
        if (!part) {
            return failure(part.error());
        }
    }
    return read.finish(std::move(visit));
}

} // namespace tonggui
