// SPDX-License-Identifier: Apache-2.0
#include "app/protocol/CaseContent.h"

using namespace Qt::StringLiterals;

namespace tonggui::protocol {

QByteArray CaseContent::toBytes() const
{
    return canonicalJson({{u"schema"_s, u"tonggui.case/1"_s},
                          {u"visit"_s, visit.text()},
                          {u"caseId"_s, caseId.text()},
                          {u"service"_s, service.text()},
                          {u"serviceVersion"_s, serviceVersion},
                          {u"ticket"_s, ticket},
                          {u"terminal"_s, terminal.text()},
                          {u"clerk"_s, clerk},
                          {u"memberName"_s, memberName},
                          {u"memberIdNumber"_s, memberIdNumber},
                          {u"account"_s, account},
                          {u"verificationCode"_s, verificationCode},
                          {u"amount"_s, amount ? amount->plain() : QString()},
                          {u"startedAt"_s, startedAt.toString(Qt::ISODateWithMs)},
                          {u"closedAt"_s, closedAt.toString(Qt::ISODateWithMs)},
                          {u"form"_s, form},
                          {u"identity"_s, identity},
                          {u"consents"_s, consents},
                          {u"steps"_s, steps},
                          {u"receipt"_s, base64Json(receipt)}});
}

Result<CaseContent> CaseContent::fromBytes(const QByteArray &bytes)
{
    const Result<QJsonObject> object = parseJsonObject(bytes);
    if (!object) {
        return failure(object.error());
    }
    JsonReader read(*object);
    if (read.text(u"schema"_s) != u"tonggui.case/1") {
        read.refuse(u"schema"_s);
    }
    CaseContent content;
    content.visit = VisitId(read.text(u"visit"_s));
    content.caseId = CaseId(read.text(u"caseId"_s));
    content.service = ServiceId(read.text(u"service"_s));
    content.serviceVersion = read.text(u"serviceVersion"_s);
    content.ticket = read.optionalText(u"ticket"_s);
    const Result<TerminalId> terminal = TerminalId::parse(read.text(u"terminal"_s));
    if (!terminal) {
        read.refuse(u"terminal"_s);
    }
    content.terminal = terminal.value_or(TerminalId());
    content.clerk = read.text(u"clerk"_s);
    content.memberName = read.text(u"memberName"_s);
    content.memberIdNumber = read.text(u"memberIdNumber"_s);
    content.account = read.optionalText(u"account"_s);
    content.verificationCode = read.text(u"verificationCode"_s);
    if (!read.optionalText(u"amount"_s).isEmpty()) {
        content.amount = read.money(u"amount"_s);
    }
    content.startedAt = read.dateTime(u"startedAt"_s);
    content.closedAt = read.dateTime(u"closedAt"_s);
    content.form = read.object(u"form"_s);
    content.identity = read.object(u"identity"_s);
    content.consents = read.array(u"consents"_s);
    content.steps = read.array(u"steps"_s);
    content.receipt = read.bytes(u"receipt"_s);
    if (content.receipt.isEmpty()) {
        read.refuse(u"receipt"_s);
    }
    return read.finish(std::move(content));
}

} // namespace tonggui::protocol
