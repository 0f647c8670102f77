// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace tonggui::tests {

using namespace Qt::StringLiterals;

// A camera as the system knows it, without hardware: PipeWire, its session manager and a bus of this test alone, and a
// GStreamer source that offers itself as a camera. Sets XDG_RUNTIME_DIR and DBUS_SESSION_BUS_ADDRESS of this process,
// and ends everything by process id.
class VirtualCamera
{
public:
    // The programs that are missing; empty: it can be used.
    static QStringList missing()
    {
        QStringList names{u"dbus-daemon"_s, u"pipewire"_s, u"wireplumber"_s, u"gst-launch-1.0"_s, u"pw-dump"_s};
        names.removeIf([](const QString &name) { return !QStandardPaths::findExecutable(name).isEmpty(); });
        return names;
    }

    VirtualCamera()
    {
        QFile::setPermissions(m_runtime.path(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
        qputenv("PIPEWIRE_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
        start(m_bus, u"dbus-daemon"_s,
              {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--address=unix:path="_s + file(u"bus"_s)});
        QVERIFY(QTest::qWaitFor([this] { return QFileInfo::exists(file(u"bus"_s)); }, 10000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", (u"unix:path="_s + file(u"bus"_s)).toLocal8Bit());
        start(m_pipewire, u"pipewire"_s, {});
        QVERIFY(QTest::qWaitFor([this] { return QFileInfo::exists(file(u"pipewire-0"_s)); }, 10000));
        start(m_manager, u"wireplumber"_s, {});
        QVERIFY(QTest::qWaitFor([] { return dump().contains("WirePlumber"); }, 10000));
        plug();
    }

    ~VirtualCamera()
    {
        goOn();
        for (QProcess *process : {&m_camera, &m_manager, &m_pipewire, &m_bus}) {
            end(*process);
        }
    }

    void plug(const QString &rate = u"25/1"_s)
    {
        if (m_camera.state() != QProcess::NotRunning) {
            return;
        }
        const QString source = u"videotestsrc is-live=true pattern=ball ! "
                               "video/x-raw,format=YUY2,width=640,height=480,framerate=%1 ! pipewiresink mode=provide "
                               "stream-properties=props,media.class=Video/Source,media.role=Camera,"
                               "node.name=vcam,node.description=VirtualCam"_s.arg(rate);
        start(m_camera, u"gst-launch-1.0"_s, QStringList{u"-q"_s} + source.split(u' '));
        // There, with its port, and taken in by the session manager.
        const auto isSettled = [] {
            const QByteArray all = dump();
            return all.contains("VirtualCam") && all.contains("Interface:Port") && all.contains("\"name\": \"vcam\"");
        };
        QVERIFY(QTest::qWaitFor(isSettled, 10000));
    }

    void unplug()
    {
        goOn();
        end(m_camera);
    }

    void stop() { send(SIGSTOP); } // it stays there and sends nothing more
    void goOn() { send(SIGCONT); }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_runtime.filePath(name); }

    static QByteArray dump()
    {
        QProcess process;
        process.start(u"pw-dump"_s, {});
        process.waitForFinished(3000);
        return process.readAllStandardOutput();
    }

    static void start(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        QVERIFY(process.waitForStarted());
    }

    static void end(QProcess &process)
    {
        process.terminate();
        if (!process.waitForFinished(3000)) {
            process.kill();
            process.waitForFinished(3000);
        }
    }

    void send(int signal)
    {
        if (m_camera.processId() > 0) {
            ::kill(pid_t(m_camera.processId()), signal);
        }
    }

    QTemporaryDir m_runtime;
    QProcess m_bus;
    QProcess m_pipewire;
    QProcess m_manager;
    QProcess m_camera;
};

} // namespace tonggui::tests
