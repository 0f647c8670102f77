// SPDX-License-Identifier: Apache-2.0
#include "tests/contracts/HostedDriver.h"

#include <QFileInfo>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

Result<std::unique_ptr<HostedDriver>> HostedDriver::start(const QJsonObject &settings)
{
    Result<PluginManifest> manifest = PluginManifest::fromFile(qEnvironmentVariable("TONGGUI_DRIVER_MANIFEST"));
    if (!manifest) {
        return failure(manifest.error());
    }
    const Result<QJsonObject> complete = manifest->completeSettings(settings);
    if (!complete) {
        return failure(complete.error());
    }
    std::unique_ptr<HostedDriver> hosted(new HostedDriver);
    const HostEnvironment environment{.program = qEnvironmentVariable("TONGGUI_DEVICE_HOST"),
                                      .pluginDirectory = QFileInfo(manifest->path).absolutePath(),
                                      .runtimeDirectory = hosted->m_runtime.path(),
                                      .isTraced = qEnvironmentVariableIsSet("TONGGUI_DRIVER_TRACE")};
    hosted->m_manifest = std::move(*manifest);
    hosted->m_driver = std::make_unique<SupervisedDriver>(environment, hosted->m_manifest, *complete);
    hosted->m_driver->start();
    return hosted;
}

void HostedDriver::kill()
{
    if (const qint64 pid = m_driver->processId(); pid > 0) {
        ::kill(pid_t(pid), SIGKILL);
    }
}

} // namespace tonggui::devices
