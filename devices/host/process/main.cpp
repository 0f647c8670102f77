// SPDX-License-Identifier: Apache-2.0
#include "devices/api/ErrorWire.h"
#include "devices/host/HostExit.h"
#include "devices/host/process/ChannelSource.h"
#include "devices/host/process/LoadedDriver.h"
#include "devices/host/process/ProcessLimits.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QRemoteObjectNode>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::devices;

namespace {

int refuse(const Error &error)
{
    std::fprintf(stdout, "%s\n", canonicalJson(errorToWire(error)).constData());
    return HostExitRefused;
}

// Serves the device to the process at the other end of `socket` until that end is closed.
int serve(QCoreApplication &application, QLocalSocket &socket, Device &device)
{
    QRemoteObjectHost host;
    host.setHostUrl(QUrl(u"tonggui:device"_s), QRemoteObjectHost::AllowExternalRegistration);
    ChannelSource source(device);
    QObject::connect(&socket, &QLocalSocket::disconnected, &application, &QCoreApplication::quit);
    if (!host.enableRemoting(&source, QLatin1StringView(HostObjectName))) {
        return HostExitUsage;
    }
    host.addHostSideConnection(&socket);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs one device driver for the program that starts it."_s);
    parser.addOptions({{u"manifest"_s, u"the driver's description"_s, u"file"_s},
                       {u"socket"_s, u"where the starting program listens"_s, u"path"_s},
                       {u"settings"_s, u"the driver's settings as JSON"_s, u"object"_s, u"{}"_s},
                       {u"parent"_s, u"process that starts it"_s, u"pid"_s},
                       {u"trace"_s, u"write the wire log, which holds no personal data, to standard error"_s}});
    if (!parser.parse(application.arguments()) || !parser.isSet(u"manifest"_s) || !parser.isSet(u"socket"_s)) {
        std::fputs("tonggui-device-host is started by other programs. See tonggui devices --help.\n", stderr);
        return HostExitUsage;
    }
    if (!limitThisProcess(parser.value(u"parent"_s).toLongLong())) {
        return HostExitOrphaned;
    }
    if (parser.isSet(u"trace"_s)) {
        QLoggingCategory::setFilterRules(u"tonggui.devices.*.debug=true"_s);
    }
    QLocalSocket socket;
    socket.connectToServer(parser.value(u"socket"_s));
    if (!socket.waitForConnected(2000)) { // before there is anything that could be blocked
        return HostExitOrphaned;
    }
    const SystemClock clock;
    LoadedDriver driver(clock);
    const Result<void> loaded = driver.load(parser.value(u"manifest"_s), parser.value(u"settings"_s).toUtf8());
    return loaded ? serve(application, socket, driver.device()) : refuse(loaded.error());
}
