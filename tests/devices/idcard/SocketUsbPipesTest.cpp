// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/SocketUsbPipes.h"

#include "devices/api/DeviceErrors.h"
#include "devices/simulators/wire/UsbEnd.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

class SocketUsbPipesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"usb"_s); }

    static std::shared_ptr<std::vector<Error>> lossesOf(const UsbPipes &of)
    {
        auto losses = std::make_shared<std::vector<Error>>();
        connect(&of, &UsbPipes::lost, &of, [losses](const Error &error) { losses->push_back(error); });
        return losses;
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void carriesTransfersBothWays()
    {
        simulators::UsbEnd device(path());
        QVERIFY(device.plug().has_value());
        SocketUsbPipes pipes(path());
        QVERIFY(pipes.open().has_value());
        QSignalSpy heard(&device, &simulators::UsbEnd::received);
        QSignalSpy received(&pipes, &UsbPipes::received);
        pipes.write(0x02, "head");
        pipes.write(0x06, QByteArray(300, 'r'));
        QTRY_COMPARE(heard.size(), 2);
        QCOMPARE(heard[0][0].value<quint8>(), quint8(0x02));
        QCOMPARE(heard[1][1].toByteArray().size(), 300);
        device.write(0x81, "up");
        device.write(0x85, QByteArray());
        QTRY_COMPARE(received.size(), 2);
        QCOMPARE(received[0][0].value<quint8>(), quint8(0x81));
        QCOMPARE(received[0][1].toByteArray(), QByteArray("up"));
    }

    void saysWhenTheDeviceIsPulledOut()
    {
        simulators::UsbEnd device(path());
        QVERIFY(device.plug().has_value());
        SocketUsbPipes pipes(path());
        const auto lost = lossesOf(pipes);
        QVERIFY(pipes.open().has_value());
        pipes.write(0x02, "x");
        QSignalSpy heard(&device, &simulators::UsbEnd::received);
        QTRY_COMPARE(heard.size(), 1);
        device.unplug();
        QTRY_COMPARE(lost->size(), size_t(1));
        QVERIFY(lost->front().is(errors::Unplugged));
        QVERIFY(!pipes.isOpen());
        QVERIFY(pipes.open().error().is(errors::PortNotOpen));
        QVERIFY(device.plug().has_value());
        QVERIFY(pipes.open().has_value());
    }

    void waitsForTheRestOfATransfer()
    {
        QLocalServer server;
        QVERIFY(server.listen(path()));
        SocketUsbPipes pipes(path());
        QSignalSpy received(&pipes, &UsbPipes::received);
        QVERIFY(pipes.open().has_value());
        QTRY_VERIFY(server.hasPendingConnections());
        QLocalSocket *const host = server.nextPendingConnection();
        host->write(QByteArray::fromHex("810004"));
        host->write("ab");
        host->flush();
        QTest::qWait(20);
        QVERIFY(received.isEmpty());
        host->write("cd");
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received[0][1].toByteArray(), QByteArray("abcd"));
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::SocketUsbPipesTest)
#include "SocketUsbPipesTest.moc"
