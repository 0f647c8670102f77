// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/SimulatorErrors.h"
#include "devices/simulators/ticketprinter/EscPosParser.h"
#include "devices/simulators/ticketprinter/GbkDecoding.h"
#include "devices/simulators/ticketprinter/QrSymbol.h"
#include "devices/simulators/ticketprinter/SlipPicture.h"
#include "tests/devices/printers/SimulatedSlipPrinter.h"

#include <QTcpSocket>

namespace tonggui::simulators {

using namespace tonggui::tests;

namespace {

std::vector<EscPosOp> opsOf(const QByteArray &hex)
{
    EscPosParser parser;
    parser.feed(QByteArray::fromHex(hex));
    std::vector<EscPosOp> ops;
    while (auto op = parser.next()) {
        ops.push_back(*op);
    }
    return ops;
}

} // namespace

// The simulated slip printer against bytes of the published command set, written by hand.
class SlipSimulatorTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray ask(QTcpSocket &socket, const QByteArray &hex)
    {
        socket.write(QByteArray::fromHex(hex));
        QByteArray answer;
        (void)QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return !answer.isEmpty();
            },
            500);
        return answer.toHex().toUpper();
    }

    static void connectTo(QTcpSocket &socket, const SimulatedSlipPrinter &simulated)
    {
        socket.connectToHost(u"127.0.0.1"_s, simulated.port().section(u':', 1).toUShort());
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }

private Q_SLOTS:
    void statesAreTheWorkedBytes()
    {
        SimulatedSlipPrinter simulated;
        QTcpSocket socket;
        connectTo(socket, simulated);
        QCOMPARE(ask(socket, "100401"), "12");
        simulated.order(u"open"_s);
        QCOMPARE(ask(socket, "100401"), "1A");
        QCOMPARE(ask(socket, "100402"), "16");
        simulated.order(u"close"_s);
        simulated.order(u"near-end"_s);
        QCOMPARE(ask(socket, "100404"), "1E");
        QCOMPARE(ask(socket, "100401"), "12");
        simulated.order(u"load"_s);
        simulated.order(u"take-paper"_s);
        QCOMPARE(ask(socket, "100402"), "32");
        QCOMPARE(ask(socket, "100404"), "72");
        simulated.order(u"load"_s);
        simulated.order(u"jam-cutter"_s);
        QCOMPARE(ask(socket, "100403"), "1A");
        simulated.order(u"mute"_s);
        QCOMPARE(ask(socket, "100401"), "");
    }

    void theWorkedTicketIsPrinted()
    {
        SimulatedSlipPrinter simulated;
        QTcpSocket socket;
        connectTo(socket, simulated);
        socket.write(QByteArray::fromHex("1B40"
                                         "C7EB41303132BAC50A"                 // 请A012号
                                         "1D286B0400314132001D286B0300314306" // QR, 6 dots
                                         "1D286B03003145311D286B0700315030413031321D286B0300315130"
                                         "1D5642001B40310A1D5600"));
        QTRY_COMPARE(simulated.slips().size(), 2);
        QCOMPARE(simulated.slips().front(), u"请A012号\n[QR A012]\n[partial]\n"_s);
        QCOMPARE(simulated.slips().back(), u"1\n[full]\n"_s);
        QFile text(simulated.output() + u"/slip-0001.txt"_s);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(text.readAll()), simulated.slips().front());
    }

    // The program runs with fonts here, so that the slip is drawn too.
    void aSlipIsDrawn()
    {
        SimulatedSlipPrinter simulated;
        QTcpSocket socket;
        connectTo(socket, simulated);
        socket.write(QByteArray::fromHex("1B401B6101C7EB410A1D76300001000800FFFFFFFFFFFFFFFF1D5600"));
        socket.write(QByteArray::fromHex("1D286B0700315030413031321D286B03003151301D5600"));
        QTRY_COMPARE(simulated.slips().size(), 2);
        const QImage drawn(simulated.output() + u"/slip-0002.png"_s);
        const QrSymbol symbol = QrSymbol::of("A012", 0);
        QCOMPARE(drawn.width(), 576 + 64);
        QCOMPARE(symbol.side, 21);
        QCOMPARE(drawn.height(), 21 * 3 + 64);
        for (int y = 0; y < symbol.side; ++y) { // each square's middle is what it should be
            for (int x = 0; x < symbol.side; ++x) {
                const int left = 32 + (576 - 63) / 2; // still centred
                const bool isBlack = drawn.pixelColor(left + x * 3 + 1, 32 + y * 3 + 1) == Qt::black;
                QCOMPARE(isBlack, symbol.squares[y * symbol.side + x] != 0);
            }
        }
        const QImage first(simulated.output() + u"/slip-0001.png"_s);
        int dark = 0;
        for (int y = 0; y < first.height(); ++y) {
            for (int x = 0; x < first.width(); ++x) {
                dark += qGray(first.pixel(x, y)) < 128 ? 1 : 0;
            }
        }
        QVERIFY(dark > 64 + 40); // the picture's 8 × 8 dots and two letters
    }

    void commandsAreTakenApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("kind"); // of the last
        QTest::addColumn<int>("value");
        const auto row = [](const char *name, const char *hex, int count, EscPosKind kind, int value = 0) {
            QTest::newRow(name) << QByteArray(hex) << count << int(kind) << value;
        };
        row("init", "1B40", 1, EscPosKind::Init);
        row("align", "1B6102", 1, EscPosKind::Align, 2);
        row("align by digit", "1B6131", 1, EscPosKind::Align, 1);
        row("size", "1D2111", 1, EscPosKind::Size, 0x11);
        row("style doubles", "1B2130", 1, EscPosKind::Size, 0x11);
        row("feed", "1B6405", 1, EscPosKind::FeedLines, 5);
        row("spacing", "1B3340", 1, EscPosKind::Spacing, 64);
        row("chinese off", "1C2E", 1, EscPosKind::Chinese, 0);
        row("chinese spacing", "1C530000", 1, EscPosKind::Other);
        row("cut with feed", "1D564103", 1, EscPosKind::Cut, 0);
        row("cut partial by digit", "1D5631", 1, EscPosKind::Cut, 1);
        row("barcode A", "1D6B043132330041", 2, EscPosKind::Character);
        row("barcode B", "1D6B49037B4241", 1, EscPosKind::Barcode, 73);
        row("status inside", "411004044210", 3, EscPosKind::Character);
        row("half a character", "C70A", 2, EscPosKind::LineFeed);
        row("unknown", "1B7A0041", 2, EscPosKind::Character);
        row("raster too large", "1D763000FFFFFFFF41", 2, EscPosKind::Character);
        row("waits for the rest", "1D763000010002FF", 0, EscPosKind::Other);
    }

    void commandsAreTakenApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, count);
        QFETCH(int, kind);
        QFETCH(int, value);
        const std::vector<EscPosOp> ops = opsOf(bytes);
        QCOMPARE(int(ops.size()), count);
        if (count > 0) {
            QCOMPARE(int(ops.back().kind), kind);
            QCOMPARE(ops.back().value, value);
        }
    }

    void withoutChineseEachByteIsALetter()
    {
        const auto ops = opsOf("1C2EC7EB1C26C7EB");
        QCOMPARE(ops.size(), size_t(5));
        QCOMPARE(fromGbk(ops[1].bytes), QString(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(fromGbk(ops[4].bytes), u"请"_s);
    }

    void linesAreBrokenWhereThePaperEnds()
    {
        SimulatedSlipPrinter simulated(SlipWire::Network, {{u"paperMm"_s, 58}});
        QTcpSocket socket;
        connectTo(socket, simulated);
        socket.write(QByteArray(33, 'x') + "\n\x1D\x56" + QByteArray(1, '\0'));
        QTRY_COMPARE(simulated.slips().size(), 1);
        QCOMPARE(simulated.slips().front(), QString(32, u'x') + u"\nx\n[full]\n"_s);
    }

    void ordersAndScenariosAreChecked()
    {
        SimulatedSlipPrinter simulated;
        for (const QString &order : {u"dance"_s, u"open wide"_s, u"fault nothing"_s, u"fault slow on status"_s,
                                     u"fault paper-out at slip"_s, QString()}) {
            const auto refused = simulated.simulator().order(order);
            QVERIFY2(!refused && refused.error().is(errors::OrderUnknown), qPrintable(order));
        }
        for (const TrainerAct &act : simulated.simulator().acts()) {
            QVERIFY2(simulated.simulator().order(act.order).has_value(), qPrintable(act.order));
        }
        const auto bad = TicketPrinterScenario::fromJson(
            {{u"schema"_s, u"tonggui.sim-printer-escpos/1"_s}, {u"printer"_s, QJsonObject{{u"paperMm"_s, 70}}}},
            u"x"_s);
        QVERIFY(!bad && bad.error().is(errors::ScenarioInvalid));
    }
};

} // namespace tonggui::simulators

QTEST_MAIN(tonggui::simulators::SlipSimulatorTest)
#include "SlipSimulatorTest.moc"
