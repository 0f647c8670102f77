// SPDX-License-Identifier: Apache-2.0
#include "devices/host/discovery/DeviceDiscovery.h"

#include "devices/host/discovery/NetworkSource.h"
#include "devices/host/discovery/PcscSource.h"
#include "devices/host/discovery/PortFolderSource.h"
#include "devices/host/discovery/UdevSource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

bool knowsProduct(const PluginManifest &driver, const FoundDevice &found)
{
    return std::ranges::any_of(driver.match, [&found](const MatchRule &rule) {
        return !rule.productId.isEmpty() && match(rule, found).has_value();
    });
}

} // namespace

DeviceDiscovery::DeviceDiscovery(std::vector<PluginManifest> drivers, QObject *parent)
    : QObject(parent)
    , m_drivers(std::move(drivers))
{}

DeviceDiscovery::~DeviceDiscovery() = default;

void DeviceDiscovery::add(std::unique_ptr<DeviceSource> source)
{
    connect(source.get(), &DeviceSource::found, this, &DeviceDiscovery::onFound);
    connect(source.get(), &DeviceSource::lost, this, &DeviceDiscovery::onLost);
    m_sources.push_back(std::move(source));
}

void DeviceDiscovery::start()
{
    for (const auto &source : m_sources) {
        source->start();
    }
}

// Every driver that fits makes its own offer, the closest of each kind first: a port may be a reader's or a printer's.
void DeviceDiscovery::onFound(const FoundDevice &device)
{
    QStringList kinds;
    for (const PluginManifest &driver : driversFor(device, m_drivers)) {
        if (kinds.contains(driver.kind)) {
            continue;
        }
        kinds << driver.kind;
        DeviceOffer offer{
            device, driver.kind, {driver.id, {{u"port"_s, device.address}}, device.name}, knowsProduct(driver, device)};
        m_offers.push_back(offer);
        Q_EMIT offered(offer);
    }
}

void DeviceDiscovery::onLost(const FoundDevice &device)
{
    const auto isOfDevice = [&device](const DeviceOffer &offer) { return offer.found == device; };
    std::vector<DeviceOffer> gone;
    std::ranges::copy_if(m_offers, std::back_inserter(gone), isOfDevice);
    std::erase_if(m_offers, isOfDevice);
    for (const DeviceOffer &offer : gone) {
        Q_EMIT withdrawn(offer);
    }
}

std::unique_ptr<DeviceDiscovery> usualDiscovery(std::vector<PluginManifest> drivers, const QStringList &portPatterns,
                                                const QStringList &addresses)
{
    auto discovery = std::make_unique<DeviceDiscovery>(std::move(drivers));
    discovery->add(std::make_unique<UdevSource>());
    discovery->add(std::make_unique<PortFolderSource>(portPatterns));
    discovery->add(std::make_unique<NetworkSource>(addresses));
    discovery->add(std::make_unique<PcscSource>());
    return discovery;
}

} // namespace tonggui::devices
