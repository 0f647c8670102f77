// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-escpos/EscPosPlugin.h"

#include "devices/plugins/printer-escpos/EscPosPrinter.h"

namespace tonggui::devices::escpos {

Result<std::unique_ptr<Device>> EscPosPlugin::create(const PluginContext &context)
{
    return EscPosPrinter::fromSettings(context);
}

} // namespace tonggui::devices::escpos
