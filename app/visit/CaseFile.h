// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Handwriting.h"
#include "app/core/values/Ids.h"

#include <optional>
#include <vector>

namespace tonggui {

// What the member said yes or no to, and when.
struct ConsentRecord
{
    QString id;
    QString version;
    bool isGiven = false;
    QDateTime at;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ConsentRecord> fromJson(const QJsonObject &object);
};

// One service for one member (办件), from the choice to the paper.
struct CaseFile
{
    CaseId id;
    ServiceId service;
    QString serviceVersion;
    QString account;          // GRZH of the account it works on; empty when collected offline
    QDateTime acceptedAt;     // when the form was accepted, and …
    bool wasOnline = true;    // … the line at that moment: both decide for good whether payment is held
    QJsonObject form;         // values as the forms engine writes them
    QString verificationCode; // on the paper, "7K3M-92QF"
    QByteArray draftSha256;   // of the paper as it was shown
    std::vector<ConsentRecord> consents;
    std::optional<Handwriting> handwriting;
    std::optional<Money> amount;
    bool isSealed = false;
    QDateTime startedAt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CaseFile> fromJson(const QJsonObject &object);
};

} // namespace tonggui
