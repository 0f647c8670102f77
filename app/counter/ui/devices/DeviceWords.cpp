// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/devices/DeviceWords.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/ErrorWire.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;
using tonggui::widgets::Icon;
using tonggui::widgets::Tone;

namespace tonggui::counter {

namespace {

constexpr double OftenFailing = 0.05;
constexpr int FewFailures = 3; // less than so many say nothing
constexpr int OftenRestarted = 3;

QString words(const char *source, int count = -1)
{
    return QCoreApplication::translate("DeviceWords", source, nullptr, count);
}

struct KindRow
{
    QLatin1StringView kind;
    Icon icon;
    const char *title;
};

constexpr std::array Kinds{
    KindRow{devices::kinds::IdCardReader, Icon::IdCard, QT_TRANSLATE_NOOP("DeviceWords", "ID card reader")},
    KindRow{devices::kinds::Camera, Icon::Camera, QT_TRANSLATE_NOOP("DeviceWords", "Camera")},
    KindRow{devices::kinds::SignaturePad, Icon::Pen, QT_TRANSLATE_NOOP("DeviceWords", "Signature pad")},
    KindRow{devices::kinds::Printer, Icon::Printer, QT_TRANSLATE_NOOP("DeviceWords", "Printer")},
    KindRow{devices::kinds::TicketPrinter, Icon::Receipt, QT_TRANSLATE_NOOP("DeviceWords", "Ticket printer")},
};

const KindRow *rowOf(const QString &kind)
{
    const auto found = std::ranges::find_if(Kinds, [&kind](const KindRow &row) { return kind == row.kind; });
    return found == Kinds.end() ? nullptr : &*found;
}

QString transportWord(const QString &transport)
{
    if (transport.startsWith(u"usb"_s)) {
        return u"USB"_s;
    }
    if (transport == u"serial"_s) {
        return words(QT_TRANSLATE_NOOP("DeviceWords", "serial port"));
    }
    if (transport == u"network"_s || transport == u"tcp"_s) {
        return words(QT_TRANSLATE_NOOP("DeviceWords", "network"));
    }
    if (transport == u"printer-queue"_s) {
        return words(QT_TRANSLATE_NOOP("DeviceWords", "print queue"));
    }
    return transport;
}

} // namespace

DeviceCondition conditionOf(const ShelfDevice &device)
{
    const bool isDriverBack = device.status.reason && device.status.reason->is(devices::errors::DriverStopped);
    if (device.life == DriverLife::SwitchedOff) {
        return DeviceCondition::Unusable;
    }
    if (!device.status.isUsable()) {
        return device.life == DriverLife::Starting && (!device.status.reason || isDriverBack)
                   ? DeviceCondition::Starting
                   : DeviceCondition::Unusable;
    }
    const bool failsOften = device.failed() >= FewFailures && device.failureRate() >= OftenFailing;
    return device.status.reason || failsOften || device.restarts >= OftenRestarted ? DeviceCondition::Attention
                                                                                   : DeviceCondition::Well;
}

QString conditionWord(DeviceCondition condition)
{
    switch (condition) {
    case DeviceCondition::Well:
        return words(QT_TRANSLATE_NOOP("DeviceWords", "Ready"));
    case DeviceCondition::Attention:
        return words(QT_TRANSLATE_NOOP("DeviceWords", "Needs a look"));
    case DeviceCondition::Unusable:
        return words(QT_TRANSLATE_NOOP("DeviceWords", "Not usable"));
    case DeviceCondition::Starting:
        break;
    }
    return words(QT_TRANSLATE_NOOP("DeviceWords", "Starting"));
}

Tone conditionTone(DeviceCondition condition)
{
    constexpr std::array Tones{Tone::Success, Tone::Warning, Tone::Danger, Tone::Neutral};
    return Tones[size_t(condition)];
}

QString kindTitle(const QString &kind)
{
    const KindRow *row = rowOf(kind);
    return row != nullptr ? words(row->title) : kind;
}

Icon kindIcon(const QString &kind)
{
    const KindRow *row = rowOf(kind);
    return row != nullptr ? row->icon : Icon::Device;
}

QString inLanguage(const Titles &titles, const QString &language)
{
    const auto found = titles.find(language);
    if (found != titles.end()) {
        return found->second;
    }
    return titles.empty() ? QString() : titles.begin()->second;
}

QString deviceTitle(const ShelfDevice &device, const QString &language)
{
    for (const QString &title : {device.name, device.descriptor.model, inLanguage(device.driverTitle, language)}) {
        if (!title.isEmpty()) {
            return title;
        }
    }
    return kindTitle(device.kind);
}

QString deviceLine(const ShelfDevice &device, const QString &language)
{
    const QString &model = device.descriptor.model;
    const QString address = device.descriptor.address.startsWith(u'/') ? QFileInfo(device.descriptor.address).fileName()
                                                                       : device.descriptor.address;
    QStringList parts{device.name, model.isEmpty() ? inLanguage(device.driverTitle, language) : model,
                      transportWord(device.descriptor.transport), address};
    parts.removeAll({});
    return parts.join(u" · "_s);
}

QString agoWords(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid()) {
        return words(QT_TRANSLATE_NOOP("DeviceWords", "not yet"));
    }
    constexpr qint64 Minute = 60;
    constexpr qint64 Hour = 60 * Minute;
    constexpr qint64 Day = 24 * Hour;
    const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
    if (seconds < Minute) {
        return words(QT_TRANSLATE_NOOP("DeviceWords", "%n s ago"), int(seconds));
    }
    if (seconds < Hour) {
        return words(QT_TRANSLATE_NOOP("DeviceWords", "%n min ago"), int(seconds / Minute));
    }
    if (seconds < Day) {
        return words(QT_TRANSLATE_NOOP("DeviceWords", "%n h ago"), int(seconds / Hour));
    }
    return words(QT_TRANSLATE_NOOP("DeviceWords", "%n d ago"), int(seconds / Day));
}

QString rateWords(const ShelfDevice &device)
{
    return device.good() + device.failed() == 0 ? u"—"_s : QString::number(device.failureRate() * 100, 'f', 1) + u'%';
}

QStringList stepsOf(const QString &remedy)
{
    static const QRegularExpression ends(u"[.](?:\\s+|$)|。"_s);
    QStringList steps;
    for (const QString &step : remedy.split(ends, Qt::SkipEmptyParts)) {
        if (!step.trimmed().isEmpty()) {
            steps += step.trimmed();
        }
    }
    return steps;
}

QString codeWords(const QString &code)
{
    static const QRegularExpression arguments(u"\\s*%\\d\\s*"_s);
    const QString text = devices::errorFromWire({{u"code"_s, code}}).text();
    return QString(text).replace(arguments, u" … "_s).trimmed();
}

std::optional<Error> reasonOf(const ShelfDevice &device)
{
    if (device.status.reason) {
        return device.status.reason;
    }
    if (conditionOf(device) == DeviceCondition::Unusable) {
        return Error(devices::errors::Silent);
    }
    return std::nullopt;
}

} // namespace tonggui::counter
