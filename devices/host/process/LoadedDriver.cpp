// SPDX-License-Identifier: Apache-2.0
#include "devices/host/process/LoadedDriver.h"

#include "devices/api/PluginErrors.h"

#include <QFileInfo>
#include <QLibrary>

#include <exception>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

Failure notAsDeclared(const PluginManifest &manifest, const QString &what)
{
    return failure(errors::NotAsDeclared, {manifest.id, what});
}

QString textOf(const PluginBuild &build)
{
    return QString::fromUtf8(build.tools) + u", layout "_s + QString::number(build.layout, 16);
}

} // namespace

Result<void> LoadedDriver::load(const QString &manifestPath, const QByteArray &settings)
{
    const Result<PluginManifest> manifest = PluginManifest::fromFile(manifestPath);
    if (!manifest) {
        return failure(manifest.error());
    }
    const Result<QJsonObject> complete = parseJsonObject(settings).and_then(
        [&manifest](const QJsonObject &given) { return manifest->completeSettings(given); });
    if (!complete) {
        return failure(complete.error());
    }
    const Result<DevicePlugin *> plugin = open(*manifest);
    if (!plugin) {
        return failure(plugin.error());
    }
    try {
        Result<std::unique_ptr<Device>> device = (*plugin)->create({manifest->id, *complete, m_clock});
        if (!device) {
            return failure(device.error());
        }
        m_device = std::move(*device);
    } catch (const std::exception &problem) {
        return failure(errors::LibraryUnusable, {manifest->id, QString::fromUtf8(problem.what())});
    }
    m_manifest = *manifest;
    return isAsDeclared();
}

Result<DevicePlugin *> LoadedDriver::open(const PluginManifest &manifest)
{
    if (!QFileInfo(manifest.libraryPath).isFile()) {
        return failure(errors::LibraryMissing, {manifest.id, manifest.libraryPath});
    }
    m_loader.setFileName(manifest.libraryPath);
    const Result<void> suits = checkMetaData(manifest, m_loader.metaData(), m_loader.errorString());
    if (!suits) {
        return failure(suits.error());
    }
    if (!m_loader.load()) {
        return failure(errors::LibraryUnusable, {manifest.id, m_loader.errorString()});
    }
    const Result<void> built = checkBuild(manifest);
    if (!built) {
        return failure(built.error());
    }
    auto *const plugin = qobject_cast<DevicePlugin *>(m_loader.instance());
    if (!plugin) {
        return notAsDeclared(manifest, u"its root object is no driver"_s);
    }
    return plugin;
}

// What can be known before any of its code runs.
Result<void> LoadedDriver::checkMetaData(const PluginManifest &manifest, const QJsonObject &metaData,
                                         const QString &problem)
{
    const QString needed = QLatin1StringView(TONGGUI_DEVICE_PLUGIN_ID);
    const QString abi = metaData[u"IID"_s].toString();
    if (abi.isEmpty()) {
        return failure(errors::LibraryUnusable, {manifest.id, problem});
    }
    if (abi != needed || manifest.abi != needed) {
        return failure(errors::WrongAbi, {manifest.id, abi != needed ? abi : manifest.abi, needed});
    }
    const QString inside = metaData[u"MetaData"_s][u"id"_s].toString();
    if (inside != manifest.id) {
        return notAsDeclared(manifest, u"the library says that it is “%1”"_s.arg(inside));
    }
    return {};
}

// Before any object of the driver is made: one that is laid out differently would be taken for another.
Result<void> LoadedDriver::checkBuild(const PluginManifest &manifest) const
{
    using BuildFunction = PluginBuild (*)();
    QLibrary library(m_loader.fileName());
    const auto buildOf = reinterpret_cast<BuildFunction>(library.resolve("tongguiDevicePluginBuild"));
    if (!buildOf) {
        return notAsDeclared(manifest, u"it does not say what it was built with"_s);
    }
    const PluginBuild theirs = buildOf();
    const PluginBuild ours = tongguiDevicePluginBuild();
    return theirs == ours ? Result<void>() : failure(errors::WrongAbi, {manifest.id, textOf(theirs), textOf(ours)});
}

Result<void> LoadedDriver::isAsDeclared() const
{
    if (!m_device || m_device->descriptor().kind != m_manifest.kind) {
        return notAsDeclared(m_manifest, u"it drives no device of the kind "_s + m_manifest.kind);
    }
    const DeviceCapabilities capabilities = m_device->capabilities();
    for (const QString &feature : capabilities.features()) {
        if (!m_manifest.capabilities.contains(feature)) {
            return notAsDeclared(m_manifest, u"it claims the capability "_s + feature);
        }
    }
    return {};
}

} // namespace tonggui::devices
