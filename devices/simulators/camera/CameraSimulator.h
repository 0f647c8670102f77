// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/Simulator.h"
#include "devices/simulators/camera/CameraScene.h"
#include "devices/simulators/camera/MjpegViewer.h"

#include <QTcpServer>

namespace tonggui::simulators {

// A network camera: MJPEG over HTTP, to as many as look at it.
class CameraSimulator final : public Simulator
{
    Q_OBJECT

public:
    CameraSimulator(CameraScenario scenario, QString hostAndPort, QObject *parent = nullptr);
    ~CameraSimulator() override;

    [[nodiscard]] Result<void> start() override;

    // "unplug", "plug", "freeze" (goes on with the picture it had last), "hang" (says nothing more), "resume" (all is well),
    // "show FILE", "show" (the test picture again), "fault KIND [on request|picture] [times N]".
    [[nodiscard]] Result<void> order(const QString &line) override;
    [[nodiscard]] QString address() const override; // "http://127.0.0.1:8080/video.mjpg"
    [[nodiscard]] std::vector<TrainerAct> acts() const override;
    [[nodiscard]] QString stateLine() const override;

    [[nodiscard]] int number() const { return m_number; } // of the newest picture
    [[nodiscard]] int viewerCount() const { return int(m_viewers.size()); }

private:
    void onConnection();
    void onAsked(MjpegViewer *viewer, bool isWell);
    void onTick();
    void sendTo(MjpegViewer &viewer, const std::optional<Fault> &fault);
    void flood(MjpegViewer &viewer);
    [[nodiscard]] Result<void> plug();
    void unplug();
    Result<void> orderFault(const QStringList &words);

    const CameraScenario m_scenario;
    QString m_hostAndPort;
    CameraScene m_scene;
    FaultPlan m_faults;
    QTcpServer m_server;
    std::vector<std::unique_ptr<MjpegViewer>> m_viewers;
    QTimer m_tick;
    QByteArray m_jpeg; // the newest picture
    int m_number = 0;
    bool m_isFrozen = false;
    bool m_isHung = false;
};

// For SimulatorKind.
[[nodiscard]] Result<std::unique_ptr<Simulator>> makeCameraSimulator(const QString &scenarioFile,
                                                                     const SimulatorPlace &place);

} // namespace tonggui::simulators
