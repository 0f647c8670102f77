// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "app/core/values/Ids.h"

namespace tonggui::protocol {

// A terminal asks to become one of the centre's. Its keys stay where they were made; only requests travel.
struct EnrolmentRequest
{
    TerminalId terminal;
    QByteArray terminalRequestPem; // PKCS#10 of the TLS and envelope key
    QByteArray eventRequestPem;    // PKCS#10 of the key that certifies members' one-time keys
    QString oneTimeCode;           // pre-issued for unattended provisioning, else empty

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EnrolmentRequest> fromJson(const QJsonObject &object);
};

// The node's first answer. A person compares `code` on both screens before approving.
struct EnrolmentTicket
{
    QString id;
    QString code; // six digits in two groups, from a hash over the request

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EnrolmentTicket> fromJson(const QJsonObject &object);
};

enum class EnrolmentStatus { Pending, Approved, Refused };

struct EnrolmentState
{
    EnrolmentStatus status = EnrolmentStatus::Pending;
    QByteArray terminalCertificatePem; // these four only when approved
    QByteArray eventCertificatePem;
    QByteArray rootPem;
    QByteArray inboxPem;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EnrolmentState> fromJson(const QJsonObject &object);
};

struct EnrolmentDecision
{
    StaffId staff;
    QString pin;
    bool isApproved = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EnrolmentDecision> fromJson(const QJsonObject &object);
};

// What everybody may know of a centre.
struct TrustAnswer
{
    QString centre;
    QByteArray rootPem;
    QByteArray inboxPem;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<TrustAnswer> fromJson(const QJsonObject &object);
};

} // namespace tonggui::protocol
