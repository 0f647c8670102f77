// SPDX-License-Identifier: Apache-2.0
#include "devices/host/HostEnvironment.h"

#include "devices/api/DeviceErrors.h"

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

Failure unusable(const QString &path, const QString &cause)
{
    return failure(Error(errors::RuntimeFolder, {path}).at(path).because(cause));
}

// The account's own folder of the session, or one in the temporary folder that prepareRuntimeFolder makes sure of.
QString runtimeFolder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir(session).isAbsolute() ? session + u"/tonggui"_s : QDir::tempPath() + u"/tonggui-%1"_s.arg(::geteuid());
}

// Names are driver-pid-number.sock.
bool isLeftBehind(const QString &name)
{
    const qint64 pid = name.section(u'-', -2, -2).toLongLong();
    return pid > 0 && ::kill(pid_t(pid), 0) != 0 && errno == ESRCH;
}

} // namespace

HostEnvironment HostEnvironment::besideThisProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    HostEnvironment environment;
    environment.program = here.filePath(u"tonggui-device-host"_s);
    const QString besideBuild = here.filePath(u"../plugins"_s);
    environment.pluginDirectory =
        QDir::cleanPath(QDir(besideBuild).exists() ? besideBuild : here.filePath(u"../lib/tonggui/plugins"_s));
    environment.runtimeDirectory = runtimeFolder();
    return environment;
}

Result<void> prepareRuntimeFolder(const QString &path)
{
    const QByteArray native = path.toLocal8Bit();
    if (path.isEmpty() || !QDir().mkpath(path)) {
        return unusable(path, u"cannot be made"_s);
    }
    struct stat facts = {};
    if (::lstat(native.constData(), &facts) != 0 || !S_ISDIR(facts.st_mode) || facts.st_uid != ::geteuid()) {
        return unusable(path, u"is not a folder of this account"_s);
    }
    if ((facts.st_mode & 0077) != 0 && ::chmod(native.constData(), 0700) != 0) {
        return unusable(path, u"is open to others"_s);
    }
    QDir folder(path);
    const QStringList sockets = folder.entryList({u"*.sock"_s}, QDir::System | QDir::Files);
    for (const QString &name : sockets) {
        if (isLeftBehind(name)) {
            folder.remove(name);
        }
    }
    return {};
}

Result<QString> socketPath(const QString &folder, const QString &driver)
{
    static quint32 number = 0;
    const QString path =
        u"%1/%2-%3-%4.sock"_s.arg(folder, driver).arg(QCoreApplication::applicationPid()).arg(++number);
    if (path.toLocal8Bit().size() >= qsizetype(sizeof(sockaddr_un::sun_path))) {
        return unusable(folder, u"its path is too long for a socket"_s);
    }
    return path;
}

} // namespace tonggui::devices
