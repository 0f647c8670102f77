// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/PluginManifest.h"
#include "devices/host/CheckedLink.h"
#include "devices/host/HostEnvironment.h"
#include "devices/host/SupervisionPolicy.h"

#include <QLocalServer>
#include <QProcess>
#include <QTimer>

#include <memory>

class QRemoteObjectNode;
class DeviceChannelReplica;

namespace tonggui::devices {

// One life of a driver's process, from its start to its end. We listen on a private socket, it connects; nobody else
// gets in.
class HostLife : public QObject
{
    Q_OBJECT

public:
    enum class End { Crashed, Refused };

    HostLife(const HostEnvironment &environment, const PluginManifest &manifest, const QJsonObject &settings,
             SupervisionPolicy policy);
    ~HostLife() override; // the process ends too

    void start();
    void kill(const QString &reason);
    void countMessage(); // from the driver; too many at once end its life

    [[nodiscard]] bool isReady() const;
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] DeviceChannelReplica &channel() { return *m_channel; } // from `ready` on

Q_SIGNALS:
    void ready();
    // Once. Refused: `error` is why the driver is not taken into service, and would not be next time. Crashed: anything
    // else.
    void ended(tonggui::devices::HostLife::End end, const tonggui::Error &error);

private:
    void onConnection();
    void onDisconnected();
    void onReady();
    void onPing();
    void watchMemory();
    void onSaid();
    void onProcessError(QProcess::ProcessError error);
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void end(End how, const Error &error);
    [[nodiscard]] QStringList arguments() const;

    const HostEnvironment m_environment;
    const PluginManifest m_manifest;
    const QJsonObject m_settings;
    const SupervisionPolicy m_policy;
    QString m_socketPath;
    QString m_killReason;
    QByteArray m_said;
    QLocalServer m_server;
    QProcess m_process;
    std::unique_ptr<CheckedLink> m_link;
    std::unique_ptr<QRemoteObjectNode> m_node;
    std::unique_ptr<DeviceChannelReplica> m_channel;
    QTimer m_startLimit;
    QTimer m_heartbeat;
    quint32 m_pings = 0;
    int m_unanswered = 0;
    int m_messages = 0; // since the last ping
    bool m_isReady = false;
    bool m_hasEnded = false;
};

} // namespace tonggui::devices
