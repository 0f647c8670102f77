// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/host/DeviceChoice.h"
#include "devices/host/discovery/DeviceSource.h"

#include <memory>
#include <vector>

namespace tonggui::devices {

// Something that was found and could be used.
struct DeviceOffer
{
    FoundDevice found;
    QString kind;
    DeviceChoice choice;    // with the driver that fits most closely
    bool isCertain = false; // maker and product are known to that driver: it may be taken without asking
};

// What stands at this workplace without anybody having said so: brings what is found together with the drivers that
// could run it.
class DeviceDiscovery : public QObject
{
    Q_OBJECT

public:
    explicit DeviceDiscovery(std::vector<PluginManifest> drivers, QObject *parent = nullptr);
    ~DeviceDiscovery() override;

    void add(std::unique_ptr<DeviceSource> source); // before `start`
    void start();

    [[nodiscard]] const std::vector<DeviceOffer> &offers() const { return m_offers; } // what is there now

Q_SIGNALS:
    void offered(const tonggui::devices::DeviceOffer &offer);
    void withdrawn(const tonggui::devices::DeviceOffer &offer); // it is there no longer

private:
    void onFound(const FoundDevice &device);
    void onLost(const FoundDevice &device);

    const std::vector<PluginManifest> m_drivers;
    std::vector<std::unique_ptr<DeviceSource>> m_sources;
    std::vector<DeviceOffer> m_offers;
};

// For products: udev, the folders in `portPatterns`, the hosts in `addresses`, and PC/SC.
[[nodiscard]] std::unique_ptr<DeviceDiscovery>
usualDiscovery(std::vector<PluginManifest> drivers, const QStringList &portPatterns, const QStringList &addresses);

} // namespace tonggui::devices
