// SPDX-License-Identifier: Apache-2.0
#include "app/protocol/StaffMessages.h"

using namespace Qt::StringLiterals;

namespace tonggui::protocol {

QJsonObject LogInRequest::toJson() const
{
    return {{u"staff"_s, staff.text()}, {u"pin"_s, pin}};
}

Result<LogInRequest> LogInRequest::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(LogInRequest{StaffId(read.text(u"staff"_s)), read.text(u"pin"_s)});
}

QJsonObject LogInAnswer::toJson() const
{
    return {
        {u"session"_s, session.toJson()}, {u"token"_s, token}, {u"expiresAt"_s, expiresAt.toString(Qt::ISODateWithMs)}};
}

Result<LogInAnswer> LogInAnswer::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    Result<StaffSession> session = StaffSession::fromJson(read.object(u"session"_s));
    if (!session) {
        return failure(session.error());
    }
    return read.finish(LogInAnswer{std::move(*session), read.text(u"token"_s), read.dateTime(u"expiresAt"_s)});
}

QJsonObject ClerkCertificateRequest::toJson() const
{
    return {{u"token"_s, token}, {u"request"_s, QString::fromLatin1(requestPem)}};
}

Result<ClerkCertificateRequest> ClerkCertificateRequest::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(ClerkCertificateRequest{read.text(u"token"_s), read.text(u"request"_s).toLatin1()});
}

QJsonObject ClerkCertificateAnswer::toJson() const
{
    return {{u"certificate"_s, QString::fromLatin1(certificatePem)}, {u"chain"_s, QString::fromLatin1(chainPem)}};
}

Result<ClerkCertificateAnswer> ClerkCertificateAnswer::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(
        ClerkCertificateAnswer{read.text(u"certificate"_s).toLatin1(), read.optionalText(u"chain"_s).toLatin1()});
}

QJsonObject MemberLookup::toJson() const
{
    return {{u"idNumber"_s, idNumber}, {u"visit"_s, visit.text()}, {u"token"_s, token}};
}

Result<MemberLookup> MemberLookup::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(MemberLookup{read.text(u"idNumber"_s), VisitId(read.text(u"visit"_s)), read.text(u"token"_s)});
}

} // namespace tonggui::protocol
