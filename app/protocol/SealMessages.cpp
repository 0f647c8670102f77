// SPDX-License-Identifier: Apache-2.0
#include "app/protocol/SealMessages.h"

using namespace Qt::StringLiterals;

namespace tonggui::protocol {

namespace {

// Bytes that must be there.
QByteArray requiredBytes(JsonReader &read, const QString &key)
{
    QByteArray bytes = read.bytes(key);
    if (bytes.isEmpty()) {
        read.refuse(key);
    }
    return bytes;
}

} // namespace

QJsonObject SealRequest::toJson() const
{
    return {{u"caseId"_s, caseId.text()}, {u"pdf"_s, base64Json(pdf)}};
}

Result<SealRequest> SealRequest::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(SealRequest{CaseId(read.text(u"caseId"_s)), requiredBytes(read, u"pdf"_s)});
}

QJsonObject SealAnswer::toJson() const
{
    return {{u"caseId"_s, caseId.text()}, {u"appended"_s, base64Json(appended)}};
}

Result<SealAnswer> SealAnswer::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(SealAnswer{CaseId(read.text(u"caseId"_s)), requiredBytes(read, u"appended"_s)});
}

QJsonObject ReceiptAnswer::toJson() const
{
    return {{u"caseId"_s, caseId.text()}, {u"pdf"_s, base64Json(pdf)}, {u"sealed"_s, isSealed}};
}

Result<ReceiptAnswer> ReceiptAnswer::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(
        ReceiptAnswer{CaseId(read.text(u"caseId"_s)), requiredBytes(read, u"pdf"_s), read.boolean(u"sealed"_s)});
}

} // namespace tonggui::protocol
