// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/SignatureScene.h"

#include "app/core/Error.h"
#include "tests/counter/member/MemberSample.h"
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/signature/SignatureErrors.h"

#include <QSignalSpy>

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

struct Signer
{
    explicit Signer(QSize size = {1280, 800})
        : scene(clock, longSummary(), u"请在框内写您的姓名"_s)
        , finished(&scene, &SignatureScene::handwritingFinished)
        , declined(&scene, &SignatureScene::signatureDeclined)
    {
        scene.resize(size);
        activate(scene);
    }

    // Three strokes across the middle of the area, as a hand with a mouse writes them.
    void writeName()
    {
        SignatureCanvas *canvas = scene.panel()->canvas();
        const int step = canvas->width() / 20;
        for (int stroke = 0; stroke < 3; ++stroke) {
            QPoint at(step * (3 + 4 * stroke), canvas->height() / 3);
            QTest::mousePress(canvas, Qt::LeftButton, {}, at);
            for (int i = 0; i < 8; ++i) {
                at += QPoint(step / 3, (i % 2 ? -1 : 1) * canvas->height() / 8);
                QTest::mouseMove(canvas, at);
            }
            QTest::mouseRelease(canvas, Qt::LeftButton, {}, at);
        }
    }

    void press(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton); }

    StoppedClock clock;
    SignatureScene scene;
    QSignalSpy finished;
    QSignalSpy declined;
};

} // namespace

class SignatureSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_world.style->setTheme({.place = Place::Member});
    }

    void whatWasWrittenIsHandedOver()
    {
        Signer signer;
        signer.writeName();
        signer.press(signer.scene.finish());
        QCOMPARE(signer.finished.size(), 1);
        const auto written = signer.finished[0][0].value<Handwriting>();
        QCOMPARE(written.strokes.size(), size_t(3));
        QCOMPARE(written.attempts, 1);
        QCOMPARE(written.startedAt, signer.clock.now());
    }

    void anEmptyAreaIsExplainedInWords()
    {
        Signer signer;
        signer.press(signer.scene.finish());
        QCOMPARE(signer.finished.size(), 0);
        const Error empty(widgets::errors::SignatureEmpty);
        QCOMPARE(signer.scene.panel()->message().text, empty.text() + u' ' + empty.remedy());
    }

    void aDotIsNoName()
    {
        Signer signer;
        QTest::mouseClick(signer.scene.panel()->canvas(), Qt::LeftButton);
        signer.press(signer.scene.finish());
        QCOMPARE(signer.finished.size(), 0);
        const Error tooShort(widgets::errors::SignatureTooShort);
        QVERIFY(signer.scene.panel()->message().text.startsWith(tooShort.text()));
    }

    void onceMoreCounts()
    {
        Signer signer;
        signer.writeName();
        signer.press(signer.scene.panel()->beginAnew());
        QVERIFY(signer.scene.panel()->canvas()->isEmpty());
        signer.writeName();
        signer.press(signer.scene.finish());
        QCOMPARE(signer.finished.size(), 1);
        QCOMPARE(signer.finished[0][0].value<Handwriting>().attempts, 2);
    }

    void whoDoesNotWantToSignSaysSo()
    {
        Signer signer;
        signer.press(signer.scene.ask());
        QCOMPARE(signer.declined.size(), 1);
        QCOMPARE(signer.finished.size(), 0);
    }

    void whatIsSignedStandsBesideWhereThereIsRoom()
    {
        Signer signer;
        QVERIFY(signer.scene.isSheetShown());
        signer.scene.resize(700, 500);
        QTRY_VERIFY(!signer.scene.isSheetShown());
    }

    void theAreaIsLargeEnoughForAName_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("pen display") << QSize(1280, 800);
        QTest::newRow("second monitor") << QSize(1920, 1080);
        QTest::newRow("framed") << QSize(1024, 576);
    }

    void theAreaIsLargeEnoughForAName()
    {
        QFETCH(QSize, size);
        const Signer signer(size);
        const QSize area = signer.scene.panel()->canvas()->size();
        QVERIFY2(area.width() >= size.width() / 2, qPrintable(QString::number(area.width())));
        QVERIFY2(area.height() >= size.height() / 2, qPrintable(QString::number(area.height())));
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(SignatureSceneTest)
#include "SignatureSceneTest.moc"
