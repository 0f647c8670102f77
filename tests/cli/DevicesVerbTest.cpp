// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CliErrors.h"
#include "app/settings/SettingsErrors.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/PluginErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "tests/cli/CliProgram.h"
#include "tests/devices/SimulatedDesk.h"
#include "tests/devices/camera/SimulatedCamera.h"

#include <QImage>

using namespace tonggui;
using namespace tonggui::tests;
namespace faults = tonggui::devices::errors;

// tonggui devices: the program, drivers in processes of their own, simulated devices.
class DevicesVerbTest : public QObject
{
    Q_OBJECT

private:
    CliAnswer run(const QStringList &arguments) const { return m_program.run(QStringList{u"devices"_s} + arguments); }

    static QJsonObject deviceOf(const CliAnswer &answer, int index)
    {
        return answer.json()[u"devices"_s].toArray().at(index).toObject();
    }

    CliProgram m_program;

private Q_SLOTS:
    void init()
    {
        m_program.configure("[devices]\ndiscover = false\n");
        m_program.write(u"config/devices.toml"_s, {});
    }

    void theListTellsHowEachDeviceIs()
    {
        const SimulatedDesk desk;
        m_program.write(u"config/devices.toml"_s,
                        "[reader]\ndriver = \"idcard-sam\"\ntitle = \"窗口读卡器\"\nport = \"" + desk.port().toUtf8() +
                            "\"\n[second]\ndriver = \"idcard-sam\"\nport = \"/nowhere/tty\"\n");
        const CliAnswer answer = run({u"list"_s, u"--json"_s});
        QVERIFY2(answer.exitCode == 0, answer.all().constData());
        QCOMPARE(answer.json()[u"schema"_s].toString(), u"tonggui.devices/1"_s);
        const QJsonObject first = deviceOf(answer, 0);
        QCOMPARE(first[u"kind"_s].toString(), u"id-card-reader"_s);
        QCOMPARE(first[u"name"_s].toString(), u"窗口读卡器"_s);
        QVERIFY(first[u"used"_s].toBool());
        QCOMPARE(first[u"status"_s].toObject()[u"state"_s].toString(), u"online"_s);
        QVERIFY(first[u"descriptor"_s].toObject()[u"serial"_s].toString().startsWith(u"05.01"_s));
        const QJsonObject second = deviceOf(answer, 1);
        QVERIFY(!second[u"used"_s].toBool());
        QCOMPARE(second[u"status"_s].toObject()[u"state"_s].toString(), u"no-device"_s);
        QVERIFY(answer.json()[u"drivers"_s].toArray().size() >= 1);
        const CliAnswer text = run({u"list"_s});
        QVERIFY2(text.output.contains("* id-card-reader  窗口读卡器  online"), text.output.constData());
        QVERIFY2(text.output.contains(faults::PortNotOpen.code), text.output.constData());
    }

    void nothingSetUpIsSaid()
    {
        const CliAnswer answer = run({u"list"_s});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.output.contains("No device is set up"), answer.output.constData());
        QVERIFY(answer.output.contains("idcard-sam"));
    }

    void whatIsWrongIsNamedAndTheRestGoesOn()
    {
        const SimulatedDesk desk;
        m_program.write(u"config/devices.toml"_s, "[reader]\ndriver = \"idcard-sam\"\nport = \"" +
                                                      desk.port().toUtf8() + "\"\n[other]\ndriver = \"no-such\"\n");
        const CliAnswer answer = run({u"list"_s, u"--json"_s});
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.code(), QString::fromLatin1(faults::DriverUnknown.code));
        QCOMPARE(deviceOf(answer, 0)[u"status"_s].toObject()[u"state"_s].toString(), u"online"_s);
        m_program.write(u"config/devices.toml"_s, "[reader]\nport = \"x\"\n");
        const CliAnswer broken = run({u"list"_s, u"--json"_s});
        QCOMPARE(broken.code(), QString::fromLatin1(settings::errors::DeviceWithoutDriver.code));
        QVERIFY(broken.error()[u"path"_s].toString().contains(u"devices.toml:2:"_s));
    }

    void aDeviceIsTried()
    {
        SimulatedDesk desk(scenarioOf({completeCard()}));
        desk.order(u"put zhangsan"_s);
        const QStringList reader{u"--driver"_s, u"idcard-sam"_s, u"--port"_s, desk.port()};
        const CliAnswer good = run(QStringList{u"test"_s, u"id-card-reader"_s} + reader);
        QVERIFY2(good.exitCode == 0, good.all().constData());
        QVERIFY2(good.output.contains("张*"), good.output.constData());
        QVERIFY(!good.all().contains("张三") && !good.all().contains("11010519491231002X"));
        desk.order(u"lift"_s);
        desk.order(u"put zhangsan"_s);
        desk.order(u"fault checksum on 30 01"_s);
        const CliAnswer bad = run(QStringList{u"test"_s, u"id-card-reader"_s, u"--json"_s} + reader);
        QCOMPARE(bad.exitCode, 3);
        QCOMPARE(bad.code(), QString::fromLatin1(faults::BadChecksum.code));
    }

    void aKindWithoutADeviceSaysSo()
    {
        const CliAnswer answer = run({u"test"_s, u"camera"_s, u"--json"_s});
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), QString::fromLatin1(faults::NotChosen.code));
        QCOMPARE(run({u"test"_s, u"toaster"_s}).exitCode, 2);
        QCOMPARE(run({u"list"_s, u"--driver"_s, u"idcard-sam"_s, u"--set"_s, u"frameMs"_s}).exitCode, 2);
        QCOMPARE(run({u"list"_s, u"--driver"_s, u"idcard-sam"_s, u"--set"_s, u"frameMs=7"_s}).exitCode, 3);
    }

    void aPictureIsCaptured()
    {
        const SimulatedCamera camera;
        const QString file = m_program.path(u"picture.png"_s);
        const CliAnswer answer = run({u"capture"_s, u"camera"_s, u"--out"_s, file, u"--driver"_s, u"camera-stream"_s,
                                      u"--port"_s, camera.address()});
        QVERIFY2(answer.exitCode == 0, answer.all().constData());
        const QImage picture(file);
        QVERIFY(picture.width() >= 320);
        QVERIFY(picture.pixelColor(picture.width() / 2, picture.height() / 2).isValid());
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aCardIsCapturedForThisAccountOnly()
    {
        SimulatedDesk desk(scenarioOf({completeCard()}));
        desk.order(u"put zhangsan"_s);
        const QString file = m_program.path(u"card.json"_s);
        const CliAnswer answer = run({u"capture"_s, u"id-card-reader"_s, u"--out"_s, file, u"--driver"_s,
                                      u"idcard-sam"_s, u"--port"_s, desk.port()});
        QVERIFY2(answer.exitCode == 0, answer.all().constData());
        QVERIFY(!answer.all().contains("张三"));
        QCOMPARE(readJsonFile(file)->value(u"name"_s).toString(), u"张三"_s);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        desk.order(u"lift"_s);
        desk.order(u"put zhangsan"_s);
        const CliAnswer nowhere =
            run({u"capture"_s, u"id-card-reader"_s, u"--json"_s, u"--out"_s, u"/nowhere/card.json"_s, u"--driver"_s,
                 u"idcard-sam"_s, u"--port"_s, desk.port()});
        QCOMPARE(nowhere.code(), QString::fromLatin1(tonggui::errors::FileUnwritable.code));
        QCOMPARE(nowhere.exitCode, 3);
    }

    void printersGiveNothing()
    {
        const CliAnswer answer = run({u"capture"_s, u"printer"_s, u"--json"_s, u"--out"_s, m_program.path(u"x"_s)});
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.code(), QString::fromLatin1(cli::errors::NothingToCapture.code));
    }

    void whatHappensIsTold()
    {
        SimulatedDesk desk;
        QTimer::singleShot(1500, this, [&desk] { desk.order(u"unplug"_s); });
        const CliAnswer answer = run({u"watch"_s, u"--seconds"_s, u"3"_s, u"--json"_s, u"--driver"_s, u"idcard-sam"_s,
                                      u"--port"_s, desk.port()});
        QCOMPARE(answer.exitCode, 0);
        QStringList states;
        for (const QJsonValue &event : answer.json()[u"events"_s].toArray()) {
            states << event[u"state"_s].toString();
        }
        QVERIFY2(states.contains(u"online"_s), qPrintable(states.join(u' ')));
        QCOMPARE(states.last(), u"no-device"_s);
    }
};

QTEST_GUILESS_MAIN(DevicesVerbTest)
#include "DevicesVerbTest.moc"
