// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-stream/StreamCamera.h"

#include "app/imaging/ImagingErrors.h"
#include "app/imaging/VideoReader.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/camera/CameraErrors.h"
#include "devices/api/camera/CameraFeed.h"
#include "tests/devices/camera/SceneNumber.h"
#include "tests/devices/camera/SimulatedCamera.h"
#include "tests/imaging/VideoFile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// What a network camera may do wrong, and what else may stand in its place.
class StreamCameraTest : public QObject
{
    Q_OBJECT

private:
    void use(const QJsonObject &settings)
    {
        m_feed.reset();
        m_camera = streamcamera::cameraFromSettings({u"camera-stream"_s, settings, m_clock});
        m_feed = std::make_unique<CameraFeed>(*m_camera, m_randomness);
        m_numbers.clear();
        m_lost.clear();
        connect(m_feed.get(), &CameraFeed::frameCame, this, [this](const CameraFrame &frame) {
            m_last = frame;
            m_numbers << numberIn(frame);
        });
        connect(m_feed.get(), &CameraFeed::pictureLost, this, [this](const Error &error) { m_lost << error.code(); });
    }

    void watch(const QJsonObject &camera = {})
    {
        m_simulated = std::make_unique<SimulatedCamera>(cameraScenario(camera));
        use(m_simulated->quickSettings());
        m_feed->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_numbers.size() >= 3, 10000);
    }

    [[nodiscard]] bool hasLost(const ErrorDefinition &error) const
    {
        return m_lost.contains(QLatin1StringView(error.code));
    }

    // Pictures that are newer than any before.
    bool goesOn()
    {
        const qsizetype seen = m_numbers.size();
        return QTest::qWaitFor([this, seen] { return m_numbers.size() >= seen + 3; }, 10000);
    }

    SystemClock m_clock;
    SystemRandomness m_randomness;
    std::unique_ptr<SimulatedCamera> m_simulated;
    std::unique_ptr<CameraDriver> m_camera;
    std::unique_ptr<CameraFeed> m_feed;
    QList<int> m_numbers;
    QStringList m_lost;
    CameraFrame m_last;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup()
    {
        m_feed.reset();
        m_camera.reset();
        m_simulated.reset();
        m_last = {};
    }

    void picturesAreFreshAndInOrder()
    {
        watch({{u"width"_s, 1280}, {u"height"_s, 720}, {u"fps"_s, 20}});
        QVERIFY(goesOn());
        QVERIFY(std::is_sorted(m_numbers.begin(), m_numbers.end()));
        QVERIFY(m_simulated->simulator().number() - m_numbers.last() <= 3);
    }

    void onePictureForEverIsFrozen()
    {
        watch();
        m_simulated->order(u"freeze"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasLost(errors::PictureFrozen), 6000);
        QCOMPARE(m_camera->status().state, DeviceState::HardwareError);
        QTest::qWait(600); // it is not taken back by the same picture again
        QCOMPARE(m_camera->status().state, DeviceState::HardwareError);
        m_simulated->order(u"resume"_s);
        QVERIFY(goesOn());
        QCOMPARE(m_camera->status().state, DeviceState::Busy);
    }

    void damagedPicturesAreNotShown_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("hasLengths");
        QTest::newRow("garbage") << u"garbage"_s << true;
        QTest::newRow("garbage without lengths") << u"garbage"_s << false;
        QTest::newRow("half a picture") << u"half-frame"_s << true;
        QTest::newRow("silence") << u"silence"_s << true;
    }

    void damagedPicturesAreNotShown()
    {
        QFETCH(QString, fault);
        QFETCH(bool, hasLengths);
        watch({{u"lengths"_s, hasLengths}});
        m_simulated->order(u"fault "_s + fault + u" times 3"_s);
        QVERIFY(goesOn());
        QVERIFY(goesOn());
        QVERIFY(std::is_sorted(m_numbers.begin(), m_numbers.end())); // each was whole
        QVERIFY(m_lost.isEmpty());
    }

    void nothingButDamageIsTheCamerasFault()
    {
        watch();
        m_simulated->order(u"fault garbage times 400"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasLost(errors::PictureDamaged), 6000);
        QCOMPARE(m_camera->status().reason->code(), QLatin1StringView(errors::PictureDamaged.code));
    }

    void aConnectionThatBreaksIsMadeAgain()
    {
        watch();
        m_simulated->order(u"fault disconnect"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasLost(errors::Unplugged), 5000);
        QVERIFY(goesOn());
    }

    void aFloodIsSurvived()
    {
        watch();
        m_simulated->order(u"fault flood times 5"_s);
        QVERIFY(goesOn());
        const int flooded = m_numbers.last();
        QTRY_VERIFY_WITH_TIMEOUT(m_numbers.last() > flooded + 5, 15000);
    }

    void aLineThatIsTooSlowIsFrozen()
    {
        watch();
        m_simulated->order(u"fault slow"_s); // one picture in seconds
        QTRY_VERIFY_WITH_TIMEOUT(hasLost(errors::PictureFrozen), 6000);
    }

    void aSilentCameraGivesNoPicture()
    {
        m_simulated = std::make_unique<SimulatedCamera>();
        m_simulated->order(u"hang"_s);
        use(m_simulated->quickSettings());
        QTRY_VERIFY_WITH_TIMEOUT(m_camera->status().reason.has_value(), 6000);
        QCOMPARE(m_camera->status().state, DeviceState::HardwareError);
        QVERIFY(m_camera->status().reason->is(errors::NoPicture));
    }

    void aPlaceWithoutCameraIsNamed_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("nobody listens") << u"http://clerk:secret@127.0.0.1:1/video"_s;
        QTest::newRow("no such file") << u"/no/such/film.avi"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("no host") << u"rtsp:///x"_s;
        QTest::newRow("nobody serves rtsp") << u"rtsp://127.0.0.1:1/x"_s;
    }

    void aPlaceWithoutCameraIsNamed()
    {
        QFETCH(QString, place);
        use({{u"port"_s, place}, {u"openMs"_s, 500}, {u"frozenMs"_s, 500}, {u"sameMs"_s, 0}, {u"probeMs"_s, 200}});
        QTRY_VERIFY(m_camera->status().reason.has_value());
        QVERIFY(m_camera->status().reason->is(errors::SourceUnusable));
        QCOMPARE(m_camera->status().state, DeviceState::NoDevice);
        QVERIFY(!m_camera->status().reason->text().contains(u"secret"_s));
        QVERIFY(!m_camera->descriptor().address.contains(u"secret"_s));
        const auto still = QCoro::waitFor(takeStill(*m_camera, {}, m_randomness, {}));
        QVERIFY(!still && still.error().is(errors::SourceUnusable));
    }

    void aFilmOrAPictureMayStandInItsPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("pictures");
        QTest::newRow("film") << u"film.mjpeg"_s << 10;
        QTest::newRow("picture") << u"picture.jpg"_s << 1;
    }

    void aFilmOrAPictureMayStandInItsPlace()
    {
        QFETCH(QString, file);
        QFETCH(int, pictures);
        const QString path = m_folder.filePath(file);
        QVERIFY(writeVideo(path, pictures, 320, 240));
        use({{u"port"_s, path}, {u"openMs"_s, 3000}, {u"frozenMs"_s, 700}, {u"sameMs"_s, 100}, {u"probeMs"_s, 200}});
        QTRY_COMPARE_WITH_TIMEOUT(m_camera->status().state, DeviceState::Online, 10000);
        QCOMPARE(m_camera->descriptor().transport, u"file"_s);
        m_feed->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_numbers.size() >= 12, 10000); // it stands still for as long as it likes
        QCOMPARE(m_last.width, 320);
        QVERIFY(m_lost.isEmpty());
        QVERIFY(QFile::remove(path));
        if (pictures > 1) {
            QTRY_VERIFY_WITH_TIMEOUT(!m_lost.isEmpty(), 5000);
        }
    }

    // What FFmpeg reads, as it would RTSP.
    void aVideoThatStopsSaysSo()
    {
        m_simulated = std::make_unique<SimulatedCamera>();
        imaging::VideoReader reader(m_simulated->address(), {.open = 3s, .read = 3s});
        std::atomic<int> count = 0;
        std::optional<Error> error;
        connect(&reader, &imaging::VideoReader::failed, this, [&error](const Error &cause) { error = cause; });
        reader.open([&count](const imaging::Picture &, qint64) { ++count; });
        QTRY_VERIFY_WITH_TIMEOUT(count >= 3, 10000);
        m_simulated->order(u"unplug"_s);
        QTRY_VERIFY_WITH_TIMEOUT(error.has_value(), 8000);
        QVERIFY(error->is(imaging::errors::VideoEnded));
    }

    void aShownPictureIsTheCamerasPicture()
    {
        const QString path = m_folder.filePath(u"face.jpg"_s);
        QVERIFY(writeVideo(path, 1, 200, 200));
        watch();
        m_simulated->order(u"show "_s + path);
        QVERIFY(goesOn());
        const auto still = QCoro::waitFor(takeStill(*m_camera, {}, m_randomness, {}));
        QVERIFY(still.has_value());
        const uchar *const middle = still->pixels + still->height / 2 * still->bytesPerLine + still->width / 2 * 4;
        QVERIFY(std::abs(middle[0] - 20) < 12); // the file's dark grey
        QVERIFY(m_lost.isEmpty());              // its number goes on, so it does not stand still
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::StreamCameraTest)
#include "StreamCameraTest.moc"
