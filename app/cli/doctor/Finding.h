// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Outcome.h"

namespace tonggui::cli {

enum class Health { Ok, Warning, Fault };

// One line of the doctor.
struct Finding
{
    QString id; // "node.reachable"; stable
    Health health = Health::Ok;
    QString text;
    std::optional<Error> error; // of warnings and faults: says text and remedy
    QJsonObject facts;          // for programs: versions, dates, counts

    [[nodiscard]] static Finding ok(QString id, QString text, QJsonObject facts = {});
    [[nodiscard]] static Finding warning(QString id, Error error, QJsonObject facts = {});
    [[nodiscard]] static Finding fault(QString id, Error error, QJsonObject facts = {});

    // {"id","state":"ok|warning|fault","text","remedy","code","path","facts"}
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QStringList lines() const; // and the remedy beneath
};

using Findings = std::vector<Finding>;

// Negative when anything is a fault. `errors` of the JSON are the faults.
[[nodiscard]] Outcome diagnosis(const Findings &findings, bool wantsJson);

} // namespace tonggui::cli
