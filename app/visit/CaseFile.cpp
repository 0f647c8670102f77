// SPDX-License-Identifier: Apache-2.0
#include "app/visit/CaseFile.h"

using namespace Qt::StringLiterals;

namespace tonggui {

QJsonObject ConsentRecord::toJson() const
{
    return {{u"id"_s, id}, {u"version"_s, version}, {u"given"_s, isGiven}, {u"at"_s, at.toString(Qt::ISODateWithMs)}};
}

Result<ConsentRecord> ConsentRecord::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(
        ConsentRecord{read.text(u"id"_s), read.text(u"version"_s), read.boolean(u"given"_s), read.dateTime(u"at"_s)});
}

QJsonObject CaseFile::toJson() const
{
    QJsonArray consentList;
    for (const ConsentRecord &consent : consents) {
        consentList.append(consent.toJson());
    }
    QJsonObject object{
        {u"id"_s, id.text()},
        {u"service"_s, service.text()},
        {u"serviceVersion"_s, serviceVersion},
        {u"account"_s, account},
        {u"form"_s, form},
        {u"verificationCode"_s, verificationCode},
        {u"draftSha256"_s, base64Json(draftSha256)},
        {u"consents"_s, consentList},
        {u"sealed"_s, isSealed},
        {u"startedAt"_s, startedAt.toString(Qt::ISODateWithMs)},
    };
    if (acceptedAt.isValid()) {
        object[u"acceptedAt"_s] = acceptedAt.toString(Qt::ISODateWithMs);
        object[u"wasOnline"_s] = wasOnline;
    }
    if (handwriting) {
        object[u"handwriting"_s] = handwriting->toJson();
    }
    if (amount) {
        object[u"amount"_s] = amount->plain();
    }
    return object;
}

Result<CaseFile> CaseFile::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    CaseFile file;
    file.id = CaseId(read.text(u"id"_s));
    file.service = ServiceId(read.text(u"service"_s));
    file.serviceVersion = read.text(u"serviceVersion"_s);
    file.account = read.optionalText(u"account"_s);
    file.form = read.object(u"form"_s);
    file.verificationCode = read.optionalText(u"verificationCode"_s);
    file.draftSha256 = read.bytes(u"draftSha256"_s);
    file.isSealed = read.boolean(u"sealed"_s);
    file.startedAt = read.dateTime(u"startedAt"_s);
    if (object.contains(u"acceptedAt"_s)) {
        file.acceptedAt = read.dateTime(u"acceptedAt"_s);
        file.wasOnline = read.boolean(u"wasOnline"_s);
    }
    if (object.contains(u"amount"_s)) {
        file.amount = read.money(u"amount"_s);
    }
    for (const QJsonValue &value : read.array(u"consents"_s)) {
        Result<ConsentRecord> consent = ConsentRecord::fromJson(value.toObject());
        if (!consent) {
            return failure(consent.error());
        }
        file.consents.push_back(std::move(*consent));
    }
    if (object.contains(u"handwriting"_s)) {
        Result<Handwriting> writing = Handwriting::fromJson(read.object(u"handwriting"_s));
        if (!writing) {
            return failure(writing.error());
        }
        file.handwriting = std::move(*writing);
    }
    return read.finish(std::move(file));
}

} // namespace tonggui
