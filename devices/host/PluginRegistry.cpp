// SPDX-License-Identifier: Apache-2.0
#include "devices/host/PluginRegistry.h"

#include "devices/api/DevicePlugin.h"
#include "devices/api/PluginErrors.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

PluginRegistry PluginRegistry::scan(const QString &folder)
{
    PluginRegistry registry;
    if (folder.isEmpty()) {
        return registry; // for QDir that would be wherever we happen to run
    }
    // System: links that lead nowhere and pipes are refused by name as well.
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files | QDir::System, QDir::Name);
    for (const QFileInfo &file : files) {
        registry.add(PluginManifest::fromFile(file.absoluteFilePath()));
    }
    return registry;
}

void PluginRegistry::add(Result<PluginManifest> manifest)
{
    if (!manifest) {
        m_refused.push_back(manifest.error());
    } else if (manifest->abi != QLatin1StringView(TONGGUI_DEVICE_PLUGIN_ID)) {
        m_refused.push_back(
            Error(errors::WrongAbi, {manifest->id, manifest->abi, QLatin1StringView(TONGGUI_DEVICE_PLUGIN_ID)})
                .at(manifest->path));
    } else if (!QFileInfo(manifest->libraryPath).isFile()) {
        m_refused.push_back(
            Error(errors::LibraryMissing, {manifest->id, manifest->libraryPath}).at(manifest->libraryPath));
    } else if (const auto other = plugin(manifest->id)) {
        m_refused.push_back(Error(errors::DriverTwice, {manifest->id, other->path}).at(manifest->path));
    } else {
        m_plugins.push_back(std::move(*manifest));
    }
}

Result<PluginManifest> PluginRegistry::plugin(const QString &id) const
{
    const auto found = std::find_if(m_plugins.begin(), m_plugins.end(),
                                    [&id](const PluginManifest &plugin) { return plugin.id == id; });
    if (found == m_plugins.end()) {
        return failure(errors::DriverUnknown, {id});
    }
    return *found;
}

std::vector<PluginManifest> PluginRegistry::ofKind(const QString &kind) const
{
    std::vector<PluginManifest> result;
    std::copy_if(m_plugins.begin(), m_plugins.end(), std::back_inserter(result),
                 [&kind](const PluginManifest &plugin) { return plugin.kind == kind; });
    return result;
}

} // namespace tonggui::devices
