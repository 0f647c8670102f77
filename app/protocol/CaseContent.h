// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "app/core/values/Ids.h"

namespace tonggui::protocol {

// A finished case as only the centre reads it: "tonggui.case/1", the payload of an envelope.
struct CaseContent
{
    VisitId visit;
    CaseId caseId;
    ServiceId service;
    QString serviceVersion;
    QString ticket; // number in the member's hand
    TerminalId terminal;
    QString clerk; // staff id
    QString memberName;
    QString memberIdNumber;
    QString account; // GRZH
    QString verificationCode;
    std::optional<Money> amount;
    QDateTime startedAt;
    QDateTime closedAt;
    QJsonObject form;     // values as the forms engine writes them
    QJsonObject identity; // how the member was identified: means, device, time, result
    QJsonArray consents;  // {"id","version","given","at"}
    QJsonArray steps;     // {"state","at","actor"} in order: the visit's course
    QByteArray receipt;   // signed PDF; the seal may still be missing

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static Result<CaseContent> fromBytes(const QByteArray &bytes);
};

} // namespace tonggui::protocol
