// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/TerminalDevices.h"

#include "app/settings/SettingsErrors.h"
#include "app/settings/SettingsReader.h"
#include "app/settings/SettingsTable.h"
#include "devices/api/PluginErrors.h"
#include "devices/simulators/wire/PtyEnd.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui {

// What stands at a workplace, as its settings say.
class TerminalDevicesTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    settings::Settings settingsWith(const QByteArray &terminal) const
    {
        write(u"terminal.toml"_s, terminal);
        return settings::readSettingsFolder(m_folder.path(), settings::houseSettings(), settings::EmptyFolder::Allowed)
            .value();
    }

    devices::HostEnvironment environmentOf(const settings::Settings &settings) const
    {
        devices::HostEnvironment environment =
            deviceEnvironmentOf(settings, Places(qEnvironmentVariable("TONGGUI_BIN")));
        environment.pluginDirectory = qEnvironmentVariable("TONGGUI_PLUGIN_DIR");
        environment.runtimeDirectory = m_folder.filePath(u"run"_s);
        return environment;
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder.filePath(u"devices.toml"_s)); }

    void programsPluginsAndMemoryHaveTheirPlaces()
    {
        const settings::Settings settings =
            settingsWith("[storage]\ndirectory = \"/srv/tonggui\"\n[devices]\nplugin-directory = \"/opt/plugins\"\n");
        const devices::HostEnvironment environment = deviceEnvironmentOf(settings, Places(u"/opt/tonggui/bin"_s));
        QCOMPARE(environment.program, u"/opt/tonggui/bin/tonggui-device-host"_s);
        QCOMPARE(environment.pluginDirectory, u"/opt/plugins"_s);
        QCOMPARE(environment.stateDirectory, u"/srv/tonggui/devices"_s);
        const devices::HostEnvironment usual = deviceEnvironmentOf(settings::Settings(), Places(u"/opt/tonggui/bin"_s));
        QCOMPARE(usual.pluginDirectory, Places(u"/opt/tonggui/bin"_s).plugins());
    }

    void theReaderOfTheSettingsComesFirst()
    {
        const settings::Settings settings = settingsWith("[card]\nport = \"/dev/ttyUSB0\"\nbaud = \"115200\"\n");
        write(u"devices.toml"_s, "[hall]\ndriver = \"printer-cups\"\ntitle = \"Hall\"\n");
        std::vector<Error> warnings;
        const auto choices = deviceChoicesOf(settings, m_folder.path(), warnings);
        QVERIFY(warnings.empty());
        QCOMPARE(choices.size(), std::size_t(2));
        QCOMPARE(choices[0].id(), u"idcard-sam@/dev/ttyUSB0"_s);
        QCOMPARE(choices[0].settings[u"speed"_s].toString(), u"115200"_s);
        QCOMPARE(choices[1].driver, u"printer-cups"_s);
        QCOMPARE(choices[1].name, u"Hall"_s);
        QVERIFY(deviceChoicesOf(settings::Settings(), u"/nowhere"_s, warnings).empty());
    }

    void aListThatIsWrongIsToldAndTheReaderStays()
    {
        const settings::Settings settings = settingsWith("[card]\nport = \"/dev/ttyUSB0\"\n");
        write(u"devices.toml"_s, "[hall]\ntitle = \"Hall\"\n[other]\n");
        std::vector<Error> warnings;
        QCOMPARE(deviceChoicesOf(settings, m_folder.path(), warnings).size(), std::size_t(1));
        QCOMPARE(warnings.size(), std::size_t(2));
        QVERIFY(warnings.front().is(settings::errors::DeviceWithoutDriver));
    }

    void whatCannotBeUsedIsToldAndTheRestStands()
    {
        devices::DeviceDesk desk(environmentOf(settingsWith({})), m_clock);
        std::vector<Error> warnings;
        furnish(desk,
                {{u"no-such"_s, {}, {}},
                 {u"idcard-sam"_s, {{u"port"_s, u"/nowhere/tty"_s}}, {}},
                 {u"idcard-sam"_s, {{u"colour"_s, u"red"_s}}, {}}},
                warnings);
        QCOMPARE(warnings.size(), std::size_t(2));
        QVERIFY(warnings[0].is(devices::errors::DriverUnknown));
        QVERIFY(warnings[1].is(devices::errors::SettingInvalid));
        QCOMPARE(desk.place(devices::kinds::IdCardReader).devices().size(), std::size_t(1));
    }

    // Ports that IT has named are offered while they are there; switched off, nobody looks.
    void portsAreFoundWhenTheSettingsAllowIt()
    {
        simulators::PtyEnd port(m_folder.filePath(u"ttyDesk0"_s));
        QVERIFY(port.plug().has_value());
        const QByteArray pattern = m_folder.filePath(u"ttyDesk*"_s).toUtf8();
        const auto found = [this](const settings::Settings &settings) {
            devices::DeviceDesk desk(environmentOf(settings), m_clock);
            discover(desk, settings);
            return QTest::qWaitFor([&desk] { return !desk.offers().empty(); }, 600);
        };
        QVERIFY(found(settingsWith("[devices]\nports = \"" + pattern + "\"\n")));
        QVERIFY(!found(settingsWith("[devices]\ndiscover = false\nports = \"" + pattern + "\"\n")));
    }
};

} // namespace tonggui

QTEST_GUILESS_MAIN(tonggui::TerminalDevicesTest)
#include "TerminalDevicesTest.moc"
