// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/SummaryScene.h"

#include "tests/counter/member/MemberSample.h"
#include "tests/widgets/support/WidgetWorld.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

// A member in front of a summary that is longer than the screen.
struct Reader
{
    explicit Reader(const MemberSummary &summary, QSize size = {1024, 600})
        : scene(summary)
        , agreed(&scene, &SummaryScene::consented)
        , refused(&scene, &SummaryScene::declined)
    {
        scene.resize(size);
        activate(scene);
        QCoreApplication::sendPostedEvents();
    }

    [[nodiscard]] QScrollBar *bar() { return scene.page()->verticalScrollBar(); }
    void press(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton); }

    void readToTheEnd()
    {
        for (int parts = 0; scene.readOn()->isVisible() && parts < 20; ++parts) {
            press(scene.readOn());
        }
    }

    void tick(size_t consent) { press(static_cast<QAbstractButton *>(scene.consents()[consent]->box())); }

    SummaryScene scene;
    QSignalSpy agreed;
    QSignalSpy refused;
};

} // namespace

class SummarySceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_world.style->setTheme({.place = Place::Member});
    }

    void nobodyAgreesToWhatWasNotShown()
    {
        Reader reader(longSummary());
        QVERIFY(reader.bar()->maximum() > 0);
        reader.press(reader.scene.agree());
        reader.press(reader.scene.agree());
        QCOMPARE(reader.agreed.size(), 0);
        QVERIFY(reader.scene.hint().contains(u"read to the end"_s));
        QVERIFY(reader.scene.readOn()->hasFocus());
        QCOMPARE(reader.bar()->value(), 0); // pressing on and on does not read
    }

    void readingToTheEndAndTickingLetsAgree()
    {
        Reader reader(longSummary());
        reader.readToTheEnd();
        QCOMPARE(reader.bar()->value(), reader.bar()->maximum());
        QVERIFY(!reader.scene.readOn()->isVisible());
        reader.tick(0);
        reader.tick(1);
        reader.press(reader.scene.agree());
        QCOMPARE(reader.agreed.size(), 1);
        QCOMPARE(reader.agreed[0][0].toStringList(), (QStringList{u"data-check"_s, u"payee-account"_s}));
        QCOMPARE(reader.refused.size(), 0);
    }

    void consentsAreNeverTickedBeforehand()
    {
        const Reader reader(longSummary());
        QCOMPARE(reader.scene.consents().size(), size_t(3));
        for (const ConsentBox *box : reader.scene.consents()) {
            QVERIFY(!box->isGiven());
        }
    }

    void aRequiredConsentThatIsMissingIsNamedAndShown()
    {
        Reader reader(longSummary());
        reader.readToTheEnd();
        reader.tick(0);
        reader.press(reader.scene.agree());
        QCOMPARE(reader.agreed.size(), 0);
        const ConsentBox *missing = reader.scene.consents()[1];
        QVERIFY(!missing->message().text.isEmpty());
        QVERIFY(reader.scene.hint().contains(u"使用收款银行卡信息"_s));
        QVERIFY(missing->box()->hasFocus());
        const QRect seen(missing->box()->mapTo(reader.scene.page()->viewport(), QPoint()), missing->box()->size());
        QVERIFY(reader.scene.page()->viewport()->rect().contains(seen));
        reader.tick(1);
        QVERIFY(missing->message().text.isEmpty());
        QVERIFY(reader.scene.hint().isEmpty());
        reader.press(reader.scene.agree());
        QCOMPARE(reader.agreed.size(), 1);
    }

    void whatWasGivenCanBeTakenBack()
    {
        Reader reader(longSummary());
        reader.readToTheEnd();
        for (size_t i = 0; i < 3; ++i) {
            reader.tick(i);
        }
        reader.tick(2);
        reader.press(reader.scene.agree());
        QCOMPARE(reader.agreed[0][0].toStringList(), (QStringList{u"data-check"_s, u"payee-account"_s}));
    }

    void aTouchAnywhereOnTheCardTicks()
    {
        Reader reader(longSummary());
        ConsentBox *box = reader.scene.consents().front();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() / 2, box->height() - 20));
        QVERIFY(box->isGiven());
    }

    void sayingNoIsAlwaysPossible()
    {
        Reader reader(longSummary());
        reader.press(reader.scene.refuse());
        QCOMPARE(reader.refused.size(), 1);
        QCOMPARE(reader.agreed.size(), 0);
    }

    void bothAnswersAreOfOneHeight()
    {
        const Reader reader(longSummary());
        QCOMPARE(reader.scene.agree()->height(), reader.scene.refuse()->height());
        QVERIFY(reader.scene.agree()->height() >= 72);
    }

    void whatFitsIsReadAtOnce()
    {
        Reader reader(shortSummary());
        QTRY_VERIFY(!reader.scene.readOn()->isVisible());
        reader.press(reader.scene.agree());
        QCOMPARE(reader.agreed.size(), 1);
        QCOMPARE(reader.agreed[0][0].toStringList(), QStringList());
    }

    // Turning the screen or larger words do not ask to read again.
    void readOnceIsRead()
    {
        Reader reader(shortSummary());
        QTRY_VERIFY(!reader.scene.readOn()->isVisible());
        m_world.style->setTheme({.place = Place::Member, .textPercent = 200});
        reader.scene.resize(700, 400);
        QTRY_VERIFY(reader.bar()->maximum() > 0);
        reader.press(reader.scene.agree());
        QCOMPARE(reader.agreed.size(), 1);
    }

    void theKeyboardDoesItAll()
    {
        Reader reader(longSummary());
        QVERIFY(reader.scene.readOn()->hasFocus());
        for (int parts = 0; reader.scene.readOn()->isVisible() && parts < 20; ++parts) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        }
        QVERIFY(!reader.scene.readOn()->isVisible());
        QCOMPARE(QApplication::focusWidget(), reader.scene.consents()[0]->box());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), reader.scene.consents()[1]->box());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        for (int i = 0; i < 5 && !reader.scene.agree()->hasFocus(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QTest::keyClick(reader.scene.agree(), Qt::Key_Return);
        QCOMPARE(reader.agreed.size(), 1);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(SummarySceneTest)
#include "SummarySceneTest.moc"
