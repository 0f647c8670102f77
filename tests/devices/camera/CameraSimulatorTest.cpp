// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/SimulatorErrors.h"
#include "tests/devices/camera/SimulatedCamera.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

namespace tonggui::simulators {

using namespace tonggui::tests;

// The bytes of the simulated camera, read by a plain socket.
class CameraSimulatorTest : public QObject
{
    Q_OBJECT

private:
    struct Peer
    {
        QTcpSocket socket;
        QByteArray bytes;

        explicit Peer(const SimulatedCamera &camera, const QByteArray &request = "GET /video.mjpg HTTP/1.0\r\n\r\n")
        {
            const QUrl url(camera.address());
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { bytes += socket.readAll(); });
            socket.connectToHost(url.host(), quint16(url.port()));
            socket.write(request);
        }
    };

private Q_SLOTS:
    void answersAsNetworkCamerasDo()
    {
        SimulatedCamera camera;
        Peer peer(camera);
        QTRY_VERIFY(peer.bytes.count("--pictures\r\n") >= 3);
        QVERIFY(peer.bytes.startsWith("HTTP/1.0 200 OK\r\n"));
        QVERIFY(peer.bytes.contains("Content-Type: multipart/x-mixed-replace; boundary=pictures\r\n\r\n"));
        const qsizetype length = peer.bytes.indexOf("Content-Length: ") + 16;
        const int stated = peer.bytes.sliced(length, 8).split('\r').first().toInt();
        const qsizetype begin = peer.bytes.indexOf("\r\n\r\n", length) + 4;
        QCOMPARE(peer.bytes.sliced(begin, 2).toHex(), QByteArray("ffd8"));
        QCOMPARE(peer.bytes.sliced(begin + stated - 2, 2).toHex(), QByteArray("ffd9"));
        const QImage picture = QImage::fromData(peer.bytes.sliced(begin, stated), "JPG");
        QCOMPARE(picture.size(), QSize(640, 480));
    }

    void thePictureCarriesItsNumber()
    {
        const CameraScene scene({.width = 320, .height = 240});
        const QImage picture = scene.picture(0b1010000000000101);
        const int y = 240 - 4;
        QCOMPARE(qGreen(picture.pixel(10, y)), 255);
        QCOMPARE(qGreen(picture.pixel(30, y)), 0);
        QCOMPARE(qGreen(picture.pixel(310, y)), 255);
        QVERIFY(scene.picture(1) != scene.picture(2));
        const CameraScene plain({.width = 320, .height = 240, .hasNumber = false});
        QVERIFY(plain.picture(1) != plain.picture(2)); // the mark still moves
    }

    void refusesOtherMethods()
    {
        SimulatedCamera camera;
        Peer peer(camera, "POST / HTTP/1.0\r\n\r\n");
        QTRY_VERIFY(peer.bytes.startsWith("HTTP/1.0 405"));
    }

    void unpluggedAndPluggedOnTheSamePort()
    {
        SimulatedCamera camera;
        const QString before = camera.address();
        Peer peer(camera);
        QTRY_VERIFY(!peer.bytes.isEmpty());
        camera.order(u"unplug"_s);
        QTRY_COMPARE(peer.socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(camera.simulator().stateLine(), u"unplugged"_s);
        camera.order(u"plug"_s);
        QCOMPARE(camera.address(), before);
        Peer again(camera);
        QTRY_VERIFY(again.bytes.contains("--pictures"));
    }

    void followsItsTimeline()
    {
        QJsonObject scenario = cameraScenario();
        scenario[u"timeline"_s] = QJsonArray{QJsonObject{{u"afterMs"_s, 1}, {u"order"_s, u"freeze"_s}}};
        SimulatedCamera camera(scenario);
        QTRY_COMPARE(camera.simulator().stateLine(), u"the picture stands still"_s);
    }

    void everyActCanBeOrdered()
    {
        SimulatedCamera camera;
        for (const TrainerAct &act : camera.simulator().acts()) {
            const auto done = camera.simulator().order(act.order);
            QVERIFY2(done.has_value(), qPrintable(act.order));
            QVERIFY(!act.title.isEmpty());
        }
    }

    void refusesOrdersItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("order");
        for (const char *order : {"", "dance", "plug now", "fault", "fault dance", "fault slow on moon",
                                  "fault slow on", "fault slow times 0"}) {
            QTest::newRow(order) << QString::fromLatin1(order);
        }
    }

    void refusesOrdersItDoesNotKnow()
    {
        QFETCH(QString, order);
        SimulatedCamera camera;
        const auto done = camera.simulator().order(order);
        QVERIFY(!done && done.error().is(errors::OrderUnknown));
    }

    void refusesWrongScenarios_data()
    {
        QTest::addColumn<QJsonObject>("scenario");
        QTest::newRow("empty") << QJsonObject();
        QTest::newRow("too small") << cameraScenario({{u"width"_s, 3}});
        QTest::newRow("unknown trait") << cameraScenario({{u"zoom"_s, 3}});
        QTest::newRow("unknown fault") << cameraScenario({},
                                                         {QJsonObject{{u"on"_s, u"any"_s}, {u"fault"_s, u"lift"_s}}});
    }

    void refusesWrongScenarios()
    {
        QFETCH(QJsonObject, scenario);
        const auto parsed = CameraScenario::fromJson(scenario, u"test"_s);
        QVERIFY(!parsed && parsed.error().is(errors::ScenarioInvalid));
    }

    void refusesPicturesThatAreNone()
    {
        SimulatedCamera camera;
        const auto done = camera.simulator().order(u"show /no/such/picture.jpg"_s);
        QVERIFY(!done && done.error().is(errors::ScenarioInvalid));
    }

    void refusesAPlaceThatIsTaken()
    {
        SimulatedCamera camera;
        const QString taken = camera.address().section(u'/', 2, 2);
        for (const QString &place : {taken, u"nowhere"_s, u"127.0.0.1:x"_s}) {
            CameraSimulator second(*CameraScenario::fromJson(cameraScenario(), u"test"_s), place);
            const auto started = second.start();
            QVERIFY(!started && started.error().is(errors::WireUnusable));
        }
    }
};

} // namespace tonggui::simulators

QTEST_GUILESS_MAIN(tonggui::simulators::CameraSimulatorTest)
#include "CameraSimulatorTest.moc"
