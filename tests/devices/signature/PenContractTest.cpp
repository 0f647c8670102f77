// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/CanvasPenSurface.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/signature/PadErrors.h"
#include "devices/plugins/signature-pen/PenSignaturePad.h"
#include "tests/contracts/SignaturePadContract.h"
#include "tests/widgets/support/WidgetWorld.h"

#include <QPointingDevice>
#include <QTabletEvent>

#include <cmath>
#include <deque>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

const QPointingDevice &pen()
{
    static const QPointingDevice device(u"Hanmo SP-10 A17"_s, 4811, QInputDevice::DeviceType::Stylus,
                                        QPointingDevice::PointerType::Pen,
                                        QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 3);
    return device;
}

} // namespace

// The pen on a signing canvas, with a member who writes as soon as he is asked to.
class PenContractTest final : public SignaturePadContract
{
    Q_OBJECT

private:
    void makeDevice() override
    {
        m_canvas = std::make_unique<widgets::SignatureCanvas>(m_clock, m_window.get());
        m_canvas->setPixelSize(0.25);
        m_canvas->resize(800, 400);
        m_canvas->show();
        m_surface = std::make_unique<counter::CanvasPenSurface>();
        m_surface->setCanvas(m_canvas.get());
        m_acts.clear();
        m_next.start(1);
        startDriver();
    }

    void dropDevice() override
    {
        m_next.stop();
        m_pad.reset();
        m_surface.reset();
        m_canvas.reset();
    }

    void startDriver()
    {
        m_pad.reset();
        m_pad = std::make_unique<PenSignaturePad>(*m_surface, u"HDMI-2"_s, m_clock);
    }

    SignaturePad &pad() override { return *m_pad; }

    void order(const QString &line) override { m_canvas->setVisible(line == u"plug"_s); }
    void crash() override { startDriver(); }
    void breakDevice() override { m_canvas->hide(); }

    void member(const QString &act) override
    {
        if (act == u"forget"_s) {
            m_acts.clear();
        } else if (act == u"hover"_s) {
            report(QEvent::TabletMove, {300, 200}, 0);
        } else {
            m_acts.push_back(act);
        }
    }

    void actNext()
    {
        if (m_acts.empty() || !m_surface->isOpen()) {
            return;
        }
        const QString act = m_acts.front();
        m_acts.pop_front();
        if (act == u"sign"_s) {
            write();
        } else {
            m_surface->press(act == u"finish"_s ? PadButton::Finish
                             : act == u"anew"_s ? PadButton::BeginAnew
                                                : PadButton::Cancel);
        }
    }

    void write()
    {
        for (int stroke = 0; stroke < 3; ++stroke) {
            for (int i = 0; i < 40; ++i) {
                const QPointF at(150 + 150 * stroke + 3 * i, 200 + 50 * std::sin(i / 6.0));
                report(i == 0 ? QEvent::TabletPress : QEvent::TabletMove, at, 0.2 + 0.01 * i);
            }
            report(QEvent::TabletRelease, {150.0 + 150 * stroke + 117, 200 + 50 * std::sin(39 / 6.0)}, 0);
        }
    }

    void report(QEvent::Type type, QPointF at, double pressure)
    {
        const bool isPress = type == QEvent::TabletPress;
        QTabletEvent event(type, &pen(), at, m_canvas->mapToGlobal(at), pressure, 0, 0, 0, 0, 0, Qt::NoModifier,
                           isPress || type == QEvent::TabletRelease ? Qt::LeftButton : Qt::NoButton,
                           type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton);
        event.setTimestamp(m_time += 5);
        QCoreApplication::sendEvent(m_canvas.get(), &event);
    }

    SystemClock m_clock;
    std::unique_ptr<widgets::WidgetWorld> m_world;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<widgets::SignatureCanvas> m_canvas;
    std::unique_ptr<counter::CanvasPenSurface> m_surface;
    std::unique_ptr<PenSignaturePad> m_pad;
    std::deque<QString> m_acts;
    QTimer m_next;
    quint64 m_time = 1000;

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<widgets::WidgetWorld>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(820, 420);
        widgets::activate(*m_window);
        connect(&m_next, &QTimer::timeout, this, &PenContractTest::actNext);
    }

    void cleanupTestCase() { m_window.reset(); }

    void timesAreThoseOfTheEvents()
    {
        member(u"sign"_s);
        member(u"finish"_s);
        SignatureCaptureOptions options;
        options.timeout = std::chrono::seconds(5);
        const Result<Handwriting> written = capture(options);
        QVERIFY(written.has_value());
        QCOMPARE(written->strokes.front().back().time, 39 * 5); // though all came at once
        QCOMPARE(written->strokes[1].front().time, 41 * 5);
        QCOMPARE(written->device, u"Hanmo SP-10 A17"_s);
        QCOMPARE(written->width, 20000);
        QCOMPARE(written->strokes.front().front().x, 150 * 25);
        QCOMPARE(written->strokes.front().front().pressure, 205);
    }

    void whatWasNotMeantIsTakenBack()
    {
        m_onProgress = [this](const PadProgress &step) {
            if (step.step == PadStep::Ready) {
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        report(QEvent::TabletPress, {20, 20}, 0.5);
                        report(QEvent::TabletMove, {30, 30}, 0.5);
                        write(); // a press without release before: the first stroke was none
                        m_surface->press(PadButton::Finish);
                    },
                    Qt::QueuedConnection);
            }
        };
        SignatureCaptureOptions options;
        options.timeout = std::chrono::seconds(5);
        const Result<Handwriting> written = capture(options);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().toLine()));
        QCOMPARE(written->strokes.size(), 3U);
        QCOMPARE(count(PadStep::StrokeDropped), 1);
    }

    void itCannotEncrypt()
    {
        SignatureCaptureOptions options;
        options.mustBeEncrypted = true;
        const Result<Handwriting> refused = capture(options);
        QVERIFY(!refused && refused.error().is(errors::PadNotEncrypted));
    }
};

} // namespace tonggui::devices

QTEST_MAIN(tonggui::devices::PenContractTest)
#include "PenContractTest.moc"
