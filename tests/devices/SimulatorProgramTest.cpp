// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "tests/devices/HostedReader.h"

#include <QProcess>

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// tonggui-sim as trainers, the demo and outside checks run it.
class SimulatorProgramTest : public QObject
{
    Q_OBJECT

private:
    QString scenarioFile(const QJsonObject &scenario, const QString &name = u"scenario.json"_s) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("no scenario");
        }
        file.write(canonicalJson(scenario));
        return file.fileName();
    }

    static QJsonObject nextLine(QProcess &program)
    {
        if (!QTest::qWaitFor([&program] { return program.canReadLine(); }, 5000)) {
            return {};
        }
        return parseJsonObject(program.readLine()).value_or(QJsonObject());
    }

    void begin(QProcess &program, const QStringList &arguments) const
    {
        program.start(qEnvironmentVariable("TONGGUI_BIN") + u"/tonggui-sim"_s, arguments);
    }

    int exitCodeOf(const QStringList &arguments) const
    {
        QProcess program;
        begin(program, arguments);
        return program.waitForFinished() ? program.exitCode() : -1;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aWrappedReaderStandsBehindASocket_data()
    {
        QTest::addColumn<QString>("wrap");
        QTest::newRow("hid") << u"hid-miaxis"_s;
        QTest::newRow("usb") << u"usb-bulk"_s;
        QTest::newRow("four pipes") << u"sam-usb-4pipe"_s;
    }

    void aWrappedReaderStandsBehindASocket()
    {
        QFETCH(QString, wrap);
        const QString link = m_folder.filePath(u"usb"_s);
        const QString scenario = scenarioFile(scenarioOf({completeCard()}, {{u"wrap"_s, wrap}}));
        QProcess program;
        begin(program, {u"idcard"_s, u"--scenario"_s, scenario, u"--link"_s, link});
        QCOMPARE(nextLine(program)[u"port"_s].toString(), link);
        program.write("put zhangsan\n");
        QCOMPARE(nextLine(program)[u"event"_s].toString(), u"done"_s);
        const DeviceChoice choice{u"idcard-sam"_s, {{u"port"_s, wrap + u':' + link}}};
        const auto card =
            QCoro::waitFor(readCardOnce(builtEnvironment(m_folder.path()), choice, {.timeout = 5s}, {}, {}));
        QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
        program.write("quit\n");
        QVERIFY(program.waitForFinished());
        QCOMPARE(exitCodeOf({u"idcard"_s, u"--scenario"_s, scenario}), 3); // where is its socket to be?
    }

    void aScenarioIsPlayedAndOrdersAreTaken()
    {
        const QString link = m_folder.filePath(u"reader"_s);
        QProcess program;
        begin(program, {u"idcard"_s, u"--scenario"_s, scenarioFile(scenarioOf({completeCard()})), u"--link"_s, link,
                        u"--trace"_s});
        const QJsonObject ready = nextLine(program);
        QCOMPARE(ready[u"event"_s].toString(), u"ready"_s);
        QCOMPARE(ready[u"port"_s].toString(), link);
        QVERIFY(ready[u"orders"_s].toArray().contains(u"lift"_s));
        program.write("put zhangsan\n");
        QCOMPARE(nextLine(program)[u"event"_s].toString(), u"done"_s);
        const DeviceChoice choice{u"idcard-sam"_s, {{u"port"_s, link}}};
        const auto card =
            QCoro::waitFor(readCardOnce(builtEnvironment(m_folder.path()), choice, {.timeout = 5s}, {}, {}));
        QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
        QCOMPARE(nextLine(program)[u"command"_s].toString(), u"11 FF"_s);
        program.write("dance\n");
        QByteArray said;
        QTRY_VERIFY((said += program.readAllStandardOutput()).contains("simulator.order-unknown"));
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!QFileInfo(link).isSymLink());
    }

    void aliasAndNetworkWork()
    {
        QProcess program;
        begin(program, {u"idcard-sam"_s, u"--scenario"_s, scenarioFile(scenarioOf({zhangSan()})), u"--listen"_s,
                        u"127.0.0.1:0"_s});
        QVERIFY(nextLine(program)[u"port"_s].toString().startsWith(u"127.0.0.1:"_s));
        program.write("quit\n");
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }

    void itGoesOnWhenNobodyTypes()
    {
        QProcess program;
        begin(program, {u"idcard"_s, u"--scenario"_s, scenarioFile(scenarioOf({zhangSan()})), u"--link"_s,
                        m_folder.filePath(u"quiet"_s)});
        program.closeWriteChannel();
        QCOMPARE(nextLine(program)[u"event"_s].toString(), u"ready"_s);
        QVERIFY(!program.waitForFinished(200));
        program.terminate();
        QVERIFY(program.waitForFinished());
    }

    void mistakesHaveTheirExitCodes()
    {
        const QString good = scenarioFile(scenarioOf({zhangSan()}), u"good.json"_s);
        const QString bad = scenarioFile({{u"schema"_s, u"x"_s}}, u"bad.json"_s);
        QCOMPARE(exitCodeOf({}), 2);
        QCOMPARE(exitCodeOf({u"toaster"_s}), 2);
        QCOMPARE(exitCodeOf({u"idcard"_s}), 2);
        QCOMPARE(exitCodeOf({u"idcard"_s, u"--scenario"_s, bad}), 1);
        QCOMPARE(exitCodeOf({u"idcard"_s, u"--scenario"_s, good, u"--link"_s, u"/nowhere/reader"_s}), 3);
        QCOMPARE(exitCodeOf({u"idcard"_s, u"--scenario"_s, good, u"--link"_s, u"a"_s, u"--listen"_s, u"127.0.0.1:0"_s}),
                 2);
        QCOMPARE(exitCodeOf({u"idcard"_s, u"--help"_s}), 0);
    }

    // A reader that is torn away without a word, as when its cable or its power goes.
    void aKilledSimulatorIsAnUnpluggedReader()
    {
        const QString link = m_folder.filePath(u"torn"_s);
        const QStringList arguments{u"idcard"_s, u"--scenario"_s, scenarioFile(scenarioOf({zhangSan()})), u"--link"_s,
                                    link};
        auto program = std::make_unique<QProcess>();
        begin(*program, arguments);
        QCOMPARE(nextLine(*program)[u"event"_s].toString(), u"ready"_s);
        const SystemClock clock;
        DeviceDesk desk(builtEnvironment(m_folder.path()), clock);
        QVERIFY(desk.chooseIdCardReader({u"idcard-sam"_s, quickSettings(link)}).has_value());
        QTRY_COMPARE(desk.idCardReader().status().state, DeviceState::Online);
        program->kill();
        program->waitForFinished();
        QTRY_COMPARE(desk.idCardReader().status().state, DeviceState::NoDevice);
        const qint64 before = ticksOf(desk.idCardDriver()->processId());
        QTest::qWait(500);
        QVERIFY(ticksOf(desk.idCardDriver()->processId()) - before <= 5); // of 50: the line is closed, nothing spins
        program = std::make_unique<QProcess>();
        begin(*program, arguments);
        QCOMPARE(nextLine(*program)[u"event"_s].toString(), u"ready"_s);
        QTRY_COMPARE(desk.idCardReader().status().state, DeviceState::Online);
        program->write("put zhangsan\n");
        QCOMPARE(nextLine(*program)[u"event"_s].toString(), u"done"_s);
        QVERIFY(QCoro::waitFor(desk.idCardReader().read({}, {}, {})).has_value());
        program->terminate();
        program->waitForFinished();
    }

private:
    // Computing time of a process in clock ticks of 10 ms.
    static qint64 ticksOf(qint64 pid)
    {
        QFile file(u"/proc/%1/stat"_s.arg(pid));
        if (!file.open(QIODevice::ReadOnly)) {
            return 0;
        }
        const QList<QByteArray> fields = file.readAll().split(' ');
        return fields.value(13).toLongLong() + fields.value(14).toLongLong();
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::SimulatorProgramTest)
#include "SimulatorProgramTest.moc"
