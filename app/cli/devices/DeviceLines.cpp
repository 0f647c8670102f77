// SPDX-License-Identifier: Apache-2.0
#include "app/cli/devices/DeviceLines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DevicesVerb)
};

QString nameOf(const devices::PlacedDevice &device)
{
    const QString model = device.descriptor().model;
    const QString own = device.choice().name;
    return own.isEmpty() ? (model.isEmpty() ? device.choice().driver : model) : own;
}

QJsonObject deviceJson(const devices::PlacedDevice &device, const devices::DevicePlace &place)
{
    return {{u"kind"_s, place.kind()},
            {u"id"_s, device.id()},
            {u"name"_s, device.choice().name},
            {u"used"_s, place.chosen() == &device},
            {u"descriptor"_s, device.descriptor().toJson()},
            {u"capabilities"_s, device.capabilities().toJson()},
            {u"status"_s, device.status().toJson()},
            {u"restarts"_s, device.driver() != nullptr ? device.driver()->restarts() : 0}};
}

QJsonObject offerJson(const devices::DeviceOffer &offer)
{
    return {{u"kind"_s, offer.kind},
            {u"driver"_s, offer.choice.driver},
            {u"transport"_s, offer.found.transport},
            {u"address"_s, offer.found.address},
            {u"vendorId"_s, offer.found.vendorId},
            {u"productId"_s, offer.found.productId},
            {u"name"_s, offer.found.name},
            {u"certain"_s, offer.isCertain}};
}

QString deviceLine(const devices::PlacedDevice &device, const devices::DevicePlace &place)
{
    const devices::DeviceStatus status = device.status();
    QString line = u"%1 %2  %3  %4"_s.arg(place.chosen() == &device ? u"*"_s : u" "_s, place.kind(), nameOf(device),
                                          devices::stateWord(status.state));
    if (status.reason) {
        line += u"\n    %1 %2 (%3)"_s.arg(status.reason->text(), status.reason->remedy(), status.reason->code());
    }
    return line;
}

} // namespace

QJsonObject deskJson(const devices::DeviceDesk &desk)
{
    QJsonArray devices;
    for (const devices::DevicePlace *place : desk.places()) {
        for (const devices::PlacedDevice *device : place->devices()) {
            devices.append(deviceJson(*device, *place));
        }
    }
    QJsonArray offers;
    for (const devices::DeviceOffer &offer : desk.offers()) {
        offers.append(offerJson(offer));
    }
    QJsonArray drivers;
    for (const devices::PluginManifest &driver : desk.drivers().plugins()) {
        drivers.append(QJsonObject{{u"id"_s, driver.id}, {u"kind"_s, driver.kind}, {u"version"_s, driver.version}});
    }
    return {{u"devices"_s, devices}, {u"found"_s, offers}, {u"drivers"_s, drivers}};
}

QStringList deskLines(const devices::DeviceDesk &desk)
{
    QStringList lines;
    for (const devices::DevicePlace *place : desk.places()) {
        for (const devices::PlacedDevice *device : place->devices()) {
            lines << deviceLine(*device, *place);
        }
    }
    if (lines.isEmpty()) {
        lines << Words::tr("No device is set up. Name them in devices.toml, or plug one in whose driver knows it.");
    }
    for (const devices::DeviceOffer &offer : desk.offers()) {
        lines << Words::tr("Found, not in use: %1 at %2 (driver %3)")
                     .arg(offer.found.name.isEmpty() ? offer.kind : offer.found.name, offer.found.address,
                          offer.choice.driver);
    }
    QStringList drivers;
    for (const devices::PluginManifest &driver : desk.drivers().plugins()) {
        drivers << driver.id;
    }
    lines << Words::tr("Drivers: %1").arg(drivers.join(u", "_s));
    return lines;
}

DeskWatch::DeskWatch(devices::DeviceDesk &desk, const Clock &clock)
    : m_desk(desk)
    , m_clock(clock)
{}

void DeskWatch::start()
{
    connect(&m_desk, &devices::DeviceDesk::devicesChanged, this, &DeskWatch::follow);
    follow();
}

void DeskWatch::follow()
{
    QStringList here;
    for (const devices::DevicePlace *place : m_desk.places()) {
        for (devices::PlacedDevice *device : place->devices()) {
            here << device->id();
            if (m_followed.contains(device->id())) {
                continue;
            }
            connect(device, &devices::JobChannel::statusChanged, this,
                    [this, device] { tell(*device, u"state-changed"_s); });
            connect(device, &devices::JobChannel::eventHappened, this,
                    [this, device](const devices::DeviceEvent &event) { tell(*device, event.name); });
            tell(*device, u"added"_s);
        }
    }
    m_followed = here;
}

void DeskWatch::tell(const devices::PlacedDevice &device, const QString &event)
{
    const devices::DeviceStatus status = device.status();
    QJsonObject line{{u"at"_s, m_clock.now().toString(Qt::ISODateWithMs)},
                     {u"kind"_s, device.kind()},
                     {u"device"_s, device.id()},
                     {u"event"_s, event},
                     {u"state"_s, devices::stateWord(status.state)}};
    if (status.reason) {
        line[u"error"_s] = status.reason->toJson();
    }
    Q_EMIT happened(line);
}

QString watchLine(const QJsonObject &event)
{
    const QJsonObject error = event[u"error"_s].toObject();
    QString line = u"%1  %2  %3  %4  %5"_s.arg(event[u"at"_s].toString(), event[u"kind"_s].toString(),
                                               event[u"device"_s].toString(), event[u"event"_s].toString(),
                                               event[u"state"_s].toString());
    if (!error.isEmpty()) {
        line += u"  %1 (%2)"_s.arg(error[u"text"_s].toString(), error[u"code"_s].toString());
    }
    return line;
}

} // namespace tonggui::cli
