// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Staff.h"

namespace tonggui::protocol {

struct LogInRequest
{
    StaffId staff;
    QString pin;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<LogInRequest> fromJson(const QJsonObject &object);
};

struct LogInAnswer
{
    StaffSession session;
    QString token; // proves the log-in in later requests of the same terminal
    QDateTime expiresAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<LogInAnswer> fromJson(const QJsonObject &object);
};

// A clerk's key, made at the terminal, gets its certificate.
struct ClerkCertificateRequest
{
    QString token;
    QByteArray requestPem; // PKCS#10

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ClerkCertificateRequest> fromJson(const QJsonObject &object);
};

struct ClerkCertificateAnswer
{
    QByteArray certificatePem;
    QByteArray chainPem; // intermediates, may be empty

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ClerkCertificateAnswer> fromJson(const QJsonObject &object);
};

// Who asks for which depositor, and why: the node's log keeps it.
struct MemberLookup
{
    QString idNumber;
    VisitId visit;
    QString token;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<MemberLookup> fromJson(const QJsonObject &object);
};

} // namespace tonggui::protocol
