// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/faults/FaultPlan.h"

#include "devices/api/EnumText.h"

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {
constexpr std::array Words{"checksum",   "half-frame", "silence",   "slow",       "garbage", "noise",  "code",
                           "lift",       "hang",       "busy",      "disconnect", "flood",   "freeze", "crash",
                           "wrong-baud", "paper-low",  "paper-out", "cover-open", "cutter",  "tear",   "jam",
                           "toner-low",  "toner-out",  "pause",     "hold",       "abort",   "refuse"};
}

std::optional<FaultKind> faultKindFrom(QStringView word)
{
    return devices::fromWord<FaultKind>(Words, word);
}

FaultPlan::FaultPlan(std::vector<Fault> faults)
{
    for (Fault &fault : faults) {
        add(std::move(fault));
    }
}

void FaultPlan::add(Fault fault)
{
    m_faults.push_back({std::move(fault)});
}

std::optional<Fault> FaultPlan::next(const QString &command)
{
    std::optional<Fault> due;
    for (Counted &counted : m_faults) {
        const Fault &fault = counted.fault;
        if (fault.on != u"any"_s && fault.on != command) {
            continue;
        }
        ++counted.seen;
        if (!due && counted.seen >= fault.nth && counted.seen < fault.nth + fault.times) {
            due = fault;
        }
    }
    return due;
}

} // namespace tonggui::simulators
