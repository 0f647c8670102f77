// SPDX-License-Identifier: Apache-2.0
#include "devices/host/DeviceDesk.h"

#include "devices/api/PluginErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

DeviceDesk::DeviceDesk(HostEnvironment environment, const Clock &clock, SupervisionPolicy policy, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_policy(policy)
    , m_drivers(PluginRegistry::scan(m_environment.pluginDirectory))
    , m_idCardChannel(kinds::IdCardReader)
    , m_idCardReader(m_idCardChannel, clock)
{}

Result<void> DeviceDesk::chooseIdCardReader(const DeviceChoice &choice)
{
    const Result<PluginManifest> manifest = m_drivers.plugin(choice.driver);
    if (!manifest) {
        return failure(manifest.error());
    }
    if (manifest->kind != kinds::IdCardReader) {
        return failure(errors::NotAsDeclared, {choice.driver, u"it is for a device of the kind "_s + manifest->kind});
    }
    const Result<QJsonObject> settings = manifest->completeSettings(choice.settings);
    if (!settings) {
        return failure(settings.error());
    }
    dropIdCardReader(); // the old driver may hold the same port
    m_idCardDriver = std::make_unique<SupervisedDriver>(m_environment, *manifest, *settings, m_policy);
    m_idCardChannel.choose(m_idCardDriver.get());
    m_idCardDriver->start();
    Q_EMIT idCardReaderChanged();
    return {};
}

void DeviceDesk::dropIdCardReader()
{
    if (m_idCardDriver) {
        m_idCardChannel.choose(nullptr);
        m_idCardDriver.reset();
        Q_EMIT idCardReaderChanged();
    }
}

Task<Result<IdCard>> readCardOnce(HostEnvironment environment, DeviceChoice choice, IdCardReadOptions options,
                                  IdCardProgress progress, std::stop_token stop)
{
    const SystemClock clock;
    DeviceDesk desk(environment, clock);
    const Result<void> chosen = desk.chooseIdCardReader(choice);
    if (!chosen) {
        co_return failure(chosen.error());
    }
    const Result<IdCard> card = co_await desk.idCardReader().read(options, progress, stop);
    co_return card;
}

} // namespace tonggui::devices
