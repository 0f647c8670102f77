// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/ReaderPort.h"

#include "devices/api/DeviceErrors.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices::sam {

class ReaderPortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByThePort_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *transport, const char *port, const char *way, const char *address) {
            QTest::addRow("%s %s", transport, port) << QString::fromLatin1(transport) << QString::fromLatin1(port)
                                                    << QString::fromLatin1(way) << QString::fromLatin1(address);
        };
        row("auto", "/dev/ttyUSB0", "serial", "/dev/ttyUSB0");
        row("auto", "ttyS1", "serial", "ttyS1");
        row("auto", "", "serial", "");
        row("auto", "/run/user/1000/a:4001", "serial", "/run/user/1000/a:4001");
        row("auto", "192.0.2.7:4001", "tcp", "192.0.2.7:4001");
        row("auto", "reader.example:4001", "tcp", "reader.example:4001");
        row("auto", "[2001:db8::7]:4001", "tcp", "[2001:db8::7]:4001");
        row("auto", "tcp://cafe:4001", "tcp", "cafe:4001");
        row("auto", "tcp:cafe:4001", "tcp", "cafe:4001");
        row("auto", "0400:C35A", "usb-bulk", "0400:C35A");
        row("auto", "10c4:0007", "hid-miaxis", "10c4:0007");
        row("auto", "/dev/hidraw3", "hid-miaxis", "/dev/hidraw3");
        row("auto", "sam-usb-4pipe:0400:C35A", "sam-usb-4pipe", "0400:C35A");
        row("auto", "usb-bulk:/tmp/lent", "usb-bulk", "/tmp/lent");
        row("sam-usb-4pipe", "0400:C35A", "sam-usb-4pipe", "0400:C35A");
        row("hid-miaxis", "/tmp/lent", "hid-miaxis", "/tmp/lent");
        row("serial", "serial:/dev/ttyS0", "serial", "/dev/ttyS0");
        row("tcp", "cafe:4001", "tcp", "cafe:4001");
    }

    void goesByThePort()
    {
        QFETCH(QString, transport);
        QFETCH(QString, port);
        QFETCH(QString, way);
        QFETCH(QString, address);
        const ReaderPort found = readerPort(transport, port);
        QCOMPARE(wayWord(found.way), way);
        QCOMPARE(found.address, address);
        QCOMPARE(wayFrom(way), found.way);
    }

    // Nobody is there: each way says so at once, naming what it looked for.
    void everyWayNamesWhatIsMissing_data()
    {
        QTest::addColumn<QString>("port");
        QTest::newRow("serial") << u"/nowhere/at/all"_s;
        QTest::newRow("tcp") << u"tcp:no-port"_s;
        QTest::newRow("usb bulk") << u"FFFE:FFFE"_s;
        QTest::newRow("usb bulk, lent") << u"usb-bulk:/nowhere/at/all"_s;
        QTest::newRow("usb four pipes") << u"sam-usb-4pipe:FFFE:FFFE"_s;
        QTest::newRow("hid, lent") << u"hid-miaxis:/nowhere/at/all"_s;
    }

    void everyWayNamesWhatIsMissing()
    {
        QFETCH(QString, port);
        const ReaderPort found = readerPort(u"auto"_s, port);
        const std::unique_ptr<ByteTransport> transport = transportTo(found);
        QCOMPARE(transport->address(), found.address);
        QVERIFY(!transport->name().isEmpty());
        const Result<void> opened = transport->open();
        QVERIFY(!opened && opened.error().is(errors::PortNotOpen));
        QVERIFY(!transport->isOpen());
        transport->write("nobody hears this");
        transport->close();
    }
};

} // namespace tonggui::devices::sam

QTEST_GUILESS_MAIN(tonggui::devices::sam::ReaderPortTest)
#include "ReaderPortTest.moc"
