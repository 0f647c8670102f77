// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "app/core/values/Ids.h"

namespace tonggui::protocol {

struct SealRequest
{
    CaseId caseId;
    QByteArray pdf; // signed by member and clerk

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<SealRequest> fromJson(const QJsonObject &object);
};

// The seal as the bytes to put behind the paper that was sent: what the terminal has stays as it is.
struct SealAnswer
{
    CaseId caseId;
    QByteArray appended;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<SealAnswer> fromJson(const QJsonObject &object);
};

// A receipt as the centre keeps it, whole.
struct ReceiptAnswer
{
    CaseId caseId;
    QByteArray pdf;
    bool isSealed = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ReceiptAnswer> fromJson(const QJsonObject &object);
};

} // namespace tonggui::protocol
