// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/host/ChosenChannel.h"
#include "devices/host/PlacedDevice.h"
#include "devices/host/RememberedChoices.h"

namespace tonggui::devices {

// The place of one kind of device at a workplace: which devices could be used, in the order in which they are
// preferred, and which one is. Whoever uses the kind holds `channel()`, which stays the same whatever is chosen.
class DevicePlace : public QObject
{
    Q_OBJECT

public:
    // `choices` outlives the place.
    DevicePlace(QString kind, RememberedChoices &choices, QObject *parent = nullptr);
    ~DevicePlace() override;

    [[nodiscard]] const QString &kind() const { return m_kind; }
    [[nodiscard]] JobChannel &channel() { return m_channel; }
    [[nodiscard]] std::vector<PlacedDevice *> devices() const;
    [[nodiscard]] PlacedDevice *device(const QString &id) const;    // null when there is none of that id
    [[nodiscard]] PlacedDevice *chosen() const { return m_chosen; } // null: none
    [[nodiscard]] bool isOnSubstitute() const;                      // another one is used for the time being

    // The first one that is added is used, until the one that was chosen last time is added.
    void add(std::unique_ptr<PlacedDevice> device);
    void remove(const QString &id);

    // From now on, also tomorrow. errors::DriverUnknown.
    [[nodiscard]] Result<void> choose(const QString &id);
    // The next usable one, for the time being: until `useUsual`. A job under way stays where it is. The answer is the
    // device; errors::NoOtherDevice when there is none that could be used.
    [[nodiscard]] Result<PlacedDevice *> useAnother();
    void useUsual(); // as soon as it can be used; until then the substitute stays

Q_SIGNALS:
    void devicesChanged();
    void chosenChanged();

private:
    void use(PlacedDevice *device);
    [[nodiscard]] PlacedDevice *usual() const;

    const QString m_kind;
    RememberedChoices &m_choices;
    ChosenChannel m_channel;
    std::vector<std::unique_ptr<PlacedDevice>> m_devices;
    PlacedDevice *m_chosen = nullptr;
};

} // namespace tonggui::devices
