// SPDX-License-Identifier: Apache-2.0
#include "app/protocol/EnrolmentMessages.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::protocol {

namespace {

constexpr std::array StatusNames{"pending", "approved", "refused"};

QJsonValue pemJson(const QByteArray &pem)
{
    return QString::fromLatin1(pem);
}

} // namespace

QJsonObject EnrolmentRequest::toJson() const
{
    return {{u"terminal"_s, terminal.text()},
            {u"terminalRequest"_s, pemJson(terminalRequestPem)},
            {u"eventRequest"_s, pemJson(eventRequestPem)},
            {u"oneTimeCode"_s, oneTimeCode}};
}

Result<EnrolmentRequest> EnrolmentRequest::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    EnrolmentRequest request;
    const Result<TerminalId> terminal = TerminalId::parse(read.text(u"terminal"_s));
    if (!terminal) {
        read.refuse(u"terminal"_s);
    }
    request.terminal = terminal.value_or(TerminalId());
    request.terminalRequestPem = read.text(u"terminalRequest"_s).toLatin1();
    request.eventRequestPem = read.text(u"eventRequest"_s).toLatin1();
    request.oneTimeCode = read.optionalText(u"oneTimeCode"_s);
    return read.finish(std::move(request));
}

QJsonObject EnrolmentTicket::toJson() const
{
    return {{u"id"_s, id}, {u"code"_s, code}};
}

Result<EnrolmentTicket> EnrolmentTicket::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(EnrolmentTicket{read.text(u"id"_s), read.text(u"code"_s)});
}

QJsonObject EnrolmentState::toJson() const
{
    return {{u"status"_s, QString::fromLatin1(StatusNames[size_t(status)])},
            {u"terminalCertificate"_s, pemJson(terminalCertificatePem)},
            {u"eventCertificate"_s, pemJson(eventCertificatePem)},
            {u"root"_s, pemJson(rootPem)},
            {u"inbox"_s, pemJson(inboxPem)}};
}

Result<EnrolmentState> EnrolmentState::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    EnrolmentState state;
    const QString status = read.text(u"status"_s);
    const auto found =
        std::ranges::find_if(StatusNames, [&](const char *name) { return status == QLatin1StringView(name); });
    if (found == StatusNames.end()) {
        read.refuse(u"status"_s);
        return read.finish(state);
    }
    state.status = EnrolmentStatus(found - StatusNames.begin());
    if (state.status == EnrolmentStatus::Approved) {
        state.terminalCertificatePem = read.text(u"terminalCertificate"_s).toLatin1();
        state.eventCertificatePem = read.text(u"eventCertificate"_s).toLatin1();
        state.rootPem = read.text(u"root"_s).toLatin1();
        state.inboxPem = read.text(u"inbox"_s).toLatin1();
    }
    return read.finish(std::move(state));
}

QJsonObject EnrolmentDecision::toJson() const
{
    return {{u"staff"_s, staff.text()}, {u"pin"_s, pin}, {u"approved"_s, isApproved}};
}

Result<EnrolmentDecision> EnrolmentDecision::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(
        EnrolmentDecision{StaffId(read.text(u"staff"_s)), read.text(u"pin"_s), read.boolean(u"approved"_s)});
}

QJsonObject TrustAnswer::toJson() const
{
    return {{u"centre"_s, centre}, {u"root"_s, pemJson(rootPem)}, {u"inbox"_s, pemJson(inboxPem)}};
}

Result<TrustAnswer> TrustAnswer::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    return read.finish(
        TrustAnswer{read.text(u"centre"_s), read.text(u"root"_s).toLatin1(), read.text(u"inbox"_s).toLatin1()});
}

} // namespace tonggui::protocol
