// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "devices/plugins/idcard-sam/ReaderPort.h"
#include "devices/plugins/idcard-sam/SamReader.h"
#include "tests/devices/SimulatedDesk.h"

using namespace std::chrono_literals;

namespace tonggui::devices::sam {

using namespace tonggui::tests;

namespace {

SamTimes quickTimes()
{
    SamTimes times;
    times.firstByte = 200ms;
    times.frame = 600ms;
    times.probe = 60ms;
    return times;
}

} // namespace

// Modules that go mad, begin anew or speak at another speed, on every way to them.
class SamTroubleTest : public QObject
{
    Q_OBJECT

private:
    void begin(const QString &way, const QJsonArray &faults = {})
    {
        const bool isWrapped = way != u"serial"_s && way != u"tcp"_s;
        const QJsonObject traits{{u"wrap"_s, isWrapped ? way : u"none"_s}};
        m_desk = std::make_unique<SimulatedDesk>(scenarioOf({completeCard()}, traits, faults),
                                                 way == u"tcp"_s ? freeTcpPort() : QString());
        m_reader = std::make_unique<SamReader>(u"idcard-sam"_s, transportTo(readerPort(way, m_desk->port())),
                                               quickTimes(), 0, m_clock);
        QTRY_COMPARE(m_reader->status().state, DeviceState::Online);
    }

    Result<IdCard> read()
    {
        m_desk->order(u"lift"_s);
        m_desk->order(u"put zhangsan"_s);
        return QCoro::waitFor(m_reader->read({.timeout = 2s}, {}, {}));
    }

    // Without anybody doing anything, after a few tries at most.
    bool isWellAgain()
    {
        for (int i = 0; i < 4; ++i) {
            if (read().has_value()) {
                return true;
            }
        }
        return false;
    }

    static void everyWay()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"serial", "tcp", "usb-bulk", "sam-usb-4pipe", "hid-miaxis"}) {
            QTest::newRow(way) << QString::fromLatin1(way);
        }
    }

    SystemClock m_clock;
    std::unique_ptr<SimulatedDesk> m_desk;
    std::unique_ptr<SamReader> m_reader;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup()
    {
        m_reader.reset();
        m_desk.reset();
    }

    void aFloodIsSurvived_data() { everyWay(); }
    void aFloodIsSurvived()
    {
        QFETCH(QString, way);
        begin(way, {fault(u"30 01"_s, u"flood"_s)});
        const Result<IdCard> card = read();
        QVERIFY(card || isLineFault(card.error()));
        QVERIFY(isWellAgain());
    }

    void aModuleThatBeginsAnewIsFoundAgain_data() { everyWay(); }
    void aModuleThatBeginsAnewIsFoundAgain()
    {
        QFETCH(QString, way);
        begin(way, {fault(u"30 01"_s, u"crash"_s)});
        const Result<IdCard> card = read();
        QVERIFY2(!card && isLineFault(card.error()), card ? "read" : qPrintable(card.error().toLine()));
        QVERIFY(isWellAgain());
    }

    void aModuleThatChangesItsSpeedIsFoundAgain()
    {
        begin(u"serial"_s, {fault(u"20 02"_s, u"wrong-baud"_s, {{u"speed"_s, 19200}})});
        const Result<IdCard> card = read();
        QVERIFY2(!card && isLineFault(card.error()), card ? "read" : qPrintable(card.error().toLine()));
        QVERIFY(isWellAgain());
    }

    void lineFaultsAreTheSameOnEveryWay_data() { everyWay(); }
    void lineFaultsAreTheSameOnEveryWay()
    {
        QFETCH(QString, way);
        begin(way);
        m_desk->order(u"fault half-frame on 30 01"_s);
        QVERIFY(read().error().is(errors::HalfFrame));
        QVERIFY(isWellAgain());
        m_desk->order(u"fault garbage on 20 02"_s);
        QVERIFY(isWellAgain());
        m_desk->order(u"fault noise on 30 01"_s);
        QVERIFY(isWellAgain());
    }

    void theManagementNumbersAreRead()
    {
        begin(u"serial"_s);
        QVERIFY(m_reader->capabilities().has(idcard::ManagementNumbers));
        QVERIFY(QCoro::waitFor(m_reader->managementNumbers({})).error().is(errors::NoCard));
        m_desk->order(u"put zhangsan"_s);
        QCOMPARE(QCoro::waitFor(m_reader->managementNumbers({})).value_or(QByteArray()), QByteArray(28, '\x01'));
        QCOMPARE(m_desk->commands.last(), u"30 05"_s);
        const auto progress = [](const QJsonObject &) {};
        m_desk->order(u"lift"_s);
        m_desk->order(u"put zhangsan"_s);
        const auto answer = QCoro::waitFor(m_reader->execute(u"management-numbers"_s, {}, progress, {}));
        QCOMPARE(answer.value_or(QJsonObject())[u"hex"_s].toString(), QString(28 * 2, u'0').replace(u"00"_s, u"01"_s));
    }

    void aSlowLineIsMadeFast_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<QJsonObject>("traits");
        QTest::addColumn<int>("speed");
        QTest::newRow("not wanted") << false << QJsonObject() << 9600;
        QTest::newRow("wanted") << true << QJsonObject() << 115200;
        QTest::newRow("cannot") << true << QJsonObject{{u"unsupported"_s, QJsonObject{{u"60 00"_s, u"21"_s}}}} << 9600;
        QTest::newRow("is silent") << true << QJsonObject{{u"unsupported"_s, QJsonObject{{u"60 00"_s, u"silence"_s}}}}
                                   << 9600;
    }

    void aSlowLineIsMadeFast()
    {
        QFETCH(bool, wanted);
        QFETCH(QJsonObject, traits);
        QFETCH(int, speed);
        traits[u"speed"_s] = 9600;
        m_desk = std::make_unique<SimulatedDesk>(scenarioOf({completeCard()}, traits));
        const QJsonObject settings{{u"port"_s, m_desk->port()}, {u"transport"_s, u"auto"_s}, {u"speed"_s, u"auto"_s},
                                   {u"firstByteMs"_s, 200},     {u"frameMs"_s, 600},         {u"probeMs"_s, 100},
                                   {u"pollGapMs"_s, 300},       {u"raiseSpeed"_s, wanted}};
        m_reader = SamReader::fromSettings({u"idcard-sam"_s, settings, m_clock});
        QTRY_COMPARE(m_reader->status().state, DeviceState::Online);
        QCOMPARE(m_desk->simulator().end().hostSpeed(), speed);
        QVERIFY(isWellAgain());
        QCOMPARE(m_desk->commands.count(u"60 00"_s), wanted ? 1 : 0);
    }

    void aSimulatedPhotoIsShown()
    {
        begin(u"serial"_s);
        const Result<IdCard> card = read();
        QCOMPARE(card->picture.outcome, PhotoOutcome::Simulated);
        QVERIFY(card->picture.isThere());
        QVERIFY(!m_reader->capabilities().has(idcard::Photo)); // of real cards it shows none
    }

    void aHostThatIsGoneIsToldAndFoundAgain()
    {
        const QString port = freeTcpPort();
        m_reader = std::make_unique<SamReader>(u"idcard-sam"_s, transportTo(readerPort(u"tcp"_s, port)), quickTimes(),
                                               0, m_clock);
        QTRY_COMPARE(m_reader->status().state, DeviceState::NoDevice);
        QVERIFY(m_reader->status().reason->is(errors::PortNotOpen));
        QCOMPARE(m_reader->status().reason->arguments().first(), port);
        m_desk = std::make_unique<SimulatedDesk>(scenarioOf({completeCard()}), port);
        QTRY_COMPARE(m_reader->status().state, DeviceState::Online);
        QVERIFY(isWellAgain());
    }
};

} // namespace tonggui::devices::sam

QTEST_GUILESS_MAIN(tonggui::devices::sam::SamTroubleTest)
#include "SamTroubleTest.moc"
