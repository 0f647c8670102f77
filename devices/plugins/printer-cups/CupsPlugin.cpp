// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-cups/CupsPlugin.h"

#include "devices/plugins/printer-cups/CupsPrinter.h"

namespace tonggui::devices::cups {

Result<std::unique_ptr<Device>> CupsPlugin::create(const PluginContext &context)
{
    return CupsPrinter::fromSettings(context);
}

} // namespace tonggui::devices::cups
