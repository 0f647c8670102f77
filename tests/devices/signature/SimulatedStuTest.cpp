// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/KeyExchange.h"
#include "devices/simulators/SimulatorErrors.h"
#include "tests/devices/signature/SimulatedPad.h"

#include <QtEndian>

namespace tonggui::simulators {

using namespace tonggui::tests;

// The simulated pad against bytes that were written down, without any driver.
class SimulatedStuTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

    static SimulatedStu padOf(const char *number)
    {
        return SimulatedStu({.model = stuModel(QLatin1StringView(number)), .serial = u"SIM7"_s});
    }

    static QByteArray lastResult(SimulatedStu &pad) { return pad.get(0x03).value_or(QByteArray()).mid(2, 1).toHex(); }

    // As a driver sends one.
    static QByteArray block(const QByteArray &data)
    {
        QByteArray report(3, '\0');
        report[0] = 0x26;
        qToLittleEndian(quint16(data.size()), report.data() + 1);
        return (report + data).leftJustified(256, '\0');
    }

private Q_SLOTS:
    void samplesAreAsWrittenDown()
    {
        const StuPen pen{.isNear = true, .isDown = true, .pressure = 0x155, .x = 5000, .y = 3000};
        SimulatedStu pad = padOf("430");
        QCOMPARE(pad.move(pen), QList<QByteArray>{hex("01 91 55 13 88 0B B8")});
        QVERIFY(pad.set(hex("32 03")));
        pad.skip(0x29);
        const QByteArray timed = pad.move(pen).value(0);
        QCOMPARE(timed.first(7).toHex(), "349155"
                                         "13880bb8");
        QCOMPARE(timed.last(2).toHex(), "002a");
        SimulatedStu colour = padOf("520");
        QVERIFY(colour.set(hex("32 01")));
        QCOMPARE(colour.move(pen).value(0).size(), 9);
    }

    void itSaysWhatItIs()
    {
        SimulatedStu pad = padOf("430");
        QCOMPARE(pad.get(0x09)->toHex(), "092580177003ff014000c8c809ec010000");
        QCOMPARE(pad.get(0x08)->first(10), QByteArray("\x08STU-430\0\0", 10));
        QCOMPARE(pad.get(0x08)->size(), 17);
        const QByteArray sizes = *pad.get(0xFF);
        QCOMPARE(sizes.size(), 512);
        QCOMPARE(sizes.mid(2 * 0x26, 2).toHex(), "0100");
        QCOMPARE(sizes.mid(2 * 0x40, 2).toHex(), "0044");
        QCOMPARE(sizes.mid(2 * 0x13, 2).toHex(), "0000"); // no Diffie-Hellman
        QVERIFY(!pad.get(0x14).has_value());
        QVERIFY(!pad.set(hex("13") + QByteArray(16, 'k')));
        SimulatedStu old = padOf("300");
        QVERIFY(!old.set(hex("32 01")));
        QVERIFY(old.get(0x1A).has_value());
    }

    void aPictureComesInBlocks()
    {
        SimulatedStu pad = padOf("430");
        QVERIFY(pad.set(block(QByteArray(10, 'x'))));
        QCOMPARE(lastResult(pad), "02"); // nothing was begun
        QVERIFY(pad.set(hex("25 00")));
        QCOMPARE(pad.get(0x03)->mid(1, 1).toHex(), "01");
        QVERIFY(pad.set(hex("21 01")));
        QCOMPARE(lastResult(pad), "02"); // not while a picture comes
        for (int i = 0; i < 31; ++i) {
            QVERIFY(pad.set(block(QByteArray(253, '\xFF'))));
        }
        QVERIFY(pad.set(block(QByteArray(157, '\xFF'))));
        QCOMPARE(lastResult(pad), "00");
        QVERIFY(pad.set(hex("27 00")));
        QCOMPARE(lastResult(pad), "00");
        QCOMPARE(pad.picture().size(), 8000);
        QVERIFY(pad.set(hex("20 00")));
        QVERIFY(pad.picture().isEmpty());
    }

    void picturesThatDoNotFitAreRefused()
    {
        SimulatedStu pad = padOf("430");
        QVERIFY(pad.set(hex("25 02")));
        QCOMPARE(lastResult(pad), "10"); // no colours
        QVERIFY(pad.set(hex("25 00")));
        for (int i = 0; i < 32; ++i) {
            QVERIFY(pad.set(block(QByteArray(253, 'x'))));
        }
        QCOMPARE(lastResult(pad), "11"); // too long
        QVERIFY(pad.set(hex("25 00")));
        QVERIFY(pad.set(hex("27 00")));
        QCOMPARE(lastResult(pad), "04"); // too short
        QVERIFY(pad.picture().isEmpty());
        QVERIFY(pad.set(hex("21")));
        QCOMPARE(lastResult(pad), "04"); // not the size of that report
    }

    void withoutAKeyNothingIsCaptured()
    {
        SimulatedStu pad = padOf("430");
        QVERIFY(pad.set(hex("15 0A0B0C0D")));
        QCOMPARE(lastResult(pad), "02");
        QVERIFY(!pad.isCapturing());
        QVERIFY(pad.set(hex("40 05 00 00") + QByteArray(64, '\0')));
        QCOMPARE(pad.get(0x50)->mid(7, 1).toHex(), "0b"); // no public key yet
        QCOMPARE(pad.get(0x50)->mid(4, 3).toHex(), "ffffff");
    }

    void theOldPadsAgreeByDiffieHellman()
    {
        SimulatedStu pad = padOf("500");
        const QByteArray prime = pad.get(0x1A)->mid(1);
        const QByteArray base = pad.get(0x1B)->mid(1);
        const QByteArray secret = hex("0123456789abcdef0123456789abcdef");
        QVERIFY(pad.set(hex("13") + *crypto::modularPower(base, secret, prime)));
        const auto shared = crypto::modularPower(pad.get(0x14)->mid(1), secret, prime);
        QVERIFY(shared.has_value() && shared->size() == 16);
        QVERIFY(pad.set(hex("15 0A0B0C0D")));
        QCOMPARE(lastResult(pad), "00");
        QVERIFY(pad.isEncrypting());
        QVERIFY(pad.move({.isDown = true}).isEmpty()); // two travel together
        QCOMPARE(pad.move({.isDown = true}).value(0).size(), 17);
    }

    void aMemberWaitsUntilThePadTakesInk()
    {
        SimulatedPad pad;
        pad.order(u"sign"_s);
        QCOMPARE(pad.simulator().stateLine(), u"idle"_s);
        QCOMPARE(pad.simulator().lastSampleAt(), 0);
        QVERIFY(!pad.simulator().acts().empty());
        for (const TrainerAct &act : pad.simulator().acts()) {
            QVERIFY2(pad.simulator().order(act.order).has_value(), qPrintable(act.order));
        }
        QCOMPARE(pad.simulator().stateLine(), u"silent"_s);
    }

    void ordersThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QString>("order");
        for (const char *order :
             {"", "dance", "sign here", "tap", "tap 1", "fault", "fault rust", "fault code at pen"}) {
            QTest::newRow(order) << QString::fromLatin1(order);
        }
    }

    void ordersThatAreNoneAreRefused()
    {
        QFETCH(QString, order);
        SimulatedPad pad;
        const auto refused = pad.simulator().order(order);
        QVERIFY(!refused && refused.error().is(errors::OrderUnknown));
    }

    void scenariosThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("scenario");
        QTest::newRow("empty") << QJsonObject();
        QTest::newRow("model") << padScenario(padModel(u"999"_s));
        QTest::newRow("fault") << padScenario({}, {padFault(u"get 03"_s, u"rust"_s)});
        QTest::newRow("command") << padScenario({}, {padFault(u"peek 03"_s, u"hang"_s)});
        QJsonObject off = padScenario();
        off[u"strokes"_s] = QJsonArray{QJsonArray{QJsonArray{1001, 0, 0}}};
        QTest::newRow("off the pad") << off;
    }

    void scenariosThatAreNoneAreRefused()
    {
        QFETCH(QJsonObject, scenario);
        const auto refused = SignatureScenario::fromJson(scenario, u"test"_s);
        QVERIFY(!refused && refused.error().is(errors::ScenarioInvalid));
    }
};

} // namespace tonggui::simulators

QTEST_GUILESS_MAIN(tonggui::simulators::SimulatedStuTest)
#include "SimulatedStuTest.moc"
