// SPDX-License-Identifier: Apache-2.0
#include <QObject>

#include <cstdlib>

#ifdef FOREIGN_BUILD
// What devices/api/DevicePlugin.h of other tools would say.
struct ForeignBuild
{
    const char *tools;
    unsigned layout;
};
extern "C" Q_DECL_EXPORT ForeignBuild tongguiDevicePluginBuild()
{
    return {FOREIGN_BUILD, 1};
}
#endif

namespace tonggui::tests {

// Calls itself a driver of this version and was built against something else, or will not say against what. Its object
// must never be made.
class MuteDriver final : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.tonggui.DevicePlugin/1" FILE "odd.json")

public:
    MuteDriver() { std::abort(); }
};

} // namespace tonggui::tests

#include "MuteDriver.moc"
