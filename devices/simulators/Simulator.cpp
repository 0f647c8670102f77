// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/Simulator.h"

#include <QCoreApplication>

namespace tonggui::simulators {

QString trainerWords(const char *source)
{
    return QCoreApplication::translate("Simulators", source);
}

} // namespace tonggui::simulators
