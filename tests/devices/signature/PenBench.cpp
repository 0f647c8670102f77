// SPDX-License-Identifier: Apache-2.0
#include "devices/api/signature/FollowInk.h"
#include "devices/api/signature/RemoteSignaturePad.h"
#include "tests/devices/HostedReader.h"
#include "tests/devices/signature/SimulatedPad.h"
#include "tests/support/Until.h"
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/signature/InkView.h"

#include <QPaintEvent>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace tonggui::devices {

using namespace tonggui::tests;

namespace {

qint64 microseconds()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

// Tells when it has painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &view) { view.installEventFilter(this); }

    std::function<void()> painted;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainting) {
            m_isPainting = true;
            QCoreApplication::sendEvent(watched, event);
            m_isPainting = false;
            painted();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainting = false;
};

} // namespace

// From the moment a sample leaves the pad until its ink is painted: simulator in a thread of its own, driver in its own
// process, encrypted, ink on a view of 800 × 400 pixels. Run by hand with TONGGUI_BIN and TONGGUI_PLUGIN_DIR as ctest
// sets them (ctest -L bench -V).
class PenBench : public QObject
{
    Q_OBJECT

private:
    static QJsonObject longSignature(const QString &model)
    {
        QJsonArray stroke;
        for (int i = 0; i < 1000; ++i) {
            stroke << QJsonArray{100 + i * 4 / 5, 300 + (i % 40) * 5, 300 + i % 400};
        }
        QJsonObject scenario = padScenario({{u"model"_s, model}, {u"pace"_s, u"wire"_s}});
        scenario[u"strokes"_s] = QJsonArray{stroke};
        return scenario;
    }

    widgets::WidgetWorld m_world;

private Q_SLOTS:
    void fromTheWireToTheScreen_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("STU-430, encrypted, 200 samples a second") << u"430"_s;
        QTest::newRow("STU-500, encrypted in pairs") << u"500"_s;
    }

    void fromTheWireToTheScreen()
    {
        QFETCH(QString, model);
        QThread thread;
        thread.start();
        QObject there;
        there.moveToThread(&thread);
        std::unique_ptr<SimulatedPad> pad;
        QList<qint64> sent; // by report, in the simulator's thread until it is stopped
        QMetaObject::invokeMethod(
            &there,
            [&] {
                pad = std::make_unique<SimulatedPad>(longSignature(model));
                connect(&pad->simulator(), &simulators::SignatureSimulator::sampleSent, &pad->simulator(),
                        [&sent](qint64 at) { sent << at; });
            },
            Qt::BlockingQueuedConnection);
        QTemporaryDir folder;
        SystemClock clock;
        DeviceDesk desk(builtEnvironment(folder.path()), clock);
        QVERIFY(desk.add({u"signature-stu"_s, quickPadSettings(pad->socket()), u"Pad"_s}).has_value());
        RemoteSignaturePad remote(desk.channel(kinds::SignaturePad), clock);
        QVERIFY(test::until([&] { return remote.status().state == DeviceState::Online; }, 10000));

        widgets::InkView view;
        view.resize(800, 400);
        widgets::activate(view);
        QList<qint64> painted; // by sample
        qsizetype told = 0;
        PaintWatch watch(view);
        watch.painted = [&] {
            while (painted.size() < told) {
                painted << microseconds();
            }
        };
        const SignatureProgress progress = [&](const PadProgress &step) {
            followInk(view, step);
            told += std::ranges::count_if(step.motions, &PenMotion::isDown);
        };
        std::optional<Result<Handwriting>> answer;
        const auto follow = [](Task<Result<Handwriting>> work, std::optional<Result<Handwriting>> &slot) -> Task<void> {
            const Result<Handwriting> written = co_await std::move(work);
            slot.emplace(written);
        };
        SignatureCaptureOptions options;
        options.timeout = std::chrono::seconds(30);
        follow(remote.capture(options, progress, {}), answer);
        QMetaObject::invokeMethod(
            &there, [&] { pad->order(u"sign"_s); }, Qt::BlockingQueuedConnection);
        QMetaObject::invokeMethod(
            &there, [&] { pad->order(u"finish"_s); }, Qt::BlockingQueuedConnection);
        QEventLoop loop;
        QTimer look;
        connect(&look, &QTimer::timeout, &loop, [&] {
            if (answer) {
                loop.quit();
            }
        });
        look.start(50); // seldom: the loop is to wait for events as a program's does
        loop.exec();
        QVERIFY2(answer->has_value(), answer->has_value() ? "" : qPrintable(answer->error().toLine()));
        QMetaObject::invokeMethod(
            &there, [&] { pad.reset(); }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();

        // The first report is a pen in the air; then every sample of the stroke is one, or a pair is one report.
        const int samplesPerReport = model == u"500"_s ? 2 : 1;
        QList<double> delays;
        for (qsizetype i = 1; i + 1 < painted.size(); ++i) {
            const qsizetype report = (i + 1) / samplesPerReport;
            delays << double(painted[i] - sent[report]) / 1000;
        }
        QVERIFY(delays.size() > 900);
        std::sort(delays.begin(), delays.end());
        std::printf("pen sample from the wire to the screen, %s: median %.2f ms, 99 %% %.2f ms, worst %.2f ms (%lld)\n",
                    QTest::currentDataTag(), delays[delays.size() / 2], delays[delays.size() * 99 / 100], delays.last(),
                    qlonglong(delays.size()));
    }
};

} // namespace tonggui::devices

QTEST_MAIN(tonggui::devices::PenBench)
#include "PenBench.moc"
