// SPDX-License-Identifier: Apache-2.0
#include "tests/devices/drivers/OddReader.h"

#ifndef ODD_PLUGIN_ID
#define ODD_PLUGIN_ID TONGGUI_DEVICE_PLUGIN_ID
#endif

namespace tonggui::tests {

class OddPlugin final : public QObject, public devices::DevicePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ODD_PLUGIN_ID FILE "odd.json")
    Q_INTERFACES(tonggui::devices::DevicePlugin)

public:
    [[nodiscard]] Result<std::unique_ptr<devices::Device>> create(const devices::PluginContext &context) override
    {
        const QString behaviour = context.settings[u"behaviour"_s].toString();
        if (behaviour == u"crash-at-start"_s) {
            std::abort();
        }
        if (behaviour == u"throw-at-start"_s) {
            throw std::runtime_error("odd start");
        }
        if (behaviour == u"nothing"_s) {
            return std::unique_ptr<devices::Device>();
        }
        return std::make_unique<OddReader>(context, behaviour);
    }
};

} // namespace tonggui::tests

#include "OddPlugin.moc"
