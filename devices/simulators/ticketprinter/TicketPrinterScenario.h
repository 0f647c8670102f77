// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "devices/simulators/faults/FaultPlan.h"

#include <map>

namespace tonggui::simulators {

// What a simulated slip printer is.
struct TicketPrinterTraits
{
    int paperMm = 80;
    int millimetresPerSecond = 0;  // 0: as fast as it is told
    bool tellsStatus = true;       // false: a cheap copy that does not know DLE EOT
    std::map<int, quint8> replies; // to DLE EOT n, whatever the state is
    int rollMm = 0;                // paper on the roll; 0 never ends. Little is left below a tenth
};

struct TicketPrinterEvent
{
    int afterMs = 0;
    QString order;
};

// A scenario file, checked against schema/printer-escpos-scenario.schema.json.
struct TicketPrinterScenario
{
    TicketPrinterTraits printer;
    std::vector<TicketPrinterEvent> timeline;
    std::vector<Fault> faults;

    // errors::ScenarioInvalid names the file and the place.
    [[nodiscard]] static Result<TicketPrinterScenario> fromFile(const QString &path);
    [[nodiscard]] static Result<TicketPrinterScenario> fromJson(const QJsonObject &object, const QString &path);
};

// One entry of "faults", with defaults for what it leaves out. `bytes` is after how many lines it happens,
// `bytesPerSecond` millimetres a second.
[[nodiscard]] Fault slipFaultFrom(const QJsonObject &object);

} // namespace tonggui::simulators
