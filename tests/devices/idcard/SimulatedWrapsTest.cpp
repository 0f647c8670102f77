// SPDX-License-Identifier: Apache-2.0
#include "tests/devices/SimulatedDesk.h"

#include <QLocalSocket>

namespace tonggui::tests {

// What wrapped simulated readers put on the wire, byte for byte.
class SimulatedWrapsTest : public QObject
{
    Q_OBJECT

private:
    void begin(const QString &wrap)
    {
        m_desk = std::make_unique<SimulatedDesk>(scenarioOf({zhangSan()}, {{u"wrap"_s, wrap}}));
        m_host.connectToServer(m_desk->port());
        QVERIFY(m_host.waitForConnected(1000));
        m_heard.clear();
        m_desk->order(u"put zhangsan"_s);
    }

    void say(const char *hex)
    {
        m_host.write(QByteArray::fromHex(hex));
        m_host.flush();
    }

    [[nodiscard]] bool hears(const QByteArray &hex)
    {
        const QByteArray wanted = QByteArray::fromHex(hex);
        return QTest::qWaitFor([&] {
                   m_heard += m_host.readAll();
                   return m_heard.size() >= wanted.size();
               }) &&
               m_heard == wanted;
    }

    std::unique_ptr<SimulatedDesk> m_desk;
    QLocalSocket m_host;
    QByteArray m_heard;

private Q_SLOTS:
    void cleanup()
    {
        m_host.abort();
        m_desk.reset();
    }

    void miaxisFindsACard()
    {
        begin(u"hid-miaxis"_s);
        const QByteArray hello = QByteArray("0007 20 0000 10C40007").replace(" ", "");
        QVERIFY2(hears(hello), m_heard.toHex(' ').constData());
        m_heard.clear();
        const QByteArray report = "88 00 00 0B 00 B1 AA AA AA 96 69 00 03 20 01 22 FF 03";
        const QByteArray padded = QByteArray::fromHex(report).leftJustified(64, '\0').toHex();
        say("0044 03 0001 00" + padded); // output report 00, number 1
        const QByteArray found = "AA 00 00 12 00 00 00 00 AA AA AA 96 69 00 08 00 00 9F 00 00 00 00 97 4D 04";
        const QByteArray input = QByteArray::fromHex(found).leftJustified(64, '\0').toHex();
        QVERIFY2(hears("0003 11 0001 0044 21 0000 00" + input), m_heard.toHex(' ').constData());
    }

    void miaxisHearsNoDamagedReport()
    {
        begin(u"hid-miaxis"_s);
        const QByteArray report = "88 00 00 0B 00 B1 AA AA AA 96 69 00 03 20 01 22 FF 04";
        say("0044 03 0001 00" + QByteArray::fromHex(report).leftJustified(64, '\0').toHex());
        QTRY_VERIFY((m_heard += m_host.readAll()).contains(QByteArray::fromHex("0003110001")));
        QCOMPARE(m_desk->commands, QStringList());
    }

    void bulkFindsACard()
    {
        begin(u"usb-bulk"_s);
        say("02 000A AAAAAA9669 0003 2001 22");
        QVERIFY2(hears("81 000F AAAAAA9669 0008 00009F 00000000 97"), m_heard.toHex(' ').constData());
    }

    void fourPipesFindACard()
    {
        begin(u"sam-usb-4pipe"_s);
        say("02 0007 AAAAAA9669 0003");
        say("06 0003 2001 22");
        QVERIFY2(hears("81 0007 AAAAAA9669 0008 85 0008 00009F 00000000 97"), m_heard.toHex(' ').constData());
    }

    void longFramesGoInPackets()
    {
        begin(u"usb-bulk"_s);
        say("02 000A AAAAAA9669 0003 2001 22");
        say("02 000A AAAAAA9669 0003 2002 21");
        say("02 000A AAAAAA9669 0003 3001 32");
        const qsizetype packets = 1295 / 64 + 1;
        const qsizetype all = 15 + 19 + 1295 + 3 * (2 + packets);
        QTRY_COMPARE((m_heard += m_host.readAll()).size(), all);
        QCOMPARE(m_heard.right(1).toHex(), QByteArray("1c")); // CHK of the demo record
        QCOMPARE(m_heard.mid(15 + 19 + 6, 3).toHex(), QByteArray("810040"));
    }

    void theWrapMustBeKnown()
    {
        const auto scenario =
            simulators::IdCardScenario::fromJson(scenarioOf({zhangSan()}, {{u"wrap"_s, u"paper"_s}}), u"test"_s);
        QVERIFY(!scenario.has_value());
    }
};

} // namespace tonggui::tests

QTEST_GUILESS_MAIN(tonggui::tests::SimulatedWrapsTest)
#include "SimulatedWrapsTest.moc"
