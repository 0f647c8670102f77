// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/faults/FaultPlan.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tonggui::simulators {

// The fault of an order "KIND" or "KIND on WHAT", as the words behind "fault"; `usually` is WHAT when it is left out.
// It goes through the same schema as the faults of a `Scenario`, whose mark is `schema`. errors::OrderUnknown.
template <typename Scenario>
[[nodiscard]] Result<Fault> faultOrdered(const QStringList &words, const QString &usually, const QString &schema)
{
    using namespace Qt::StringLiterals;
    const bool isComplete = words.size() == 1 || (words.size() == 3 && words[1] == u"on"_s);
    const QJsonObject fault{{u"on"_s, words.value(2, usually)}, {u"fault"_s, words.value(0)}};
    const QJsonObject scenario{{u"schema"_s, schema}, {u"faults"_s, QJsonArray{fault}}};
    const Result<Scenario> checked = Scenario::fromJson(scenario, u"order"_s);
    if (!isComplete || !checked) {
        return failure(errors::OrderUnknown, {u"fault "_s + words.join(u' ')});
    }
    return checked->faults.front();
}

} // namespace tonggui::simulators
