// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "devices/simulators/faults/FaultPlan.h"
#include "devices/simulators/signature/PenScript.h"

namespace tonggui::simulators {

struct PadEvent
{
    int afterMs = 0; // since the start
    QString order;
};

// A scenario file, checked against schema/signature-scenario.schema.json.
struct SignatureScenario
{
    StuTraits pad;
    std::vector<ScriptStroke> strokes; // what "sign" writes
    std::vector<PadEvent> timeline;
    std::vector<Fault> faults; // on "get 03", "set 26" or "pen"

    // errors::ScenarioInvalid names the file and the place.
    [[nodiscard]] static Result<SignatureScenario> fromFile(const QString &path);
    [[nodiscard]] static Result<SignatureScenario> fromJson(const QJsonObject &object, const QString &path);
};

// One entry of "faults", with defaults for what it leaves out.
[[nodiscard]] Fault padFaultFrom(const QJsonObject &object);

} // namespace tonggui::simulators
