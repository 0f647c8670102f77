// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "tests/cli/CliProgram.h"
#include "tests/devices/SimulatedDesk.h"

using namespace tonggui;
using namespace tonggui::tests;
namespace faults = tonggui::devices::errors;

// card read, card reader: the program, the driver in its own process, and a simulated reader on a pty.
class CardVerbTest : public QObject
{
    Q_OBJECT

private:
    CliAnswer read(const SimulatedDesk &desk, QStringList more = {}) const
    {
        return m_program.run(QStringList{u"card"_s, u"read"_s, u"--port"_s, desk.port(), u"--wait"_s, u"1"_s} + more);
    }

    CliProgram m_program;

private Q_SLOTS:
    void aCardIsShownMaskedAndGivenWhole()
    {
        SimulatedDesk desk(scenarioOf({completeCard()}));
        desk.order(u"put zhangsan"_s);
        const CliAnswer masked = read(desk);
        QVERIFY2(masked.exitCode == 0, masked.errors.constData());
        for (const QByteArray &secret :
             {QByteArray("张三"), QByteArray("11010519491231002X"), QByteArray("1949-12-31"), QByteArray("某路")}) {
            QVERIFY2(!masked.all().contains(secret), secret.constData());
        }
        QVERIFY(masked.output.contains("张*"));
        desk.order(u"lift"_s);
        desk.order(u"put zhangsan"_s);
        const CliAnswer full = read(desk, {u"--full"_s});
        QVERIFY(full.output.contains("张三") && full.output.contains("11010519491231002X"));
        desk.order(u"lift"_s);
        desk.order(u"put zhangsan"_s);
        const CliAnswer json = read(desk, {u"--json"_s, u"--fingerprint"_s, u"--latest-address"_s});
        QCOMPARE(json.json()[u"schema"_s].toString(), u"tonggui.card/1"_s);
        const QJsonObject card = json.json()[u"card"_s].toObject();
        QCOMPARE(card[u"name"_s].toString(), u"张三"_s);
        QCOMPARE(card[u"number"_s].toString(), u"11010519491231002X"_s);
        QVERIFY(!card[u"latestAddress"_s].toString().isEmpty());
        QCOMPARE(QByteArray::fromBase64(card[u"fingerprint"_s].toString().toLatin1()).size(), 1024);
        QCOMPARE(json.json()[u"reader"_s].toObject()[u"driver"_s].toString(), u"idcard-sam"_s);
    }

    void readersOnOtherWaysAreReachedByTheirPort_data()
    {
        QTest::addColumn<QString>("wrap");
        QTest::newRow("network") << u"tcp"_s;
        QTest::newRow("hid") << u"hid-miaxis"_s;
        QTest::newRow("usb") << u"usb-bulk"_s;
        QTest::newRow("four pipes") << u"sam-usb-4pipe"_s;
    }

    void readersOnOtherWaysAreReachedByTheirPort()
    {
        QFETCH(QString, wrap);
        const bool isTcp = wrap == u"tcp"_s;
        SimulatedDesk desk(scenarioOf({completeCard()}, {{u"wrap"_s, isTcp ? u"none"_s : wrap}}),
                           isTcp ? freeTcpPort() : QString());
        desk.order(u"put zhangsan"_s);
        const QString port = isTcp ? desk.port() : wrap + u':' + desk.port();
        const CliAnswer answer = m_program.run({u"card"_s, u"read"_s, u"--port"_s, port, u"--fingerprint"_s});
        QVERIFY2(answer.exitCode == 0, answer.errors.constData());
        QVERIFY2(answer.output.contains("right thumb (registered, quality 75), left thumb (registered, quality 75)"),
                 answer.output.constData());
        QVERIFY(answer.output.contains("Picture: from a simulated card"));
    }

    void theReaderTellsItsNumber()
    {
        const SimulatedDesk desk;
        const CliAnswer answer =
            m_program.run({u"card"_s, u"reader"_s, u"--port"_s, desk.port(), u"--speed"_s, u"115200"_s, u"--json"_s});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.json()[u"samNumber"_s].toString().startsWith(u"05."_s));
    }

    // Each code of the module: its own reason with a remedy; a card that will not do is a finding, a reader that will
    // not the environment's fault.
    void everyCodeIsTold_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *on, const char *code, const ErrorDefinition &error, int exitCode) {
            QTest::addRow("%s at %s", code, on)
                << QString::fromLatin1(on) << QString::fromLatin1(code) << QString::fromLatin1(error.code) << exitCode;
        };
        row("20 01", "80", faults::NoCard, 1);
        row("20 02", "81", faults::SelectFailed, 1);
        row("30 01", "80", faults::CardLifted, 1);
        row("30 01", "41", faults::ReadFailed, 1);
        row("30 01", "40", faults::WrongCard, 1);
        row("30 01", "24", faults::NotRecognised, 1);
        row("30 01", "31", faults::CardRefusedReader, 1);
        row("30 01", "32", faults::ReaderRefusedCard, 1);
        row("30 01", "33", faults::ContentUnproven, 1);
        row("30 01", "91", faults::ItemMissing, 1);
        row("30 01", "47", faults::NoRandomNumber, 3);
        row("30 01", "60", faults::SelfTestFailed, 3);
        row("30 01", "66", faults::NotAuthorised, 3);
        row("30 01", "11", faults::RequestLength, 3);
        row("30 01", "21", faults::RequestUnknown, 3);
        row("30 01", "5C", faults::UnknownCode, 3);
    }

    void everyCodeIsTold()
    {
        QFETCH(QString, on);
        QFETCH(QString, code);
        QFETCH(QString, error);
        QFETCH(int, exitCode);
        SimulatedDesk desk(scenarioOf({zhangSan()}, {}, {fault(on, u"code"_s, {{u"code"_s, code}, {u"times"_s, 20}})}));
        desk.order(u"put zhangsan"_s);
        const CliAnswer answer = read(desk, {u"--json"_s});
        QCOMPARE(answer.code(), error);
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY(!answer.error()[u"remedy"_s].toString().isEmpty());
    }

    void lineFaultsAreTold_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("error");
        QTest::newRow("wrong checksum") << u"checksum"_s << QString::fromLatin1(faults::BadChecksum.code);
        QTest::newRow("half a frame") << u"half-frame"_s << QString::fromLatin1(faults::HalfFrame.code);
        QTest::newRow("silence") << u"silence"_s << QString::fromLatin1(faults::Silent.code);
        QTest::newRow("pulled out") << u"disconnect"_s << QString::fromLatin1(faults::Unplugged.code);
    }

    void lineFaultsAreTold()
    {
        QFETCH(QString, kind);
        QFETCH(QString, error);
        SimulatedDesk desk(scenarioOf({zhangSan()}, {}, {fault(u"30 01"_s, kind)}));
        desk.order(u"put zhangsan"_s);
        const CliAnswer answer = read(desk, {u"--json"_s});
        QCOMPARE(answer.code(), error);
        QCOMPARE(answer.exitCode, 3);
    }

    void portsAndDriversAreNamed()
    {
        const CliAnswer gone = m_program.run({u"card"_s, u"read"_s, u"--port"_s, u"/dev/nothing"_s, u"--json"_s});
        QCOMPARE(gone.exitCode, 3);
        QCOMPARE(gone.code(), QString::fromLatin1(faults::PortNotOpen.code));
        const CliAnswer driver =
            m_program.run({u"card"_s, u"read"_s, u"--port"_s, u"/dev/null"_s, u"--driver"_s, u"nobody"_s, u"--json"_s});
        QCOMPARE(driver.exitCode, 3);
        QCOMPARE(driver.code(), u"plugin.unknown"_s);
        m_program.configure();
        const CliAnswer none = m_program.run({u"card"_s, u"read"_s, u"--json"_s});
        QCOMPARE(none.exitCode, 3);
        QCOMPARE(none.error()[u"path"_s].toString(), u"card.port"_s);
    }

    void thePortComesFromTheSettings()
    {
        SimulatedDesk desk;
        desk.order(u"put zhangsan"_s);
        m_program.configure("[card]\nport = \"" + desk.port().toUtf8() + "\"\nbaud = \"115200\"\n");
        QCOMPARE(m_program.run({u"card"_s, u"read"_s}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(CardVerbTest)
#include "CardVerbTest.moc"
