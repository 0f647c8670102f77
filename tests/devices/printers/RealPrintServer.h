// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tonggui::tests {

using namespace Qt::StringLiterals;

// A cupsd of this test alone, on a port of its own, with everything it keeps in a temporary folder. Its one printer is
// a script that does what files in `desk()` say: it waits while "no-paper" is there, ends with the number in
// "exit-code", and otherwise puts what it was sent into paper-JOB.pdf.
class RealPrintServer
{
public:
    RealPrintServer()
    {
        QTcpServer free;
        m_port = free.listen(QHostAddress::LocalHost) ? free.serverPort() : 0;
        for (const QString &name : {u"root"_s, u"spool"_s, u"cache"_s, u"state"_s, u"log"_s, u"desk"_s,
                                    u"bin/backend"_s, u"bin/filter"_s, u"bin/daemon"_s}) {
            QDir(m_folder.path()).mkpath(name);
        }
        QFile::link(u"/usr/lib/cups/daemon/cups-exec"_s, path(u"bin/daemon/cups-exec"_s));
        write(u"files.conf"_s, filesConfiguration());
        write(u"cupsd.conf"_s, serverConfiguration());
        write(u"bin/backend/desk"_s, backend());
        QFile::setPermissions(path(u"bin/backend/desk"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ~RealPrintServer() { stop(); }

    // False where cupsd cannot run: it needs to be installed, and root.
    bool start()
    {
        m_server = std::make_unique<QProcess>();
        m_server->start(u"cupsd"_s, {u"-f"_s, u"-c"_s, path(u"cupsd.conf"_s), u"-s"_s, path(u"files.conf"_s)});
        return m_server->waitForStarted() &&
               QTest::qWaitFor(
                   [this] {
                       QTcpSocket socket;
                       socket.connectToHost(u"127.0.0.1"_s, m_port);
                       return socket.waitForConnected(100) || m_server->state() == QProcess::NotRunning;
                   },
                   10000) &&
               m_server->state() == QProcess::Running;
    }

    void stop()
    {
        if (m_server && m_server->state() != QProcess::NotRunning) {
            m_server->terminate();
            if (!m_server->waitForFinished(5000)) {
                m_server->kill();
                m_server->waitForFinished();
            }
        }
        m_server.reset();
    }

    // One of the tools that come with CUPS, against this server.
    bool run(const QString &tool, const QStringList &arguments) const
    {
        QProcess process;
        process.start(tool, QStringList{u"-h"_s, address()} + arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    bool addQueue(const QString &name) const
    {
        const QString description = qEnvironmentVariable("TONGGUI_SOURCE") + u"/tests/devices/printers/desk.ppd"_s;
        return run(u"lpadmin"_s, {u"-p"_s, name, u"-E"_s, u"-v"_s, u"desk:"_s + path(u"desk"_s), u"-P"_s, description});
    }

    [[nodiscard]] QString address() const { return u"127.0.0.1:%1"_s.arg(m_port); }

    void say(const QString &name, const QByteArray &what = {}) const { write(u"desk/"_s + name, what); }
    void unsay(const QString &name) const { QFile::remove(path(u"desk/"_s + name)); }

    [[nodiscard]] QList<QByteArray> papers() const
    {
        QList<QByteArray> papers;
        const QDir desk(path(u"desk"_s));
        for (const QString &name : desk.entryList({u"paper-*.pdf"_s}, QDir::Files, QDir::Name)) {
            QFile file(desk.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                papers << file.readAll();
            }
        }
        return papers;
    }

    void clearDesk() const
    {
        QDir desk(path(u"desk"_s));
        for (const QString &name : desk.entryList(QDir::Files)) {
            desk.remove(name);
        }
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
    }

    [[nodiscard]] QByteArray filesConfiguration() const
    {
        const QByteArray folder = m_folder.path().toLocal8Bit();
        return "ServerRoot " + folder + "/root\nRequestRoot " + folder + "/spool\nCacheDir " + folder +
               "/cache\nStateDir " + folder + "/state\nServerBin " + folder + "/bin\nErrorLog " + folder +
               "/log/error\nAccessLog " + folder + "/log/access\nPageLog " + folder +
               "/log/page\nDataDir /usr/share/cups\nSystemGroup root\nConfigFilePerm 0600\n";
    }

    [[nodiscard]] QByteArray serverConfiguration() const
    {
        return "Listen " + address().toLatin1() +
               "\nBrowsing Off\nDefaultAuthType None\nLogLevel warn\nJobKillDelay 1\nErrorPolicy stop-printer\n"
               "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
               "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
               "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n";
    }

    static QByteArray backend()
    {
        return "#!/bin/sh\n"
               "[ $# = 0 ] && { echo 'direct desk \"Desk\" \"Desk\"'; exit 0; }\n"
               "desk=${DEVICE_URI#desk:}\n"
               "trap \"echo 'STATE: -media-empty-error' >&2; exit 0\" TERM\n"
               "echo 'STATE: -media-empty-error' >&2\n"
               "if [ -e $desk/no-paper ]; then\n"
               "  echo 'STATE: +media-empty-error' >&2\n"
               "  while [ -e $desk/no-paper ]; do sleep 0.1; done\n"
               "  echo 'STATE: -media-empty-error' >&2\n"
               "fi\n"
               "[ -e $desk/exit-code ] && exit $(cat $desk/exit-code)\n"
               "cat $6 > $desk/part-$1 && mv $desk/part-$1 $desk/paper-$1.pdf\n"
               "echo \"PAGE: 1 $4\" >&2\n";
    }

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_server;
};

} // namespace tonggui::tests
