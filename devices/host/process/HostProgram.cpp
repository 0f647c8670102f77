// SPDX-License-Identifier: Apache-2.0
#include "devices/host/process/HostProgram.h"

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

namespace tonggui::devices {

namespace {

constexpr int ConnectLimitMs = 2000;

int refuse(const Error &error)
{
    std::fprintf(stdout, "%s\n", canonicalJson(errorToWire(error)).constData());
    return HostExitRefused;
}

int serve(QLocalSocket &socket, LoadedDriver &driver)
{
    Device &device = driver.device();
    QObject::connect(&device, &Device::descriptorChanged, &socket, [&driver] {
        if (const Result<void> suits = driver.isAsDeclared(); !suits) {
            QCoreApplication::exit(refuse(suits.error()));
        }
    });
    QRemoteObjectHost host;
    host.setHostUrl(QUrl(u"tonggui:device"_s), QRemoteObjectHost::AllowExternalRegistration);
    ChannelSource source(device);
    if (!host.enableRemoting(&source, QLatin1StringView(HostObjectName))) {
        return refuse(Error(tonggui::errors::Internal).because(u"remote object"_s));
    }
    QObject::connect(&socket, &QLocalSocket::disconnected, &socket, [] { QCoreApplication::quit(); });
    host.addHostSideConnection(&socket);
    return QCoreApplication::exec();
}

} // namespace

std::optional<HostOptions> HostOptions::fromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"manifest"_s, u"the driver's description"_s, u"file"_s},
                       {u"socket"_s, u"where the starting program listens"_s, u"path"_s},
                       {u"settings"_s, u"the driver's settings"_s, u"object"_s, u"{}"_s},
                       {u"parent"_s, u"the starting program"_s, u"pid"_s},
                       {u"trace"_s, u"write the wire log"_s}});
    if (!parser.parse(arguments) || !parser.isSet(u"manifest"_s) || !parser.isSet(u"socket"_s)) {
        return std::nullopt;
    }
    return HostOptions{.manifest = parser.value(u"manifest"_s),
                       .socket = parser.value(u"socket"_s),
                       .settings = parser.value(u"settings"_s).toUtf8(),
                       .parent = parser.value(u"parent"_s).toLongLong(),
                       .isTraced = parser.isSet(u"trace"_s)};
}

int runHost(const HostOptions &options)
{
    if (!limitThisProcess(options.parent)) {
        return HostExitOrphaned;
    }
    if (options.isTraced) {
        QLoggingCategory::setFilterRules(u"tonggui.devices.*.debug=true"_s);
    }
    QLocalSocket socket;
    socket.connectToServer(options.socket);
    if (!socket.waitForConnected(ConnectLimitMs)) { // nothing runs yet that this could block
        return HostExitOrphaned;
    }
    const SystemClock clock;
    LoadedDriver driver(clock);
    const Result<void> loaded = driver.load(options.manifest, options.settings);
    return loaded ? serve(socket, driver) : refuse(loaded.error());
}

} // namespace tonggui::devices
