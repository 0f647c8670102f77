// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "devices/simulators/camera/CameraSimulator.h"

namespace tonggui::tests {

using namespace Qt::StringLiterals;

inline QJsonObject cameraScenario(const QJsonObject &camera = {}, const QJsonArray &faults = {})
{
    return {{u"schema"_s, u"tonggui.sim-camera/1"_s}, {u"camera"_s, camera}, {u"faults"_s, faults}};
}

// A simulated network camera in this process, on a free port that stays the same when it is plugged again.
class SimulatedCamera
{
public:
    explicit SimulatedCamera(const QJsonObject &scenario = cameraScenario())
    {
        auto parsed = simulators::CameraScenario::fromJson(scenario, u"test"_s);
        if (!parsed) {
            qFatal("%s", parsed.error().toLine().toUtf8().constData());
        }
        m_simulator = std::make_unique<simulators::CameraSimulator>(std::move(*parsed), u"127.0.0.1:0"_s);
        if (const auto started = m_simulator->start(); !started) {
            qFatal("%s", started.error().toLine().toUtf8().constData());
        }
    }

    [[nodiscard]] QString address() const { return m_simulator->address(); }
    [[nodiscard]] simulators::CameraSimulator &simulator() const { return *m_simulator; }

    // Patience of a test: short, and still longer than anything the camera does when all is well.
    [[nodiscard]] QJsonObject quickSettings() const
    {
        return {{u"port"_s, address()},
                {u"openMs"_s, 2500},
                {u"frozenMs"_s, 700},
                {u"sameMs"_s, 1000},
                {u"probeMs"_s, 200}};
    }

    void order(const QString &line)
    {
        if (const auto done = m_simulator->order(line); !done) {
            qFatal("%s", done.error().toLine().toUtf8().constData());
        }
    }

private:
    std::unique_ptr<simulators::CameraSimulator> m_simulator;
};

} // namespace tonggui::tests
