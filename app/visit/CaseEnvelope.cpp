// SPDX-License-Identifier: Apache-2.0
#include "app/visit/CaseEnvelope.h"

#include "app/protocol/CaseContent.h"

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

QJsonArray stepsOf(const Visit &visit)
{
    QJsonArray list;
    for (const VisitStep &step : visit.steps) {
        list.append(QJsonObject{{u"state"_s, stateName(step.state)},
                                {u"at"_s, step.at.toString(Qt::ISODateWithMs)},
                                {u"actor"_s, step.actor}});
    }
    return list;
}

QJsonArray consentsOf(const CaseFile &file)
{
    QJsonArray list;
    for (const ConsentRecord &consent : file.consents) {
        list.append(consent.toJson());
    }
    return list;
}

// How the member was identified: the chip's own statement, without the photo and the finger (they are not kept).
QJsonObject identityOf(const IdCard &card)
{
    QJsonObject object = card.toJson();
    object.remove(u"photo"_s);
    object.remove(u"picture"_s);
    object.remove(u"fingerprint"_s);
    return {{u"means"_s, u"card-chip"_s}, {u"card"_s, object}};
}

} // namespace

EnvelopeDraft caseEnvelope(EnvelopeId id, const Visit &visit, const Workplace &workplace, const QJsonObject &formRecord,
                           const QByteArray &receipt, const QDateTime &closedAt)
{
    const CaseFile &file = *visit.currentCase;
    protocol::CaseContent content;
    content.visit = visit.id;
    content.caseId = file.id;
    content.service = file.service;
    content.serviceVersion = file.serviceVersion;
    content.ticket = visit.ticket.number;
    content.terminal = workplace.terminal;
    content.clerk = visit.clerk.id.text();
    content.memberName = visit.card->name;
    content.memberIdNumber = visit.card->number;
    content.account = file.account;
    content.verificationCode = file.verificationCode;
    content.amount = file.amount;
    content.startedAt = file.startedAt;
    content.closedAt = closedAt;
    content.form = formRecord;
    content.identity = identityOf(*visit.card);
    content.consents = consentsOf(file);
    content.steps = stepsOf(visit);
    content.receipt = receipt;
    return {.id = std::move(id), .caseId = file.id, .content = content.toBytes(), .closedAt = closedAt};
}

} // namespace tonggui
