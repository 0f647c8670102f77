// SPDX-License-Identifier: Apache-2.0
// A program that owns a driver and does nothing else: DRIVERS RUNTIME BEHAVIOUR. Prints the driver's process id when it
// works.
#include "devices/host/DeviceDesk.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::devices;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const SystemClock clock;
    DeviceDesk desk({.program = qEnvironmentVariable("TONGGUI_BIN") + u"/tonggui-device-host"_s,
                     .pluginDirectory = arguments.value(1),
                     .runtimeDirectory = arguments.value(2)},
                    clock);
    if (!desk.chooseIdCardReader({u"odd-reader"_s, {{u"behaviour"_s, arguments.value(3)}}})) {
        return 1;
    }
    QObject::connect(desk.idCardDriver(), &SupervisedDriver::driverStateChanged, &desk, [&desk](DriverState state) {
        if (state == DriverState::Ready) {
            (void)desk.idCardReader().read({}, {}, {}); // the driver does what its behaviour says
            std::printf("%lld\n", static_cast<long long>(desk.idCardDriver()->processId()));
            std::fflush(stdout);
        }
    });
    return QCoreApplication::exec();
}
