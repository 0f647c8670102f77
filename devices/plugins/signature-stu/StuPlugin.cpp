// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/StuPlugin.h"

#include "devices/plugins/signature-stu/StuSignaturePad.h"

namespace tonggui::devices::stu {

Result<std::unique_ptr<Device>> StuPlugin::create(const PluginContext &context)
{
    return StuSignaturePad::fromSettings(context);
}

} // namespace tonggui::devices::stu
