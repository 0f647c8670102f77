// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"
#include "devices/api/PluginManifest.h"

#include <QPluginLoader>

namespace tonggui::devices {

// A driver's library in this process, and the device it has made.
class LoadedDriver
{
public:
    // `clock` outlives the driver.
    explicit LoadedDriver(const Clock &clock)
        : m_clock(clock)
    {}

    // errors::ManifestInvalid, SettingInvalid, LibraryMissing, LibraryUnusable, WrongAbi, NotAsDeclared.
    [[nodiscard]] Result<void> load(const QString &manifestPath, const QByteArray &settings);
    [[nodiscard]] Device &device() { return *m_device; } // after load

    // Whether the device is what the manifest says: errors::NotAsDeclared. `load` asks too, but what a device can do is
    // often known only when it is there.
    [[nodiscard]] Result<void> isAsDeclared() const;

private:
    Result<DevicePlugin *> open(const PluginManifest &manifest);
    static Result<void> checkMetaData(const PluginManifest &manifest, const QJsonObject &metaData,
                                      const QString &problem);
    Result<void> checkBuild(const PluginManifest &manifest) const;

    const Clock &m_clock;
    PluginManifest m_manifest;
    QPluginLoader m_loader;
    std::unique_ptr<Device> m_device;
};

} // namespace tonggui::devices
