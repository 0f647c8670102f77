// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/devices/HostedReader.h"

#include <QTemporaryDir>
#include <QTest>

namespace tonggui::tests {

// A folder of drivers that a test fills: manifests as it likes, libraries from tests/devices/drivers.
class DriverFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }

    static QJsonObject oddManifest()
    {
        return readJsonFile(qEnvironmentVariable("TONGGUI_SOURCE") + u"/tests/devices/drivers/odd.json"_s).value();
    }

    // `library` is one of odd-reader, old-reader, no-driver, mute-driver, foreign-driver; empty for none.
    void add(const QJsonObject &manifest, const QString &library)
    {
        const QString id = manifest[u"id"_s].toString();
        write(id + u".json"_s, canonicalJson(manifest));
        if (!library.isEmpty()) {
            const QString built = qEnvironmentVariable("TONGGUI_BIN") + u"/../tests/drivers/"_s + library + u".so"_s;
            QVERIFY(QFile::link(QFileInfo(built).canonicalFilePath(),
                                m_folder.filePath(manifest[u"library"_s].toString())));
        }
    }

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    devices::HostEnvironment environment(const QString &runtimeDirectory) const
    {
        devices::HostEnvironment environment = builtEnvironment(runtimeDirectory);
        environment.pluginDirectory = path();
        return environment;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tonggui::tests
