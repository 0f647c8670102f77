// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/CameraFeed.h"
#include "tests/devices/camera/HostedCamera.h"
#include "tests/devices/camera/SceneNumber.h"
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/capture/CameraView.h"

#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace tonggui::devices {

using namespace tonggui::tests;
using namespace Qt::StringLiterals;

// A picture's way from a camera to the screen: simulated camera and driver in processes of their own, the view in this
// one. Run by hand: ctest -L bench -V.
class CameraBench : public QObject
{
    Q_OBJECT

private:
    static constexpr int SourceFps = 30;
    static constexpr int Seconds = 6;

    static qint64 nowUs()
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
    }

    static double part(QList<double> values, int percent)
    {
        if (values.isEmpty()) {
            return 0;
        }
        std::sort(values.begin(), values.end());
        return values[(values.size() - 1) * percent / 100];
    }

    // A timer that wants to fire each millisecond finds out for how long this thread did not listen.
    static QList<double> blocksWithin(int ms)
    {
        QList<double> blocks;
        qint64 last = nowUs();
        QTimer probe;
        probe.setTimerType(Qt::PreciseTimer);
        connect(&probe, &QTimer::timeout, &probe, [&blocks, &last] {
            const qint64 now = nowUs();
            blocks << std::max(0.0, double(now - last) / 1000 - 1);
            last = now;
        });
        probe.start(1);
        QTest::qWait(ms);
        return blocks;
    }

    // The address of a simulated camera of its own process.
    QString startSimulator(int width, int height)
    {
        QFile scenario(m_folder.filePath(u"camera.json"_s));
        if (!scenario.open(QIODevice::WriteOnly)) {
            return {};
        }
        scenario.write(canonicalJson(
            {{u"schema"_s, u"tonggui.sim-camera/1"_s},
             {u"camera"_s, QJsonObject{{u"width"_s, width}, {u"height"_s, height}, {u"fps"_s, SourceFps}}}}));
        scenario.close();
        m_simulator.start(qEnvironmentVariable("TONGGUI_BIN") + u"/tonggui-sim"_s,
                          {u"camera"_s, u"--scenario"_s, scenario.fileName(), u"--listen"_s, u"127.0.0.1:0"_s});
        if (!m_simulator.waitForReadyRead(5000)) {
            return {};
        }
        return parseJsonObject(m_simulator.readLine()).value_or(QJsonObject())[u"port"_s].toString();
    }

    QTemporaryDir m_folder;
    QProcess m_simulator;
    SystemRandomness m_randomness;

private Q_SLOTS:
    void cleanup()
    {
        m_simulator.kill();
        m_simulator.waitForFinished();
    }

    void fromTheCameraToTheScreen_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("640x480") << 640 << 480;
        QTest::newRow("1280x720") << 1280 << 720;
    }

    void fromTheCameraToTheScreen()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const QString address = startSimulator(width, height);
        QVERIFY(!address.isEmpty());
        HostedCamera hosted(u"camera-stream"_s, {{u"port"_s, address}});
        QTRY_COMPARE_WITH_TIMEOUT(hosted.camera().status().state, DeviceState::Online, 10000);

        widgets::CameraView view(u"bench"_s);
        view.resize(960, 540);
        view.show();
        QList<double> latencies;
        QList<double> handling;
        QSet<int> numbers;
        CameraFeed feed(hosted.camera(), m_randomness);
        connect(&feed, &CameraFeed::frameCame, this, [&](const CameraFrame &frame) {
            const qint64 begin = nowUs();
            latencies << double(begin - frame.timestampUs) / 1000;
            view.showFrame(frame);
            view.repaint(); // with the drawing in it
            handling << double(nowUs() - begin) / 1000;
            numbers << numberIn(frame);
        });
        const QList<double> idle = blocksWithin(1500);
        feed.start({.largest = {width, height}});
        QTRY_VERIFY_WITH_TIMEOUT(numbers.size() >= 5, 10000);
        numbers.clear();
        latencies.clear();
        handling.clear();

        const QList<double> blocks = blocksWithin(Seconds * 1000);
        const double fps = double(numbers.size()) / Seconds;
        std::printf("%s: %.1f fps of %d (ratio %.2f); driver to GUI median %.2f ms, 99 %% %.2f ms\n",
                    QTest::currentDataTag(), fps, SourceFps, fps / SourceFps, part(latencies, 50), part(latencies, 99));
        std::printf(
            "%s: GUI thread a picture with drawing: median %.2f ms, 99 %% %.2f ms; blocked at most %.2f ms, "
            "99 %% %.2f ms, of 16 (ratio %.2f); this machine without pictures: at most %.2f ms, 99 %% %.2f ms\n",
            QTest::currentDataTag(), part(handling, 50), part(handling, 99), part(blocks, 100), part(blocks, 99),
            part(blocks, 100) / 16, part(idle, 100), part(idle, 99));
        std::printf("%s: copies: 1 into shared memory (with the change of layout), 0 from there to the view; bytes of "
                    "pictures through the socket: 0\n",
                    QTest::currentDataTag());
    }

    void recoveryAfterKill()
    {
        const QString address = startSimulator(1280, 720);
        HostedCamera hosted(u"camera-stream"_s, {{u"port"_s, address}});
        CameraFeed feed(hosted.camera(), m_randomness);
        int count = 0;
        connect(&feed, &CameraFeed::frameCame, this, [&count] { ++count; });
        feed.start();
        QTRY_VERIFY_WITH_TIMEOUT(count > 3, 10000);
        QList<double> times;
        for (int i = 0; i < 4; ++i) {
            const qint64 begin = nowUs();
            hosted.kill();
            QTest::qWait(20);
            const int before = count;
            QVERIFY(QTest::qWaitFor([&] { return count > before; }, 10000));
            times << double(nowUs() - begin) / 1000;
            QTest::qWait(300);
        }
        std::printf("kill -9 of the driver to the next live picture: median %.0f ms, worst %.0f ms\n", part(times, 50),
                    part(times, 100));
    }
};

} // namespace tonggui::devices

QTEST_MAIN(tonggui::devices::CameraBench)
#include "CameraBench.moc"
