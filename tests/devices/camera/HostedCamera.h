// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/camera/RemoteCamera.h"
#include "tests/devices/HostedReader.h"

#include <csignal>

namespace tonggui::tests {

// A camera's driver in a process of its own, as products run it.
class HostedCamera
{
public:
    HostedCamera(const QString &driver, const QJsonObject &settings)
        : m_desk(builtEnvironment(m_folder.path()), m_clock)
        , m_camera(m_desk.channel(devices::kinds::Camera), m_clock)
    {
        if (const Result<void> added = m_desk.add({driver, settings, {}}); !added) {
            qFatal("%s", added.error().toLine().toUtf8().constData());
        }
    }

    [[nodiscard]] devices::Camera &camera() { return m_camera; }
    [[nodiscard]] qint64 processId() { return m_desk.place(devices::kinds::Camera).chosen()->driver()->processId(); }
    void kill() { ::kill(pid_t(processId()), SIGKILL); }

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;
    devices::DeviceDesk m_desk;
    devices::RemoteCamera m_camera;
};

} // namespace tonggui::tests
