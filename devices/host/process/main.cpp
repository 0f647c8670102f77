// SPDX-License-Identifier: Apache-2.0
#include "devices/host/HostExit.h"
#include "devices/host/process/HostProgram.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tonggui::devices;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = HostOptions::fromArguments(QCoreApplication::arguments());
    if (!options) {
        std::fputs("tonggui-device-host runs one device driver; other programs start it.\n", stderr);
        return HostExitUsage;
    }
    return runHost(*options);
}
