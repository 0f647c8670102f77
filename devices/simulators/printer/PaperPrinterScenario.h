// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "devices/simulators/faults/FaultPlan.h"

namespace tonggui::simulators {

// What a simulated printer of papers is.
struct PaperPrinterTraits
{
    QByteArray model = "Tonggui Simulated Printer";
    QByteArrayList media{"iso_a4_210x297mm", "iso_a5_148x210mm"};
    bool hasDuplex = true;
    bool hasColour = false;
    int msPerPage = 0; // 0: at once
};

struct PaperPrinterEvent
{
    int afterMs = 0;
    QString order;
};

// A scenario file, checked against schema/printer-scenario.schema.json.
struct PaperPrinterScenario
{
    PaperPrinterTraits printer;
    std::vector<PaperPrinterEvent> timeline;
    std::vector<Fault> faults;

    // errors::ScenarioInvalid names the file and the place.
    [[nodiscard]] static Result<PaperPrinterScenario> fromFile(const QString &path);
    [[nodiscard]] static Result<PaperPrinterScenario> fromJson(const QJsonObject &object, const QString &path);
};

} // namespace tonggui::simulators
