// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/JobChannel.h"
#include "devices/api/PluginManifest.h"

namespace tonggui::counter {

// Texts by language, "en" and "zh_CN", as manifests bring them.
using Titles = std::map<QString, QString>;

// What the process behind a device is at.
enum class DriverLife { Running, Starting, SwitchedOff };

struct DeviceDay
{
    QDate day;
    int good = 0;
    int failed = 0;
};

struct ShelfSetting
{
    Titles title;
    QString value;
};

// One device of the workplace, as its driver and the book of the last week tell it. No personal data.
struct ShelfDevice
{
    QString kind;
    QString id;
    QString name; // what people here call it; may be empty
    devices::DeviceDescriptor descriptor;
    devices::DeviceStatus status;
    DriverLife life = DriverLife::Running;
    bool isUsed = false;         // of its kind, now
    bool isSubstitute = false;   // used for the time being, in place of the usual one
    std::vector<DeviceDay> week; // oldest first, the last is today
    QDateTime lastGood;          // invalid: not in the last week
    QString lastErrorCode;
    int restarts = 0; // of its driver, in the last week
    Titles driverTitle;
    std::vector<ShelfSetting> settings;
    devices::TestHelp help;

    [[nodiscard]] int good() const;
    [[nodiscard]] int failed() const;
    [[nodiscard]] double failureRate() const; // 0 … 1; 0 when nothing was tried
};

// Something that happened to a device.
struct ShelfEvent
{
    QDateTime at;
    QString kind;
    QString device;
    QString errorCode; // empty: it is well again
};

// The devices of the workplace, as the counter's window sees them. Who stands behind is the composition's affair.
class DeviceShelf : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Kinds in the order of the house; of each kind the one in use first.
    [[nodiscard]] virtual std::vector<ShelfDevice> devices() const = 0;
    [[nodiscard]] virtual std::vector<ShelfEvent> events() const = 0; // oldest first
    // Drivers that were not taken into service, and why.
    [[nodiscard]] virtual std::vector<Error> refusedDrivers() const = 0;

    // The way to whichever is used; always there.
    [[nodiscard]] virtual devices::JobChannel &used(const QString &kind) = 0;

    // The next usable one of its kind, until useUsualDevices. devices::errors::NoOtherDevice.
    [[nodiscard]] virtual Result<ShelfDevice> useAnother(const QString &kind) = 0;
    virtual void useUsualDevices() = 0;
    // The one of the kind that is used now is the usual one from now on, also tomorrow.
    virtual Result<void> keepUsing(const QString &kind) = 0;
    virtual void switchOn(const QString &kind, const QString &id) = 0; // a driver that was switched off

Q_SIGNALS:
    void changed(); // anything of the above; may come often
};

} // namespace tonggui::counter
