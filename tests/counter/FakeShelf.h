// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/devices/DeviceShelf.h"
#include "devices/api/DeviceErrors.h"

#include <memory>

namespace tonggui::counter::sample {

using namespace Qt::StringLiterals;

// A device whose jobs end when the test says so.
class HeldChannel final : public devices::JobChannel
{
public:
    QList<devices::JobRequest> heard;
    std::optional<Reply<QJsonObject>> answer;
    devices::JobProgress progress;
    devices::DeviceCapabilities abilities;

    [[nodiscard]] devices::DeviceDescriptor descriptor() const override { return {}; }
    [[nodiscard]] devices::DeviceCapabilities capabilities() const override { return abilities; }
    [[nodiscard]] devices::DeviceStatus status() const override { return {devices::DeviceState::Online}; }

    Task<Result<QJsonObject>> run(devices::JobRequest request, devices::JobProgress told, std::stop_token stop) override
    {
        heard += request;
        progress = std::move(told);
        answer = Reply<QJsonObject>();
        return answerOf(*answer, std::move(stop));
    }
};

// Devices as a test puts them there.
class FakeShelf final : public DeviceShelf
{
public:
    std::vector<ShelfDevice> all;
    std::vector<ShelfEvent> happened;
    std::vector<Error> refused;
    QStringList switchedOn;
    QStringList kept;
    int usualAsked = 0;
    std::map<QString, std::unique_ptr<HeldChannel>> channels; // by kind

    [[nodiscard]] std::vector<ShelfDevice> devices() const override { return all; }
    [[nodiscard]] std::vector<ShelfEvent> events() const override { return happened; }
    [[nodiscard]] std::vector<Error> refusedDrivers() const override { return refused; }
    [[nodiscard]] HeldChannel &used(const QString &kind) override
    {
        std::unique_ptr<HeldChannel> &channel = channels[kind];
        if (!channel) {
            channel = std::make_unique<HeldChannel>();
        }
        return *channel;
    }

    [[nodiscard]] Result<ShelfDevice> useAnother(const QString &kind) override
    {
        for (ShelfDevice &device : all) {
            if (device.kind == kind && !device.isUsed && device.status.state == devices::DeviceState::Online) {
                take(device);
                const ShelfDevice taken = device;
                std::ranges::stable_partition(all, [](const ShelfDevice &one) { return one.isUsed; });
                Q_EMIT changed();
                return taken;
            }
        }
        return failure(devices::errors::NoOtherDevice);
    }
    void useUsualDevices() override { ++usualAsked; }
    Result<void> keepUsing(const QString &kind) override
    {
        kept += kind;
        for (ShelfDevice &device : all) {
            device.isSubstitute = device.isSubstitute && device.kind != kind;
        }
        Q_EMIT changed();
        return {};
    }
    void switchOn(const QString &kind, const QString &id) override { switchedOn += kind + u' ' + id; }

    // The first of its kind is used.
    ShelfDevice &add(const QString &kind, const QString &id, const QString &model)
    {
        const bool isFirst = std::ranges::find(all, kind, &ShelfDevice::kind) == all.end();
        ShelfDevice device;
        device.kind = kind;
        device.id = id;
        device.descriptor = {.kind = kind, .driver = id, .model = model, .transport = u"usb-bulk"_s};
        device.status = {devices::DeviceState::Online};
        device.isUsed = isFirst;
        all.push_back(device);
        return all.back();
    }
    void become(const QString &id, devices::DeviceState state, std::optional<Error> reason = std::nullopt)
    {
        std::ranges::find(all, id, &ShelfDevice::id)->status = {state, devices::MediaPosition::Unknown,
                                                                std::move(reason)};
        Q_EMIT changed();
    }

private:
    void take(ShelfDevice &taken)
    {
        for (ShelfDevice &device : all) {
            if (device.kind == taken.kind) {
                device.isUsed = false;
            }
        }
        taken.isUsed = true;
        taken.isSubstitute = true;
    }
};

} // namespace tonggui::counter::sample
