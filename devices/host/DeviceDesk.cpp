// SPDX-License-Identifier: Apache-2.0
#include "devices/host/DeviceDesk.h"

#include "devices/api/PluginErrors.h"

#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

// As people meet them in a visit.
constexpr std::array Order{kinds::IdCardReader, kinds::Camera, kinds::SignaturePad, kinds::Printer,
                           kinds::TicketPrinter};

QString stateFile(const HostEnvironment &environment, const QString &name)
{
    return environment.stateDirectory.isEmpty() ? QString() : QDir(environment.stateDirectory).filePath(name);
}

} // namespace

DeviceDesk::DeviceDesk(HostEnvironment environment, const Clock &clock, SupervisionPolicy policy, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_policy(policy)
    , m_drivers(PluginRegistry::scan(m_environment.pluginDirectory))
    , m_health(stateFile(m_environment, u"device-health.json"_s), clock)
    , m_choices(stateFile(m_environment, u"device-choices.json"_s))
    , m_idCardReader(channel(kinds::IdCardReader), clock)
{
    connect(&place(kinds::IdCardReader), &DevicePlace::chosenChanged, this, &DeviceDesk::idCardReaderChanged);
}

DeviceDesk::~DeviceDesk() = default;

DevicePlace &DeviceDesk::place(const QString &kind)
{
    std::unique_ptr<DevicePlace> &place = m_places[kind];
    if (!place) {
        place = std::make_unique<DevicePlace>(kind, m_choices);
        connect(place.get(), &DevicePlace::devicesChanged, this, &DeviceDesk::devicesChanged);
        connect(place.get(), &DevicePlace::chosenChanged, this, &DeviceDesk::devicesChanged);
    }
    return *place;
}

std::vector<DevicePlace *> DeviceDesk::places() const
{
    std::vector<DevicePlace *> list;
    for (const QLatin1StringView kind : Order) {
        const auto found = m_places.find(kind);
        if (found != m_places.end() && !found->second->devices().empty()) {
            list.push_back(found->second.get());
        }
    }
    for (const auto &[kind, place] : m_places) {
        if (std::ranges::find(Order, kind) == Order.end() && !place->devices().empty()) {
            list.push_back(place.get());
        }
    }
    return list;
}

Result<DeviceDesk::Fit> DeviceDesk::fitting(const DeviceChoice &choice) const
{
    const Result<PluginManifest> manifest = m_drivers.plugin(choice.driver);
    if (!manifest) {
        return failure(manifest.error());
    }
    const Result<QJsonObject> settings = manifest->completeSettings(choice.settings);
    if (!settings) {
        return failure(settings.error());
    }
    return Fit{*manifest, *settings};
}

void DeviceDesk::start(const DeviceChoice &choice, const Fit &fit)
{
    DevicePlace &place = this->place(fit.manifest.kind);
    const bool isFirst = place.devices().empty();
    place.remove(choice.id()); // the old driver may hold the same port
    auto driver = std::make_unique<SupervisedDriver>(m_environment, fit.manifest, fit.settings, m_policy);
    SupervisedDriver *const started = driver.get();
    place.add(std::make_unique<PlacedDevice>(choice, fit.manifest, std::move(driver), m_health));
    started->start();
    if (isFirst) {
        Q_EMIT placesChanged();
    }
}

Result<void> DeviceDesk::add(const DeviceChoice &choice)
{
    const Result<Fit> fit = fitting(choice);
    if (!fit) {
        return failure(fit.error());
    }
    start(choice, *fit);
    return {};
}

void DeviceDesk::addOwn(const DeviceChoice &choice, const QString &kind, JobChannel &channel)
{
    DevicePlace &place = this->place(kind);
    const bool isFirst = place.devices().empty();
    place.add(std::make_unique<PlacedDevice>(choice, kind, channel, m_health));
    if (isFirst) {
        Q_EMIT placesChanged();
    }
}

void DeviceDesk::remove(const QString &kind, const QString &id)
{
    DevicePlace &place = this->place(kind);
    place.remove(id);
    if (place.devices().empty()) {
        Q_EMIT placesChanged();
    }
}

void DeviceDesk::follow(std::unique_ptr<DeviceDiscovery> discovery)
{
    m_discovery = std::move(discovery);
    connect(m_discovery.get(), &DeviceDiscovery::offered, this, &DeviceDesk::onOffered);
    connect(m_discovery.get(), &DeviceDiscovery::withdrawn, this, &DeviceDesk::onWithdrawn);
    m_discovery->start();
}

bool DeviceDesk::usesPort(const QString &port) const
{
    const auto isHere = [&port](const PlacedDevice *device) {
        return device->choice().settings[u"port"_s].toString().compare(port, Qt::CaseInsensitive) == 0;
    };
    return std::ranges::any_of(
        m_places, [&isHere](const auto &entry) { return std::ranges::any_of(entry.second->devices(), isHere); });
}

std::vector<DeviceOffer> DeviceDesk::offers() const
{
    std::vector<DeviceOffer> open;
    if (m_discovery) {
        std::ranges::copy_if(m_discovery->offers(), std::back_inserter(open),
                             [this](const DeviceOffer &offer) { return !usesPort(offer.found.address); });
    }
    return open;
}

void DeviceDesk::onOffered(const DeviceOffer &offer)
{
    if (offer.isCertain && !usesPort(offer.found.address) && add(offer.choice)) {
        m_adopted << offer.choice.id();
    } else {
        Q_EMIT devicesChanged();
    }
}

// The one that is used right now stays, so that its driver can say what happened; it works again when it is plugged in
// again.
void DeviceDesk::onWithdrawn(const DeviceOffer &offer)
{
    const QString id = offer.choice.id();
    const PlacedDevice *const used = place(offer.kind).chosen();
    if (m_adopted.contains(id) && (used == nullptr || used->id() != id)) {
        m_adopted.removeOne(id);
        remove(offer.kind, id);
    } else {
        Q_EMIT devicesChanged();
    }
}

void DeviceDesk::useUsualDevices()
{
    for (const auto &[kind, place] : m_places) {
        place->useUsual();
    }
}

Result<void> DeviceDesk::chooseIdCardReader(const DeviceChoice &choice)
{
    const Result<Fit> fit = fitting(choice);
    if (!fit) {
        return failure(fit.error());
    }
    if (fit->manifest.kind != kinds::IdCardReader) {
        const QString kind = fit->manifest.kind;
        return failure(errors::NotAsDeclared, {choice.driver, u"it is for a device of the kind "_s + kind});
    }
    dropIdCardReader();
    start(choice, *fit);
    return {};
}

void DeviceDesk::dropIdCardReader()
{
    DevicePlace &place = this->place(kinds::IdCardReader);
    const std::vector<PlacedDevice *> readers = place.devices();
    for (const PlacedDevice *reader : readers) {
        remove(place.kind(), reader->id());
    }
}

SupervisedDriver *DeviceDesk::idCardDriver()
{
    const PlacedDevice *const reader = place(kinds::IdCardReader).chosen();
    return reader != nullptr ? reader->driver() : nullptr;
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
