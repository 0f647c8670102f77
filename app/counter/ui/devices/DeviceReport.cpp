// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/devices/DeviceReport.h"

#include "app/counter/ui/devices/DeviceWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tonggui::counter {

namespace {

QString conditionCode(DeviceCondition condition)
{
    switch (condition) {
    case DeviceCondition::Well:
        return u"well"_s;
    case DeviceCondition::Attention:
        return u"attention"_s;
    case DeviceCondition::Unusable:
        return u"unusable"_s;
    case DeviceCondition::Starting:
        break;
    }
    return u"starting"_s;
}

QJsonObject serviceOf(const ShelfDevice &device)
{
    QJsonArray days;
    for (const DeviceDay &day : device.week) {
        days.append(
            QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)}, {u"good"_s, day.good}, {u"failed"_s, day.failed}});
    }
    return {{u"days"_s, days},
            {u"lastGood"_s, device.lastGood.toString(Qt::ISODate)},
            {u"lastErrorCode"_s, device.lastErrorCode},
            {u"failureRate"_s, device.failureRate()},
            {u"restarts"_s, device.restarts}};
}

QJsonObject deviceOf(const ShelfDevice &device)
{
    QJsonArray settings;
    for (const ShelfSetting &setting : device.settings) {
        settings.append(QJsonObject{{u"title"_s, inLanguage(setting.title, u"en"_s)}, {u"value"_s, setting.value}});
    }
    return {{u"kind"_s, device.kind},
            {u"id"_s, device.id},
            {u"condition"_s, conditionCode(conditionOf(device))},
            {u"isUsed"_s, device.isUsed},
            {u"isSubstitute"_s, device.isSubstitute},
            {u"descriptor"_s, device.descriptor.toJson()},
            {u"status"_s, device.status.toJson()},
            {u"service"_s, serviceOf(device)},
            {u"settings"_s, settings}};
}

QJsonObject eventOf(const ShelfEvent &event)
{
    return {{u"at"_s, event.at.toString(Qt::ISODate)},
            {u"kind"_s, event.kind},
            {u"device"_s, event.device},
            {u"code"_s, event.errorCode}};
}

} // namespace

QJsonObject deviceReport(const DeviceShelf &shelf, const QDateTime &now)
{
    QJsonArray devices;
    for (const ShelfDevice &device : shelf.devices()) {
        devices.append(deviceOf(device));
    }
    QJsonArray events;
    for (const ShelfEvent &event : shelf.events()) {
        events.append(eventOf(event));
    }
    QJsonArray refused;
    for (const Error &error : shelf.refusedDrivers()) {
        refused.append(error.toJson());
    }
    return {{u"schema"_s, u"tonggui.device-report/1"_s},
            {u"at"_s, now.toString(Qt::ISODate)},
            {u"version"_s, QCoreApplication::applicationVersion()},
            {u"devices"_s, devices},
            {u"events"_s, events},
            {u"refusedDrivers"_s, refused}};
}

Result<void> writeDeviceReport(const QJsonObject &report, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(report).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(tonggui::errors::FileUnwritable, {QFileInfo(path).fileName()});
    }
    return {};
}

} // namespace tonggui::counter
