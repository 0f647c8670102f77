// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/SamPlugin.h"

#include "devices/plugins/idcard-sam/SamReader.h"

namespace tonggui::devices::sam {

Result<std::unique_ptr<Device>> SamPlugin::create(const PluginContext &context)
{
    return SamReader::fromSettings(context);
}

} // namespace tonggui::devices::sam
