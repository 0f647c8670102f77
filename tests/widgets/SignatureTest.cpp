// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/signature/SignatureErrors.h"
#include "widgets/signature/SignaturePanel.h"

#include <QPaintEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::widgets;

namespace {

class StoppedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 11, 20), QTime(10, 29), Qt::OffsetFromUTC, 8 * 3600);
};

const QPointingDevice &pen()
{
    static const QPointingDevice device(u"Hanmo SP-10 A17"_s, 4711, QInputDevice::DeviceType::Stylus,
                                        QPointingDevice::PointerType::Pen,
                                        QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 3);
    return device;
}

const QPointingDevice &eraser()
{
    static const QPointingDevice device(u"Hanmo SP-10 A17"_s, 4712, QInputDevice::DeviceType::Stylus,
                                        QPointingDevice::PointerType::Eraser,
                                        QInputDevice::Capability::Position | QInputDevice::Capability::Pressure, 1, 3);
    return device;
}

// A signing area of 800 × 400 pixels of exactly 0.25 mm, with the hands that write on it.
struct Desk
{
    Desk()
        : canvas(clock)
    {
        canvas.setPixelSize(0.25);
        canvas.resize(800, 400);
        activate(canvas);
    }

    void pen(QEvent::Type type, QPointF at, double pressure, quint64 time, const QPointingDevice &device = ::pen())
    {
        const Qt::MouseButton button = type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton;
        QTabletEvent event(type, &device, at, canvas.mapToGlobal(at), pressure, 0, 0, 0, 0, 0, Qt::NoModifier, button,
                           type == QEvent::TabletRelease ? Qt::NoButton : Qt::LeftButton);
        event.setTimestamp(time);
        QApplication::sendEvent(&canvas, &event);
    }

    void penLine(QPointF from, QPointF to, quint64 start)
    {
        pen(QEvent::TabletPress, from, 0.2, start);
        for (int i = 1; i <= 10; ++i) {
            pen(QEvent::TabletMove, from + (to - from) * i / 10.0, 0.5, start + quint64(i) * 5);
        }
        pen(QEvent::TabletRelease, to, 0, start + 55);
    }

    void mouse(QEvent::Type type, QPointF at, quint64 time)
    {
        QMouseEvent event(type, at, canvas.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        event.setTimestamp(time);
        QApplication::sendEvent(&canvas, &event);
    }

    [[nodiscard]] Handwriting taken() const { return canvas.handwriting().value(); }
    [[nodiscard]] QRgb pixel(int x, int y) { return canvas.grab().toImage().pixelColor(x, y).rgb(); }

    StoppedClock clock;
    SignatureCanvas canvas;
};

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_touch.reset(QTest::createTouchDevice()); }

    void aPenWritesPlaceTimeAndPressure()
    {
        Desk desk;
        desk.pen(QEvent::TabletPress, {100, 100}, 0.25, 5000);
        desk.pen(QEvent::TabletMove, {200.5, 120}, 0.5, 5008);
        desk.pen(QEvent::TabletMove, {300, 140}, 1.0, 5016);
        desk.pen(QEvent::TabletRelease, {300, 140}, 0, 5024);
        const Handwriting writing = desk.taken();
        const std::vector<PenStroke> expected{{{0, 2500, 2500, 256}, {8, 5013, 3000, 512}, {16, 7500, 3500, 1023}}};
        QCOMPARE(writing.strokes, expected);
        QCOMPARE(writing.width, 20000);
        QCOMPARE(writing.height, 10000);
        QCOMPARE(writing.device, u"Hanmo SP-10 A17"_s);
        QCOMPARE(writing.startedAt, desk.clock.time);
        QCOMPARE(writing.attempts, 1);
    }

    void aMouseWritesMiddlePressure()
    {
        Desk desk;
        desk.mouse(QEvent::MouseButtonPress, {100, 100}, 700);
        desk.mouse(QEvent::MouseMove, {300, 100}, 710);
        desk.mouse(QEvent::MouseButtonRelease, {300, 100}, 720);
        desk.mouse(QEvent::MouseMove, {500, 300}, 730); // nothing is pressed
        const Handwriting writing = desk.taken();
        QCOMPARE(writing.device, u"mouse"_s);
        const std::vector<PenStroke> expected{{{0, 2500, 2500, 512}, {10, 7500, 2500, 512}}};
        QCOMPARE(writing.strokes, expected);
    }

    void aFingerWritesAndTheSecondIsIgnored()
    {
        Desk desk;
        QTest::touchEvent(&desk.canvas, m_touch.get()).press(0, {100, 100});
        QTest::touchEvent(&desk.canvas, m_touch.get()).move(0, {200, 100}).press(1, {600, 300});
        QTest::touchEvent(&desk.canvas, m_touch.get()).move(0, {300, 100}).move(1, {700, 300});
        QTest::touchEvent(&desk.canvas, m_touch.get()).release(0, {300, 100}).stationary(1);
        QTest::touchEvent(&desk.canvas, m_touch.get()).release(1, {700, 300});
        const Handwriting writing = desk.taken();
        QCOMPARE(writing.strokes.size(), 1);
        for (const PenSample &sample : writing.strokes.front()) {
            QCOMPARE(sample.y, 2500);
            QVERIFY(sample.x <= 7500);
            QCOMPARE(sample.pressure, 512);
        }
    }

    // The hand comes down before the pen does: what it drew goes away, and while the pen is near it draws nothing.
    void aPalmNeverWrites()
    {
        Desk desk;
        QTest::touchEvent(&desk.canvas, m_touch.get()).press(0, {600, 300});
        QTest::touchEvent(&desk.canvas, m_touch.get()).move(0, {610, 300});
        desk.penLine({100, 100}, {300, 100}, quint64(QDateTime::currentMSecsSinceEpoch()));
        QTest::touchEvent(&desk.canvas, m_touch.get()).release(0, {610, 300});
        const Handwriting writing = desk.taken();
        QCOMPARE(writing.strokes.size(), 1);
        QCOMPARE(writing.device, u"Hanmo SP-10 A17"_s);
        QVERIFY(writing.strokes.front().back().y < 3000);
        QCOMPARE(desk.pixel(605, 300), qRgb(255, 255, 255));
    }

    void aMouseMadeOfAPenDoesNotWriteTwice()
    {
        Desk desk;
        desk.pen(QEvent::TabletPress, {100, 100}, 0.5, 1000);
        desk.mouse(QEvent::MouseButtonPress, {100, 100}, 1000);
        desk.pen(QEvent::TabletMove, {300, 100}, 0.5, 1010);
        desk.mouse(QEvent::MouseMove, {300, 100}, 1010);
        desk.pen(QEvent::TabletRelease, {300, 100}, 0, 1020);
        QCOMPARE(desk.taken().strokes.size(), 1);
    }

    void otherEndsAndButtonsOfAPenDoNotWrite()
    {
        Desk desk;
        desk.pen(QEvent::TabletPress, {100, 100}, 0.5, 1000, eraser());
        desk.pen(QEvent::TabletMove, {300, 100}, 0.5, 1010, eraser());
        QVERIFY(desk.canvas.isEmpty());
        desk.pen(QEvent::TabletMove, {300, 100}, 0, 1020); // hovers
        QVERIFY(desk.canvas.isEmpty());
    }

    void inkEndsAtTheEdgeAndGoesOnWhereThePenComesBack()
    {
        Desk desk;
        desk.pen(QEvent::TabletPress, {700, 100}, 0.5, 1000);
        desk.pen(QEvent::TabletMove, {790, 100}, 0.5, 1010);
        desk.pen(QEvent::TabletMove, {900, 100}, 0.5, 1020);
        desk.pen(QEvent::TabletMove, {790, 300}, 0.5, 1030);
        desk.pen(QEvent::TabletMove, {700, 300}, 0.5, 1040);
        desk.pen(QEvent::TabletRelease, {700, 300}, 0, 1050);
        const Handwriting writing = desk.taken();
        QCOMPARE(writing.strokes.size(), 2);
        for (const PenStroke &stroke : writing.strokes) {
            for (const PenSample &sample : stroke) {
                QVERIFY(sample.x <= writing.width);
            }
        }
        QCOMPARE(writing.strokes[1].front().time, 30);
    }

    void timesNeverRunBackwards()
    {
        Desk desk;
        desk.penLine({100, 100}, {300, 100}, 900000);
        desk.penLine({100, 200}, {300, 200}, 4000); // a device that was plugged in anew
        qint32 before = -1;
        for (const PenStroke &stroke : desk.taken().strokes) {
            for (const PenSample &sample : stroke) {
                QVERIFY(sample.time >= before);
                before = sample.time;
            }
        }
        QVERIFY(before < 1000);
    }

    void nothingAndTooLittleAreRefusedWithWords()
    {
        Desk desk;
        QVERIFY(desk.canvas.handwriting().error().is(widgets::errors::SignatureEmpty));
        desk.pen(QEvent::TabletPress, {100, 100}, 0.5, 1000);
        desk.pen(QEvent::TabletRelease, {100, 100}, 0, 1010);
        const Error dot = desk.canvas.handwriting().error();
        QVERIFY(dot.is(widgets::errors::SignatureTooShort));
        QVERIFY(!dot.remedy().isEmpty());
        desk.penLine({100, 100}, {200, 100}, 2000); // 25 mm
        QVERIFY(desk.canvas.handwriting());
        QCOMPARE(widgets::errors::signatureErrors().size(), 2);
    }

    void beginningAnewIsCounted()
    {
        Desk desk;
        QSignalSpy cleared(&desk.canvas, &SignatureCanvas::cleared);
        desk.canvas.clear(); // nothing was written: no attempt
        desk.penLine({100, 100}, {300, 100}, 1000);
        desk.canvas.clear();
        QVERIFY(desk.canvas.isEmpty());
        QCOMPARE(desk.pixel(200, 100), qRgb(255, 255, 255));
        desk.penLine({100, 100}, {300, 200}, 8000);
        QCOMPARE(desk.taken().attempts, 2);
        QCOMPARE(desk.taken().strokes.front().front().time, 0);
        QCOMPARE(cleared.size(), 2);
    }

    void inkIsDarkOnWhiteInEveryTheme()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::HighContrast, ThemeKind::Elder}) {
            m_world.style->setTheme({.kind = kind});
            Desk desk;
            desk.penLine({100, 150}, {300, 150}, 1000);
            QCOMPARE(desk.pixel(200, 150), Theme{}.colour(Colour::Pen).rgb());
            QCOMPARE(desk.pixel(400, 200), Theme{}.colour(Colour::Paper).rgb());
        }
        m_world.style->setTheme({});
    }

    void pressureMakesTheInkThicker()
    {
        Ink ink;
        ink.setStyle({.thin = 2, .thick = 8, .colour = Qt::black});
        ink.resize({200, 100}, 1);
        for (const auto &[y, pressure] : {std::pair{20, 0.0}, std::pair{70, 1.0}}) {
            ink.begin(QPointF(20, y), pressure);
            ink.add(QPointF(100, y), pressure);
            ink.add(QPointF(180, y), pressure);
            ink.end();
        }
        const auto thickness = [&ink](int from, int to) {
            int inked = 0;
            for (int y = from; y < to; ++y) {
                inked += ink.image().pixelColor(100, y).alpha() > 128 ? 1 : 0;
            }
            return inked;
        };
        QVERIFY(thickness(0, 50) <= 3);
        QVERIFY(thickness(50, 100) >= 7);
    }

    // A corner of three samples becomes a curve that stays within the corner.
    void strokesAreSmooth()
    {
        Ink ink;
        ink.setStyle({.thin = 3, .thick = 3, .colour = Qt::black});
        ink.resize({200, 200}, 1);
        ink.begin({20, 180}, 0.5);
        ink.add({100, 20}, 0.5);
        ink.add({180, 180}, 0.5);
        ink.end();
        QCOMPARE(ink.image().pixelColor(100, 24).alpha(), 0); // the tip itself is rounded away
        QVERIFY(ink.image().pixelColor(100, 100).alpha() == 0 || ink.image().pixelColor(100, 60).alpha() > 0);
        QVERIFY(ink.image().pixelColor(20, 180).alpha() > 0);
        QVERIFY(ink.image().pixelColor(180, 180).alpha() > 0);
    }

    void onlyWhatIsNewIsPaintedAgain()
    {
        struct Watch final : public QObject
        {
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Paint) {
                    area = static_cast<QPaintEvent *>(event)->region().boundingRect();
                    ++paints;
                }
                return false;
            }
            QRect area;
            int paints = 0;
        };
        Desk desk;
        QTRY_VERIFY(desk.canvas.isVisible());
        desk.pen(QEvent::TabletPress, {100, 100}, 0.5, 1000);
        QTest::qWait(0);
        Watch watch;
        desk.canvas.installEventFilter(&watch);
        desk.pen(QEvent::TabletMove, {110, 104}, 0.5, 1008);
        QTRY_VERIFY(watch.paints > 0);
        QVERIFY2(watch.area.width() < 40 && watch.area.height() < 40,
                 qPrintable(u"%1×%2"_s.arg(watch.area.width()).arg(watch.area.height())));
    }

    void whatIsWrittenSurvivesAChangeOfSize()
    {
        Desk desk;
        desk.penLine({100, 100}, {300, 100}, 1000);
        desk.canvas.resize(900, 500);
        QCOMPARE(desk.pixel(200, 100), Theme{}.colour(Colour::Pen).rgb());
        QCOMPARE(desk.taken().width, 22500);
        QCOMPARE(desk.taken().strokes.front().front().x, 2500);
    }

    void theScreenSaysHowLargeAPixelIs()
    {
        StoppedClock clock;
        SignatureCanvas canvas(clock);
        canvas.resize(960, 400);
        activate(canvas);
        const double dots = canvas.screen()->physicalDotsPerInch();
        QMouseEvent press(QEvent::MouseButtonPress, QPointF(96, 100), canvas.mapToGlobal(QPointF(96, 100)),
                          Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&canvas, &press);
        QMouseEvent move(QEvent::MouseMove, QPointF(400, 100), canvas.mapToGlobal(QPointF(400, 100)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&canvas, &move);
        const Result<Handwriting> writing = canvas.handwriting();
        QVERIFY(writing);
        QVERIFY(qAbs(writing->strokes.front().front().x - 96 * 2540 / dots) < 2);
    }

    void theValueSurvivesItsJson()
    {
        Desk desk;
        desk.penLine({100, 100}, {300, 100}, 1000);
        desk.penLine({120, 140}, {250, 300}, 2000);
        const Handwriting writing = desk.taken();
        QCOMPARE(Handwriting::fromJson(writing.toJson()).value(), writing);
    }

    void thePanelTellsWhatIsWrongAndOffersPaper()
    {
        StoppedClock clock;
        SignaturePanel panel(clock);
        panel.resize(800, 500);
        activate(panel);
        QVERIFY(!panel.beginAnew()->isEnabled());
        QVERIFY(!panel.take());
        QVERIFY(panel.message().text.contains(u"Nothing is written yet."_s));
        QSignalSpy paper(&panel, &SignaturePanel::signOnPaperRequested);
        panel.onPaper()->setFocus();
        QTest::keyClick(panel.onPaper(), Qt::Key_Return);
        QCOMPARE(paper.size(), 1);
        QTest::mousePress(panel.canvas(), Qt::LeftButton, {}, {50, 50});
        QVERIFY(panel.message().text.isEmpty());
        QVERIFY(panel.beginAnew()->isEnabled());
        QTest::mouseRelease(panel.canvas(), Qt::LeftButton, {}, {50, 50});
        QTest::mouseClick(panel.beginAnew(), Qt::LeftButton);
        QVERIFY(panel.canvas()->isEmpty());
    }

private:
    WidgetWorld m_world;
    std::unique_ptr<QPointingDevice> m_touch;
};

QTEST_MAIN(SignatureTest)
#include "SignatureTest.moc"
