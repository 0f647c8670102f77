// SPDX-License-Identifier: Apache-2.0
#include "app/counter/CounterDesk.h"
#include "app/counter/DeskShelf.h"
#include "app/counter/member/SignatureScene.h"
#include "app/counter/ui/pages/PaperPage.h"
#include "app/counter/ui/pages/ServicePage.h"
#include "app/counter/ui/paper/PadPrompt.h"
#include "app/counter/ui/paper/PaperDevices.h"
#include "devices/simulators/signature/PadScreenFile.h"
#include "tests/counter/ClerkHands.h"
#include "tests/counter/CounterHall.h"
#include "tests/devices/HostedReader.h"
#include "tests/devices/signature/SimulatedPad.h"
#include "tests/support/Until.h"
#include "tests/widgets/support/WidgetWorld.h"

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

// Both windows of a counter at which a member has agreed, and a simulated pad whose driver runs in its own process.
struct PadCounter : CounterHall
{
    PadCounter()
        : pad(tests::padScenario(tests::padModel(u"530"_s)))
        , desk(tests::builtEnvironment(folder.path()), clock)
        , deskShelf(desk, clock)
        , windows(worldWithPad())
    {
        const auto added = desk.add({u"signature-stu"_s, tests::quickPadSettings(pad.socket()), u"Pad"_s});
        QVERIFY(added.has_value());
        QVERIFY(test::until([this] { return padStatus().state == devices::DeviceState::Online; }, 10000));
        addTicket(u"A012"_s, 1);
        windows.show();
        member().resize(1280, 800);
        activate(clerk());
        type(clerk(), u"0317"_s);
        press(clerk(), Qt::Key_Return);
        type(clerk(), u"2580"_s);
        step(Qt::Key_Return);
        step(Qt::Key_F2);
        QVERIFY(test::until([this] { return qobject_cast<ServicePage *>(clerk().page()) != nullptr; }, 5000));
        settle();
        type(clerk(), u"S-22"_s);
        step(Qt::Key_Return);
        QVERIFY(behind.desk.setField(u"purpose"_s, u"housing-support"_s).has_value());
        step(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(test::await(behind.desk.consent(behind.allConsents())).has_value());
        settle();
    }

    CounterWorld worldWithPad()
    {
        const CounterWorld plain = world();
        return {plain.desk, plain.staff, plain.link,       plain.clock,    plain.randomness,
                deskShelf,  plain.pool,  plain.protection, plain.language, {}};
    }

    [[nodiscard]] devices::DeviceStatus padStatus() { return desk.channel(devices::kinds::SignaturePad).status(); }
    CounterWindow &clerk() { return windows.clerkWindow(); }
    MemberWindow &member() { return windows.memberWindow(); }
    [[nodiscard]] PaperPage &page() { return *qobject_cast<PaperPage *>(clerk().page()); }
    [[nodiscard]] SignatureScene *scene() { return qobject_cast<SignatureScene *>(member().sceneWidget()); }
    [[nodiscard]] bool isAskedToSign() { return pad.simulator().pad().isInking(); }
    void settle()
    {
        QVERIFY(test::until([this] { return !clerk().steps().isRunning(); }, 10000));
    }

    void step(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(clerk(), key, modifiers);
        settle();
        QCoreApplication::sendPostedEvents();
    }

    SystemClock clock;
    QTemporaryDir folder;
    tests::SimulatedPad pad;
    devices::DeviceDesk desk;
    DeskShelf deskShelf;
    CounterDesk windows;
};

} // namespace

// The member signs on a pad; both screens show it while it is written.
class PadSigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theInkIsSeenWhileItIsWritten()
    {
        PadCounter counter;
        QVERIFY(test::until([&] { return counter.isAskedToSign(); }, 10000));
        QVERIFY(counter.pad.simulator().pad().isEncrypting());
        QVERIFY(!counter.scene()->padInk()->isVisible()); // whoever likes may still sign on the screen
        QVERIFY(counter.scene()->finish()->isVisible());
        counter.pad.order(u"sign"_s);
        QVERIFY(test::until([&] { return counter.scene()->padInk()->strokes().size() == 3; }, 10000));
        QVERIFY(counter.scene()->padInk()->isVisible());
        QVERIFY(!counter.scene()->panel()->isVisible());
        QVERIFY(counter.page().padInk()->isVisible());
        QCOMPARE(counter.page().padInk()->strokes(), counter.scene()->padInk()->strokes());
        QCOMPARE(counter.behind.state(), VisitState::Consented);
        const std::vector<PenStroke> seen = counter.scene()->padInk()->strokes();
        counter.pad.order(u"finish"_s);
        QVERIFY(test::until([&] { return counter.behind.state() == VisitState::Signed; }, 10000));
        counter.settle();
        const Handwriting &written = *counter.behind.desk.visit()->currentCase->handwriting;
        QCOMPARE(written.strokes.size(), 3U);
        QCOMPARE(written.strokes[1].size(), seen[1].size());
        QCOMPARE(written.device, u"STU-530 SIM0000001"_s);
        QVERIFY(!counter.page().padInk()->isVisible());
        QVERIFY(counter.page().padInk()->isEmpty());
    }

    void thePadShowsWhoSigns()
    {
        PadCounter counter;
        QVERIFY(test::until([&] { return counter.isAskedToSign(); }, 10000));
        const devices::PadLayout expected = padPrompt({800, 480, true}, PaperDevices::tr("Please sign your name"),
                                                      counter.behind.desk.visit()->card->name);
        const QByteArray shown = simulators::screenOf(counter.pad.simulator().pad());
        QCOMPARE(shown.size(), expected.picture.rgb.size());
        qsizetype different = 0; // beyond what five and six bits of a colour lose
        for (qsizetype i = 0; i < shown.size(); ++i) {
            different += std::abs(quint8(shown[i]) - quint8(expected.picture.rgb[i])) > 8 ? 1 : 0;
        }
        QCOMPARE(different, 0);
    }

    void theMemberBeginsAnew()
    {
        PadCounter counter;
        QVERIFY(test::until([&] { return counter.isAskedToSign(); }, 10000));
        counter.pad.order(u"sign"_s);
        counter.pad.order(u"anew"_s);
        QVERIFY(test::until([&] { return counter.scene()->padInk()->strokes().size() == 3; }, 10000));
        QVERIFY(test::until([&] { return counter.scene()->padInk()->isEmpty(); }, 10000));
        counter.pad.order(u"sign"_s);
        counter.pad.order(u"finish"_s);
        QVERIFY(test::until([&] { return counter.behind.state() == VisitState::Signed; }, 10000));
        QCOMPARE(counter.behind.desk.visit()->currentCase->handwriting->attempts, 2);
    }

    void whoCancelsOnThePadCanSignOnTheScreen()
    {
        PadCounter counter;
        QVERIFY(test::until([&] { return counter.isAskedToSign(); }, 10000));
        counter.pad.order(u"sign"_s);
        counter.pad.order(u"cancel"_s);
        QVERIFY(test::until([&] { return counter.scene()->padInk()->isVisible(); }, 10000));
        QVERIFY(test::until([&] { return !counter.scene()->padInk()->isVisible(); }, 10000));
        QVERIFY(counter.scene()->panel()->isVisible());
        QVERIFY(counter.scene()->padInk()->isEmpty());
        QCOMPARE(counter.behind.state(), VisitState::Consented);
        press(counter.clerk(), Qt::Key_F9);
        QVERIFY(test::until([&] { return counter.isAskedToSign(); }, 10000));
    }

    void thePromptFitsEveryPad_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<bool>("isColour");
        QTest::newRow("300") << 396 << 100 << false;
        QTest::newRow("430") << 320 << 200 << false;
        QTest::newRow("500") << 640 << 480 << false;
        QTest::newRow("530") << 800 << 480 << true;
    }

    void thePromptFitsEveryPad()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(bool, isColour);
        const devices::PadLayout layout = padPrompt({width, height, isColour}, u"请写您的姓名"_s, u"欧阳若水"_s);
        QVERIFY(layout.isSound());
        QCOMPARE(layout.buttons.size(), 3U);
        QVERIFY(layout.writing.height >= height / 3);
        for (const auto &[button, place] : layout.buttons) {
            QVERIFY(place.y >= layout.writing.y + layout.writing.height);
            QSet<QByteArray> colours; // of the words and of what is behind them
            for (int y = place.y + 3; y < place.y + place.height - 3; ++y) {
                for (int x = place.x + 3; x < place.x + place.width - 3; ++x) {
                    colours += layout.picture.rgb.mid((qsizetype(y) * width + x) * 3, 3);
                }
            }
            QVERIFY(colours.size() > 1);
        }
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(PadSigningTest)
#include "PadSigningTest.moc"
