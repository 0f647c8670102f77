// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/PluginManifest.h"

namespace tonggui::devices {

// The drivers of one folder, told by their manifests. A driver that is not as it should be is refused by name; the
// others go on.
class PluginRegistry
{
public:
    // No code of a driver is loaded. A folder that is missing holds no drivers.
    [[nodiscard]] static PluginRegistry scan(const QString &folder);

    [[nodiscard]] const std::vector<PluginManifest> &plugins() const { return m_plugins; } // by id
    [[nodiscard]] const std::vector<Error> &refused() const { return m_refused; }

    [[nodiscard]] Result<PluginManifest> plugin(const QString &id) const; // errors::DriverUnknown
    [[nodiscard]] std::vector<PluginManifest> ofKind(const QString &kind) const;

private:
    void add(Result<PluginManifest> manifest);

    std::vector<PluginManifest> m_plugins;
    std::vector<Error> m_refused;
};

} // namespace tonggui::devices
