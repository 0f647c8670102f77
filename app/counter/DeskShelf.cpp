// SPDX-License-Identifier: Apache-2.0
#include "app/counter/DeskShelf.h"

#include "devices/api/DeviceErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::counter {

namespace {

DriverLife lifeOf(const devices::SupervisedDriver *driver)
{
    if (driver == nullptr) {
        return DriverLife::Running;
    }
    switch (driver->state()) {
    case devices::DriverState::Ready:
        return DriverLife::Running;
    case devices::DriverState::Refused:
    case devices::DriverState::Quarantined:
        return DriverLife::SwitchedOff;
    case devices::DriverState::Off:
    case devices::DriverState::Starting:
    case devices::DriverState::Restarting:
        break;
    }
    return DriverLife::Starting;
}

// Every day of the week, also those on which nothing was done.
std::vector<DeviceDay> weekOf(const devices::HealthRecord &record, QDate today)
{
    std::vector<DeviceDay> week;
    for (int back = devices::HealthBook::KeptDays - 1; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        const auto found = std::ranges::find(record.days, day, &devices::HealthDay::day);
        week.push_back(found == record.days.end() ? DeviceDay{day} : DeviceDay{day, found->good, found->failed});
    }
    return week;
}

QString valueText(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"✓"_s : u"✗"_s) : value.toVariant().toString();
}

std::vector<ShelfSetting> settingsOf(const devices::PlacedDevice &device)
{
    std::vector<ShelfSetting> settings;
    if (!device.manifest()) {
        return settings;
    }
    for (const devices::SettingDefinition &definition : device.manifest()->settings) {
        const QJsonObject &given = device.choice().settings;
        const QJsonValue value = given.contains(definition.key) ? given[definition.key] : definition.fallback;
        settings.push_back({definition.title, valueText(value)});
    }
    return settings;
}

} // namespace

DeskShelf::DeskShelf(devices::DeviceDesk &desk, const Clock &clock, QObject *parent)
    : DeviceShelf(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    connect(&m_desk, &devices::DeviceDesk::devicesChanged, this, &DeskShelf::followDevices);
    connect(&m_desk.health(), &devices::HealthBook::changed, this, &DeviceShelf::changed);
    followDevices();
}

void DeskShelf::followDevices()
{
    for (const devices::DevicePlace *place : m_desk.places()) {
        for (const devices::PlacedDevice *device : place->devices()) {
            connect(device, &devices::JobChannel::statusChanged, this, &DeviceShelf::changed, Qt::UniqueConnection);
            connect(device, &devices::JobChannel::descriptorChanged, this, &DeviceShelf::changed, Qt::UniqueConnection);
            if (const devices::SupervisedDriver *driver = device->driver()) {
                connect(driver, &devices::SupervisedDriver::driverStateChanged, this, &DeviceShelf::changed,
                        Qt::UniqueConnection);
            }
        }
    }
    Q_EMIT changed();
}

ShelfDevice DeskShelf::shelved(const devices::PlacedDevice &device, const devices::DevicePlace &place) const
{
    const devices::HealthRecord record = device.health();
    ShelfDevice shelved;
    shelved.kind = device.kind();
    shelved.id = device.id();
    shelved.name = device.choice().name;
    shelved.descriptor = device.descriptor();
    shelved.status = device.status();
    shelved.life = lifeOf(device.driver());
    shelved.isUsed = place.chosen() == &device;
    shelved.isSubstitute = shelved.isUsed && place.isOnSubstitute();
    shelved.week = weekOf(record, m_clock.today());
    shelved.lastGood = record.lastGood;
    shelved.lastErrorCode = record.lastErrorCode;
    shelved.restarts = record.restarts();
    shelved.settings = settingsOf(device);
    if (device.manifest()) {
        shelved.driverTitle = device.manifest()->title;
        shelved.help = device.manifest()->help;
    }
    return shelved;
}

std::vector<ShelfDevice> DeskShelf::devices() const
{
    std::vector<ShelfDevice> devices;
    for (const devices::DevicePlace *place : m_desk.places()) {
        const auto first = qsizetype(devices.size());
        for (const devices::PlacedDevice *device : place->devices()) {
            devices.push_back(shelved(*device, *place));
        }
        std::stable_partition(devices.begin() + first, devices.end(),
                              [](const ShelfDevice &device) { return device.isUsed; });
    }
    return devices;
}

std::vector<ShelfEvent> DeskShelf::events() const
{
    std::vector<ShelfEvent> events;
    for (const devices::HealthEvent &event : m_desk.health().events()) {
        events.push_back({event.at, event.kind, event.device, event.errorCode});
    }
    return events;
}

std::vector<Error> DeskShelf::refusedDrivers() const
{
    return m_desk.drivers().refused();
}

Result<ShelfDevice> DeskShelf::useAnother(const QString &kind)
{
    devices::DevicePlace &place = m_desk.place(kind);
    const Result<devices::PlacedDevice *> other = place.useAnother();
    if (!other) {
        return failure(other.error());
    }
    return shelved(**other, place);
}

Result<void> DeskShelf::keepUsing(const QString &kind)
{
    devices::DevicePlace &place = m_desk.place(kind);
    const devices::PlacedDevice *const used = place.chosen();
    if (used == nullptr) {
        return failure(devices::errors::NotChosen);
    }
    const Result<void> kept = place.choose(used->id());
    Q_EMIT changed();
    return kept;
}

void DeskShelf::switchOn(const QString &kind, const QString &id)
{
    const devices::PlacedDevice *device = m_desk.place(kind).device(id);
    if (device != nullptr && device->driver() != nullptr) {
        device->driver()->switchOn();
    }
}

} // namespace tonggui::counter
