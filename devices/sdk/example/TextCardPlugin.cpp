// SPDX-License-Identifier: Apache-2.0
#include "TextCardPlugin.h"

#include "TextCardReader.h"

namespace example {

tonggui::Result<std::unique_ptr<tonggui::devices::Device>>
TextCardPlugin::create(const tonggui::devices::PluginContext &context)
{
    return std::make_unique<TextCardReader>(context);
}

} // namespace example
