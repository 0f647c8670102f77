// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-vendor/VendorPlugin.h"

#include "devices/plugins/idcard-vendor/VendorReader.h"

#include <cstdlib>

namespace tonggui::devices::vendor {

namespace {

constexpr int ExitHung = 70;
constexpr std::chrono::milliseconds TimeForAnswers(50); // what was told just now is on its way

} // namespace

Result<std::unique_ptr<Device>> VendorPlugin::create(const PluginContext &context)
{
    Result<std::unique_ptr<VendorReader>> reader = VendorReader::fromSettings(context);
    if (!reader) {
        return failure(reader.error());
    }
    QObject::connect(reader->get(), &VendorReader::hung, reader->get(), [device = reader->get()] {
        QTimer::singleShot(TimeForAnswers, device, [] { std::_Exit(ExitHung); }); // its thread cannot be waited for
    });
    return std::move(*reader);
}

} // namespace tonggui::devices::vendor
