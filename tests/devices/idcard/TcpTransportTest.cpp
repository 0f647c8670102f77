// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/TcpTransport.h"

#include "devices/api/DeviceErrors.h"

#include <sys/socket.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices {

class TcpTransportTest : public QObject
{
    Q_OBJECT

private:
    static QString addressOf(const QTcpServer &server) { return u"127.0.0.1:%1"_s.arg(server.serverPort()); }

    static std::shared_ptr<std::vector<Error>> lossesOf(const ByteTransport &of)
    {
        auto losses = std::make_shared<std::vector<Error>>();
        connect(&of, &ByteTransport::lost, &of, [losses](const Error &error) { losses->push_back(error); });
        return losses;
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusesAnAddressThatIsNone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("empty") << QString();
        QTest::newRow("no port") << u"reader.example"_s;
        QTest::newRow("port 0") << u"127.0.0.1:0"_s;
        QTest::newRow("port too large") << u"127.0.0.1:70000"_s;
        QTest::newRow("no host") << u":4001"_s;
        QTest::newRow("blank") << u"a b:4001"_s;
    }

    void refusesAnAddressThatIsNone()
    {
        QFETCH(QString, address);
        TcpTransport transport(address);
        const Result<void> opened = transport.open();
        QVERIFY(!opened && opened.error().is(errors::PortNotOpen));
        QVERIFY(!transport.isOpen());
    }

    void carriesBytesBothWaysAndKeepsThoseWrittenTooEarly()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        TcpTransport transport(addressOf(server));
        QSignalSpy received(&transport, &ByteTransport::received);
        QVERIFY(transport.open().has_value());
        transport.write("early"); // the connection does not stand yet
        QTRY_VERIFY(server.hasPendingConnections());
        const std::unique_ptr<QTcpSocket> host(server.nextPendingConnection());
        QTRY_COMPARE(host->bytesAvailable(), 5);
        QCOMPARE(host->readAll(), QByteArray("early"));
        host->write("answer");
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.first().first().toByteArray(), QByteArray("answer"));
        QVERIFY(!transport.hasSpeed());
    }

    void saysWhenNobodyListensThere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        TcpTransport transport(addressOf(server));
        server.close();
        const auto lost = lossesOf(transport);
        QVERIFY(transport.open().has_value());
        QTRY_COMPARE(lost->size(), size_t(1));
        QVERIFY(lost->back().is(errors::PortNotOpen));
        QCOMPARE(lost->back().arguments().first(), transport.address());
        QVERIFY(!transport.isOpen());
    }

    // A host whose queue is full neither takes nor refuses: like one that is switched off.
    void givesUpAHostThatDoesNotAnswer()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        server.pauseAccepting();
        QVERIFY(::listen(int(server.socketDescriptor()), 0) == 0);
        std::vector<std::unique_ptr<TcpTransport>> waiting;
        int lostInTime = 0;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 6; ++i) {
            waiting.push_back(std::make_unique<TcpTransport>(addressOf(server), 150ms));
            connect(waiting.back().get(), &ByteTransport::lost, this, [&](const Error &error) {
                lostInTime += error.is(errors::PortNotOpen) && clock.elapsed() < 1500 ? 1 : 0;
            });
            QVERIFY(waiting.back()->open().has_value());
        }
        QTRY_VERIFY(lostInTime >= 3); // the first one or two still found room
    }

    void saysWhenTheHostGoesAwayAndConnectsAgain()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        TcpTransport transport(addressOf(server));
        const auto lost = lossesOf(transport);
        QVERIFY(transport.open().has_value());
        QTRY_VERIFY(server.hasPendingConnections());
        server.nextPendingConnection()->abort(); // owned by the server
        QTRY_COMPARE(lost->size(), size_t(1));
        QVERIFY(lost->back().is(errors::Unplugged));
        QVERIFY(!transport.isOpen());
        QVERIFY(transport.open().has_value());
        QTRY_VERIFY(server.hasPendingConnections());
        server.nextPendingConnection()->write("again");
        QSignalSpy received(&transport, &ByteTransport::received);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(lost->size(), size_t(1));
    }

    void closedByUsItIsNotLost()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        TcpTransport transport(addressOf(server), 50ms);
        const auto lost = lossesOf(transport);
        QVERIFY(transport.open().has_value());
        transport.close();
        transport.write("nobody");
        QTest::qWait(120); // longer than the limit of the connection
        QVERIFY(lost->empty());
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::TcpTransportTest)
#include "TcpTransportTest.moc"
