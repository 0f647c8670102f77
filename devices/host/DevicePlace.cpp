// SPDX-License-Identifier: Apache-2.0
#include "devices/host/DevicePlace.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/PluginErrors.h"

#include <algorithm>

namespace tonggui::devices {

DevicePlace::DevicePlace(QString kind, RememberedChoices &choices, QObject *parent)
    : QObject(parent)
    , m_kind(std::move(kind))
    , m_choices(choices)
    , m_channel(m_kind)
{}

DevicePlace::~DevicePlace()
{
    m_channel.choose(nullptr);
}

std::vector<PlacedDevice *> DevicePlace::devices() const
{
    std::vector<PlacedDevice *> list;
    std::ranges::transform(m_devices, std::back_inserter(list), [](const auto &device) { return device.get(); });
    return list;
}

PlacedDevice *DevicePlace::device(const QString &id) const
{
    const auto found = std::ranges::find_if(m_devices, [&id](const auto &device) { return device->id() == id; });
    return found == m_devices.end() ? nullptr : found->get();
}

PlacedDevice *DevicePlace::usual() const
{
    PlacedDevice *const remembered = device(m_choices.of(m_kind));
    if (remembered != nullptr || m_devices.empty()) {
        return remembered;
    }
    return m_devices.front().get();
}

bool DevicePlace::isOnSubstitute() const
{
    return m_chosen != nullptr && m_chosen != usual();
}

void DevicePlace::add(std::unique_ptr<PlacedDevice> device)
{
    remove(device->id());
    m_devices.push_back(std::move(device));
    if (m_chosen == nullptr || usual() == m_devices.back().get()) {
        use(usual());
    }
    Q_EMIT devicesChanged();
}

void DevicePlace::remove(const QString &id)
{
    const auto found = std::ranges::find_if(m_devices, [&id](const auto &device) { return device->id() == id; });
    if (found == m_devices.end()) {
        return;
    }
    const std::unique_ptr<PlacedDevice> gone = std::move(*found);
    m_devices.erase(found);
    if (m_chosen == gone.get()) {
        use(usual());
    }
    Q_EMIT devicesChanged();
}

Result<void> DevicePlace::choose(const QString &id)
{
    PlacedDevice *const wanted = device(id);
    if (wanted == nullptr) {
        return failure(errors::DriverUnknown, {id});
    }
    const Result<void> remembered = m_choices.remember(m_kind, id);
    use(wanted);
    return remembered;
}

Result<PlacedDevice *> DevicePlace::useAnother()
{
    const std::size_t count = m_devices.size();
    const auto now = std::ranges::find_if(m_devices, [this](const auto &device) { return device.get() == m_chosen; });
    const std::size_t start = now == m_devices.end() ? 0 : std::size_t(now - m_devices.begin());
    for (std::size_t step = 1; step < count; ++step) {
        PlacedDevice *const next = m_devices[(start + step) % count].get();
        if (next->status().state == DeviceState::Online) {
            use(next);
            return next;
        }
    }
    return failure(errors::NoOtherDevice);
}

void DevicePlace::useUsual()
{
    PlacedDevice *const wanted = usual();
    const bool isBetter = m_chosen == nullptr || wanted == nullptr || wanted->isUsable() || !m_chosen->isUsable();
    if (isBetter) {
        use(wanted);
    }
}

void DevicePlace::use(PlacedDevice *device)
{
    if (device != m_chosen) {
        m_chosen = device;
        m_channel.choose(device);
        Q_EMIT chosenChanged();
    }
}

} // namespace tonggui::devices
