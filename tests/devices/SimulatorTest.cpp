// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/wire/TcpEnd.h"
#include "tests/devices/SimulatedDesk.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <QTcpSocket>

namespace tonggui::simulators {

using namespace tonggui::tests;

namespace {

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

const QByteArray Find = bytes("AA AA AA 96 69 00 03 20 01 22");
const QByteArray Select = bytes("AA AA AA 96 69 00 03 20 02 21");
const QByteArray Read = bytes("AA AA AA 96 69 00 03 30 01 32");
const QByteArray ReadWithFinger = bytes("AA AA AA 96 69 00 03 30 10 23");
const QByteArray Found = bytes("AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97");
const QByteArray Selected = bytes("AA AA AA 96 69 00 0C 00 00 90 00 00 00 00 00 00 00 00 9C");
const QByteArray NoCard = bytes("AA AA AA 96 69 00 04 00 00 80 84");
const QByteArray SelectFailed = bytes("AA AA AA 96 69 00 04 00 00 81 85");
const QByteArray ReadFailed = bytes("AA AA AA 96 69 00 04 00 00 41 45");
const QByteArray Done = bytes("AA AA AA 96 69 00 04 00 00 90 94");

// The host's end of the wire, as plain as can be: no code of the driver.
class PlainHost
{
public:
    explicit PlainHost(const QString &port, speed_t speed = B115200)
        : m_line(::open(port.toLocal8Bit().constData(), O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        termios settings{};
        ::tcgetattr(m_line, &settings);
        ::cfmakeraw(&settings);
        ::cfsetspeed(&settings, speed);
        ::tcsetattr(m_line, TCSANOW, &settings);
    }
    ~PlainHost() { ::close(m_line); }
    Q_DISABLE_COPY_MOVE(PlainHost)

    // What comes back until nothing more has come for `quietMs`.
    QByteArray ask(const QByteArray &request, int quietMs = 60)
    {
        [[maybe_unused]] const auto written = ::write(m_line, request.constData(), size_t(request.size()));
        QByteArray reply;
        QElapsedTimer quiet;
        quiet.start();
        while (quiet.elapsed() < quietMs) {
            QTest::qWait(1);
            char buffer[4096];
            const ssize_t count = ::read(m_line, buffer, sizeof buffer);
            if (count > 0) {
                reply.append(buffer, count);
                quiet.start();
            }
        }
        return reply;
    }

private:
    int m_line;
};

} // namespace

// The simulator against published bytes.
class SimulatorTest : public QObject
{
    Q_OBJECT

private:
    static void verifyRefused(const QJsonObject &scenario, const QString &place)
    {
        const auto read = IdCardScenario::fromJson(scenario, u"s.json"_s);
        QVERIFY2(!read.has_value(), qPrintable(place));
        QVERIFY(read.error().is(errors::ScenarioInvalid));
        QVERIFY2(read.error().text().contains(place), qPrintable(read.error().text()));
    }

private Q_SLOTS:
    void aReadingIsByteExact()
    {
        SimulatedDesk desk;
        PlainHost host(desk.port());
        QCOMPARE(host.ask(Find).toHex(' '), NoCard.toHex(' '));
        desk.order(u"put zhangsan"_s);
        QCOMPARE(host.ask(Find).toHex(' '), Found.toHex(' '));
        QCOMPARE(host.ask(Select).toHex(' '), Selected.toHex(' '));
        const QByteArray reply = host.ask(Read);
        QCOMPARE(reply.size(), 1295);
        QCOMPARE(reply.first(14).toHex(' '), bytes("AA AA AA 96 69 05 08 00 00 90 01 00 04 00").toHex(' '));
        QCOMPARE(reply.mid(14, 8).toHex(' '), "20 5f 09 4e 20 00 20 00"_ba);
        QCOMPARE(uchar(reply.back()), uchar(0x1C));
        QCOMPARE(host.ask(Find), NoCard); // until it is lifted
        desk.order(u"lift"_s);
        desk.order(u"put zhangsan"_s);
        QCOMPARE(host.ask(Find), Found);
    }

    void fingerprintFramesAreByteExact()
    {
        QJsonObject card = zhangSan();
        SimulatedDesk without(scenarioOf({card}));
        without.order(u"put zhangsan"_s);
        PlainHost host(without.port());
        host.ask(Find);
        host.ask(Select);
        const QByteArray reply = host.ask(ReadWithFinger);
        QCOMPARE(reply.size(), 1297);
        QCOMPARE(reply.mid(5, 2).toHex(), "050a"_ba);
        QCOMPARE(uchar(reply.back()), uchar(0x1E));

        card[u"fingerprint"_s] = QJsonArray{QJsonObject{{u"finger"_s, 11}}, QJsonObject{{u"finger"_s, 16}}};
        SimulatedDesk with(scenarioOf({card}));
        with.order(u"put zhangsan"_s);
        PlainHost second(with.port());
        second.ask(Find);
        second.ask(Select);
        const QByteArray full = second.ask(ReadWithFinger);
        QCOMPARE(full.size(), 2321);
        QCOMPARE(full.mid(5, 2).toHex(), "090a"_ba);
    }

    void requestsOutOfOrderAreRefused()
    {
        SimulatedDesk desk;
        PlainHost host(desk.port());
        QCOMPARE(host.ask(Select), SelectFailed);
        QCOMPARE(host.ask(Read), ReadFailed);
        desk.order(u"put zhangsan"_s);
        QCOMPARE(host.ask(Select), SelectFailed); // not found yet
        QCOMPARE(host.ask(Find), Found);
        QCOMPARE(host.ask(Read), ReadFailed); // not selected
        QCOMPARE(host.ask(Find), NoCard);     // after a failed reading too, until it is lifted
    }

    void housekeepingIsAnswered()
    {
        SimulatedDesk desk;
        PlainHost host(desk.port());
        QCOMPARE(host.ask(bytes("AA AA AA 96 69 00 03 11 FF ED")), Done);
        QCOMPARE(host.ask(bytes("AA AA AA 96 69 00 03 10 FF EC")), Done);
        QCOMPARE(host.ask(bytes("AA AA AA 96 69 00 04 61 FF 50 CA")), Done);
        QCOMPARE(host.ask(bytes("AA AA AA 96 69 00 03 12 FF EE")).toHex(' '),
                 bytes("AA AA AA 96 69 00 14 00 00 90 05 00 01 00 A7 EF 33 01 87 D6 12 00 3C 9D 49 78 29").toHex(' '));
        QCOMPARE(host.ask(bytes("AA AA AA 96 69 00 03 77 01 75")), bytes("AA AA AA 96 69 00 04 00 00 21 25"));
        QCOMPARE(host.ask(bytes("AA AA AA 96 69 00 03 20 01 23")), bytes("AA AA AA 96 69 00 04 00 00 10 14"));
        QCOMPARE(host.ask(bytes("AA AA AA 96 69 00 02")), bytes("AA AA AA 96 69 00 04 00 00 11 15"));
        QCOMPARE(host.ask(bytes("12 34") + Find), NoCard); // what comes before is dropped
    }

    void itemsOfTheCardAreAnswered()
    {
        SimulatedDesk desk(scenarioOf({completeCard()}));
        desk.order(u"put zhangsan"_s);
        PlainHost host(desk.port());
        host.ask(Find);
        host.ask(Select);
        host.ask(Read);
        QCOMPARE(host.ask(bytes("AA AA AA 96 69 00 03 30 03 30")).size(), 11 + 140);
        QCOMPARE(host.ask(bytes("AA AA AA 96 69 00 03 30 05 36")).size(), 11 + 28);
        SimulatedDesk plain;
        plain.order(u"put zhangsan"_s);
        PlainHost second(plain.port());
        second.ask(Find);
        second.ask(Select);
        QCOMPARE(second.ask(bytes("AA AA AA 96 69 00 03 30 03 30")), bytes("AA AA AA 96 69 00 04 00 00 91 95"));
    }

    void anotherSpeedIsNotHeard()
    {
        SimulatedDesk desk;
        PlainHost wrong(desk.port(), B9600);
        QCOMPARE(wrong.ask(Find), QByteArray());
        PlainHost right(desk.port(), B115200);
        QCOMPARE(right.ask(bytes("AA AA AA 96 69 00 03 60 04 67")), Done); // at the old speed
        QCOMPARE(right.ask(Find), QByteArray());
        PlainHost slow(desk.port(), B9600);
        QCOMPARE(slow.ask(Find), NoCard);
        QCOMPARE(slow.ask(bytes("AA AA AA 96 69 00 03 60 09 6A")), bytes("AA AA AA 96 69 00 04 00 00 21 25"));
    }

    // 1295 bytes at 115200 baud take 112 ms, at 9600 baud 1.35 s.
    void bytesLeaveAtTheLinesPace()
    {
        SimulatedDesk desk(scenarioOf({zhangSan()}, {{u"pace"_s, u"wire"_s}}));
        desk.order(u"put zhangsan"_s);
        PlainHost host(desk.port());
        host.ask(Find);
        host.ask(Select);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(host.ask(Read, 60).size(), 1295);
        QVERIFY(clock.elapsed() - 60 >= 105);
        QVERIFY(clock.elapsed() - 60 < 600);
    }

    void timelinesAreFollowed()
    {
        const QJsonArray timeline{QJsonObject{{u"afterMs"_s, 0}, {u"do"_s, u"put"_s}, {u"card"_s, u"zhangsan"_s}},
                                  QJsonObject{{u"afterCommands"_s, 2}, {u"do"_s, u"lift"_s}},
                                  QJsonObject{{u"afterMs"_s, 250}, {u"do"_s, u"unplug"_s}}};
        SimulatedDesk desk(scenarioOf({zhangSan()}, {}, {}, timeline));
        PlainHost host(desk.port());
        QCOMPARE(host.ask(Find, 20), Found);
        QCOMPARE(host.ask(Select, 20), Selected);
        QCOMPARE(host.ask(Read, 20), ReadFailed); // lifted after the second command
        QTRY_VERIFY(!QFile::exists(desk.port()));
        QVERIFY(!desk.simulator().end().isPlugged());
        desk.order(u"plug"_s);
        QVERIFY(QFile::exists(desk.port()));
    }

    void ordersAreUnderstoodOrRefused()
    {
        const auto scenario = IdCardScenario::fromJson(scenarioOf({zhangSan()}), u"test"_s).value();
        IdCardSimulator simulator(scenario, std::make_unique<PtyEnd>(QString()));
        QVERIFY(simulator.start().has_value());
        QVERIFY(simulator.end().address().startsWith(u"/dev/pts/"_s));
        for (const QString &good : {u"put zhangsan"_s, u" lift "_s, u"fault silence"_s, u"fault code on 30 01"_s,
                                    u"hang"_s, u"unplug"_s, u"plug"_s}) {
            QVERIFY2(simulator.order(good).has_value(), qPrintable(good));
        }
        for (const QString &bad : {u"put lisi"_s, u"put"_s, u"lift it"_s, u"fault rain"_s, u"fault silence on 30"_s,
                                   u"dance"_s, QString()}) {
            QVERIFY2(simulator.order(bad).error().is(errors::OrderUnknown), qPrintable(bad));
        }
    }

    void linksAreMadeAndRemovedWithCare()
    {
        QTemporaryDir folder;
        const QString link = folder.filePath(u"reader"_s);
        QVERIFY(QFile::link(u"/nowhere/pts"_s, link)); // left behind by one that was killed
        {
            PtyEnd end(link);
            QVERIFY(end.plug().has_value());
            QVERIFY(end.plug().has_value()); // twice is once
            QCOMPARE(QFileInfo(link).symLinkTarget(), end.terminal());
        }
        QVERIFY(!QFileInfo(link).isSymLink());
        QFile precious(link);
        QVERIFY(precious.open(QIODevice::WriteOnly));
        PtyEnd end(link);
        QVERIFY(end.plug().error().is(errors::WireUnusable));
        QVERIFY(QFileInfo(link).isFile());
        PtyEnd nowhere(u"/nowhere/reader"_s);
        QVERIFY(nowhere.plug().error().is(errors::WireUnusable));
    }

    void networkServesTheSameBytes()
    {
        auto scenario = IdCardScenario::fromJson(scenarioOf({zhangSan()}), u"test"_s).value();
        IdCardSimulator simulator(scenario, std::make_unique<TcpEnd>(u"127.0.0.1:0"_s));
        QVERIFY(simulator.start().has_value());
        QVERIFY(simulator.order(u"put zhangsan"_s).has_value());
        const QStringList address = simulator.end().address().split(u':');
        QTcpSocket socket;
        socket.connectToHost(address[0], address[1].toUShort());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(Find);
        QTRY_COMPARE(socket.bytesAvailable(), Found.size());
        QCOMPARE(socket.readAll(), Found);
        QVERIFY(simulator.order(u"unplug"_s).has_value());
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        TcpEnd wrong(u"nowhere"_s);
        QVERIFY(wrong.plug().error().is(errors::WireUnusable));
    }

    void scenariosAreCheckedByPlace()
    {
        const QJsonObject good = scenarioOf({zhangSan()});
        QVERIFY(IdCardScenario::fromJson(good, u"s.json"_s).has_value());
        verifyRefused(with(good, u"weather"_s, u"fine"_s), u"weather"_s);
        verifyRefused(with(good, u"schema"_s, u"tonggui.sim-toaster/1"_s), u"schema"_s);
        verifyRefused(scenarioOf({with(zhangSan(), u"birth"_s, u"1949-12-31"_s)}), u"cards[0].birth"_s);
        verifyRefused(scenarioOf({zhangSan(), zhangSan()}), u"cards[1].id"_s);
        verifyRefused(scenarioOf({zhangSan()}, {{u"speed"_s, 1200}}), u"reader.speed"_s);
        verifyRefused(scenarioOf({zhangSan()}, {}, {fault(u"30 01"_s, u"rain"_s)}), u"faults[0].fault"_s);
        verifyRefused(scenarioOf({zhangSan()}, {}, {fault(u"reading"_s, u"silence"_s)}), u"faults[0].on"_s);
        const QJsonObject put{{u"do"_s, u"put"_s}, {u"card"_s, u"lisi"_s}, {u"afterMs"_s, 0}};
        verifyRefused(scenarioOf({zhangSan()}, {}, {}, {put}), u"timeline[0].card"_s);
        verifyRefused(scenarioOf({zhangSan()}, {}, {}, {QJsonObject{{u"do"_s, u"lift"_s}}}), u"timeline[0]"_s);
        QVERIFY(IdCardScenario::fromFile(u"/nowhere.json"_s).error().is(errors::ScenarioInvalid));
    }
};

} // namespace tonggui::simulators

QTEST_GUILESS_MAIN(tonggui::simulators::SimulatorTest)
#include "SimulatorTest.moc"
