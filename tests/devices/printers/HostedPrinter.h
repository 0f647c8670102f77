// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/host/PluginRegistry.h"
#include "devices/host/SupervisedDriver.h"
#include "tests/devices/HostedReader.h"

#include <csignal>

namespace tonggui::tests {

// A built driver in its own process, as products run it, and the printer it serves.
template <typename Remote>
class HostedPrinter
{
public:
    HostedPrinter(const QString &driver, const QJsonObject &settings, const Clock &clock)
    {
        const devices::HostEnvironment environment = builtEnvironment(m_folder.path());
        const auto manifest = devices::PluginRegistry::scan(environment.pluginDirectory).plugin(driver);
        if (!manifest) {
            qFatal("%s", manifest.error().toLine().toUtf8().constData());
        }
        const auto complete = manifest->completeSettings(settings);
        if (!complete) {
            qFatal("%s", complete.error().toLine().toUtf8().constData());
        }
        m_driver = std::make_unique<devices::SupervisedDriver>(environment, *manifest, *complete);
        m_printer = std::make_unique<Remote>(*m_driver, clock);
        m_driver->start();
    }

    [[nodiscard]] Remote &printer() { return *m_printer; }
    [[nodiscard]] qint64 processId() const { return m_driver->processId(); }
    void kill() { ::kill(pid_t(m_driver->processId()), SIGKILL); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<devices::SupervisedDriver> m_driver;
    std::unique_ptr<Remote> m_printer;
};

} // namespace tonggui::tests
