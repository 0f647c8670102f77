// SPDX-License-Identifier: Apache-2.0
#include "devices/host/HostLife.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/ErrorWire.h"
#include "devices/host/HostExit.h"

#include "rep_DeviceChannel_merged.h"
#include <sys/socket.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <QRemoteObjectNode>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {
constexpr int EndByItselfMs = 100;
constexpr int EndAfterDisconnectMs = 300;
constexpr qsizetype MostSaid = 64 * 1024;

bool isFrom(const QLocalSocket &socket, qint64 pid)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.pid == pid;
}

constexpr int EndKilledMs = 1000;
} // namespace

HostLife::HostLife(const HostEnvironment &environment, const PluginManifest &manifest, const QJsonObject &settings,
                   SupervisionPolicy policy)
    : m_environment(environment)
    , m_manifest(manifest)
    , m_settings(settings)
    , m_policy(policy)
{
    m_startLimit.setSingleShot(true);
    connect(&m_startLimit, &QTimer::timeout, this, [this] { kill(u"did not answer after its start"_s); });
    connect(&m_heartbeat, &QTimer::timeout, this, &HostLife::onPing);
    connect(&m_server, &QLocalServer::newConnection, this, &HostLife::onConnection);
    connect(&m_process, &QProcess::errorOccurred, this, &HostLife::onProcessError);
    connect(&m_process, &QProcess::finished, this, &HostLife::onFinished);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &HostLife::onSaid);
}

HostLife::~HostLife()
{
    m_process.disconnect(this);
    m_channel.reset();
    m_node.reset();
    m_link.reset(); // the process ends when it loses us
    if (m_process.state() != QProcess::NotRunning && (!m_isReady || !m_process.waitForFinished(EndByItselfMs))) {
        m_process.kill();
        m_process.waitForFinished(EndKilledMs);
    }
    QLocalServer::removeServer(m_socketPath);
}

void HostLife::start()
{
    const Result<QString> path = prepareRuntimeFolder(m_environment.runtimeDirectory).and_then([this] {
        return socketPath(m_environment.runtimeDirectory, m_manifest.id);
    });
    if (!path) {
        end(End::Refused, path.error());
        return;
    }
    m_socketPath = *path;
    QLocalServer::removeServer(m_socketPath);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_socketPath)) {
        end(End::Refused,
            Error(errors::RuntimeFolder, {m_environment.runtimeDirectory}).because(m_server.errorString()));
        return;
    }
    m_startLimit.start(m_policy.startLimit);
    if (m_environment.isTraced) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    } else {
        m_process.setStandardErrorFile(QProcess::nullDevice()); // nobody knows what a vendor's library writes there
    }
    m_process.start(m_environment.program, arguments(), QIODevice::ReadOnly);
}

QStringList HostLife::arguments() const
{
    QStringList list{u"--manifest"_s, m_manifest.path,
                     u"--socket"_s,   m_socketPath,
                     u"--settings"_s, QString::fromUtf8(canonicalJson(m_settings)),
                     u"--parent"_s,   QString::number(QCoreApplication::applicationPid())};
    if (m_environment.isTraced) {
        list << u"--trace"_s;
    }
    return list;
}

void HostLife::onConnection()
{
    std::unique_ptr<QLocalSocket> socket(m_server.nextPendingConnection());
    if (!isFrom(*socket, m_process.processId())) {
        return; // somebody else of this account
    }
    socket->setParent(nullptr);
    m_link = std::make_unique<CheckedLink>(std::move(socket));
    m_server.close();
    connect(m_link.get(), &CheckedLink::disconnected, this, &HostLife::onDisconnected);
    connect(m_link.get(), &CheckedLink::broken, this, &HostLife::kill);
    m_node = std::make_unique<QRemoteObjectNode>();
    m_node->addClientSideConnection(m_link.get());
    m_channel.reset(m_node->acquire<DeviceChannelReplica>(QLatin1StringView(HostObjectName)));
    connect(m_channel.get(), &DeviceChannelReplica::initialized, this, &HostLife::onReady);
    connect(m_channel.get(), &DeviceChannelReplica::ponged, this, [this] { m_unanswered = 0; });
}

// Mostly it is ending, and its exit code says why.
void HostLife::onDisconnected()
{
    m_heartbeat.stop();
    QTimer::singleShot(EndAfterDisconnectMs, this, [this] { kill(u"closed its connection"_s); });
}

void HostLife::onReady()
{
    m_startLimit.stop();
    m_heartbeat.start(m_policy.heartbeat);
    m_isReady = true;
    Q_EMIT ready();
}

bool HostLife::isReady() const
{
    return m_isReady && !m_hasEnded;
}

void HostLife::onPing()
{
    if (m_unanswered >= m_policy.missedHeartbeats) {
        kill(u"gave no sign of life"_s);
        return;
    }
    ++m_unanswered;
    m_messages = 0;
    watchMemory();
    m_channel->ping(++m_pings);
}

// What the process has for itself alone, in MB, however much of it is swapped in: libraries that others share are not
// its own. Linux, proc(5): statm counts pages of resident and of shared memory.
void HostLife::watchMemory()
{
    QFile file(u"/proc/%1/statm"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QList<QByteArray> pages = file.readAll().split(' ');
    const qint64 own = pages.value(1).toLongLong() - pages.value(2).toLongLong();
    const qint64 limit = m_manifest.memoryLimitMb > 0 ? m_manifest.memoryLimitMb : m_policy.memoryLimitMb;
    const qint64 used = own * ::sysconf(_SC_PAGESIZE) / (1024 * 1024);
    if (used > limit) {
        kill(u"used %1 MB of memory, allowed are %2"_s.arg(used).arg(limit));
    }
}

void HostLife::countMessage()
{
    if (++m_messages == m_policy.mostMessages) {
        kill(u"sent more than %1 messages at once"_s.arg(m_policy.mostMessages));
    }
}

void HostLife::kill(const QString &reason)
{
    if (m_killReason.isEmpty()) {
        m_killReason = reason;
    }
    m_heartbeat.stop();
    m_process.kill();
}

void HostLife::onProcessError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) {
        end(End::Refused, Error(errors::HostMissing, {m_environment.program}).because(m_process.errorString()));
    }
}

void HostLife::onFinished(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit && exitCode == HostExitRefused) {
        onSaid();
        const Result<QJsonObject> reason = parseJsonObject(m_said.trimmed().split('\n').last());
        end(End::Refused, reason ? errorFromWire(*reason) : Error(errors::DriverFailed, {u"no reason"_s}));
        return;
    }
    const QString cause = status == QProcess::CrashExit ? u"signal %1"_s : u"exit code %1"_s;
    end(End::Crashed,
        Error(errors::DriverStopped).because(m_killReason.isEmpty() ? cause.arg(exitCode) : m_killReason));
}

// A driver's library may be talkative; only the last line counts, and only when it is refused.
void HostLife::onSaid()
{
    m_said = (m_said + m_process.readAllStandardOutput()).right(MostSaid);
}

void HostLife::end(End how, const Error &error)
{
    m_startLimit.stop();
    m_heartbeat.stop();
    if (!std::exchange(m_hasEnded, true)) {
        Q_EMIT ended(how, error);
    }
}

} // namespace tonggui::devices
