// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/Simulator.h"

#include <vector>

namespace tonggui::simulators {

// One simulated device on the trainer's desk.
struct TrainedDevice
{
    QString title; // as the desk file calls it
    std::unique_ptr<Simulator> simulator;
};

// The simulated devices of one desk file:
//     {"schema": "tonggui.sim-desk/1", "devices": [{"title": {"en": "…", "zh_CN": "…"}, "kind": "idcard",
//      "scenario": "reader.json", "link": "reader", "listen": "127.0.0.1:9100", "output": "slips"}]}
// Scenarios lie beside the file; links and output folders are made in `folder`.
class TrainerDesk
{
public:
    // errors::ScenarioInvalid names the file and the place, also of a scenario; errors::WireUnusable.
    [[nodiscard]] static Result<TrainerDesk> open(const QString &file, const QString &folder, const QString &language);

    [[nodiscard]] const std::vector<TrainedDevice> &devices() const { return m_devices; }

private:
    std::vector<TrainedDevice> m_devices;
};

} // namespace tonggui::simulators
