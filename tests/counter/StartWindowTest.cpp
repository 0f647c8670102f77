// SPDX-License-Identifier: Apache-2.0
#include "app/counter/StartWindow.h"

#include "app/core/ports/SecretVault.h"
#include "app/counter/CounterErrors.h"
#include "tests/counter/ClerkHands.h"
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/buttons/Button.h"
#include "widgets/status/Notice.h"

#include <QSignalSpy>

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

// What is seen until the counter is open.
class StartWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void thePinIsTypedAndGivenOnce()
    {
        StartWindow window;
        activate(window);
        QSignalSpy given(&window, &StartWindow::pinGiven);
        window.askPin({});
        QCOMPARE(window.findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
        QTRY_VERIFY(window.findChild<QLineEdit *>()->hasFocus());
        type(window, u"135790"_s);
        press(window, Qt::Key_Return);
        QVERIFY(given.size() == 1 || given.wait());
        QCOMPARE(given[0][0].toString(), u"135790"_s);
        window.showOpening();
        QVERIFY(!window.findChild<QLineEdit *>()); // the PIN stays nowhere
        QCOMPARE(given.size(), 1);
    }

    void aWrongPinIsSaidAndAskedForAgain()
    {
        StartWindow window;
        activate(window);
        QSignalSpy given(&window, &StartWindow::pinGiven);
        window.askPin(Error(errors::VaultWrongPin));
        QCOMPARE(window.findChild<Notice *>()->title(), Error(errors::VaultWrongPin).text());
        QCOMPARE(window.findChild<Notice *>()->text(), Error(errors::VaultWrongPin).remedy());
        QCOMPARE(window.findChild<QLineEdit *>()->text(), QString());
        QTRY_VERIFY(window.findChild<QLineEdit *>()->hasFocus());
        type(window, u"2"_s);
        press(window, Qt::Key_Tab);
        press(window, Qt::Key_Return); // the button
        QVERIFY(given.size() == 1 || given.wait());
        QCOMPARE(given[0][0].toString(), u"2"_s);
    }

    void allFaultsAreShownAndTriedAgain()
    {
        StartWindow window;
        activate(window);
        QSignalSpy again(&window, &StartWindow::againAsked);
        const std::vector<Error> faults{Error(errors::CounterNotEnrolled),
                                        Error(errors::FileUnreadable, {u"/fonts/x.ttf"_s})};
        window.showFaults(faults);
        QCoreApplication::sendPostedEvents();
        for (const Error &fault : faults) {
            QVERIFY(wordsOn(window).contains(fault.text()));
            QVERIFY(wordsOn(window).contains(fault.remedy()));
            QVERIFY(wordsOn(window).contains(fault.code()));
        }
        press(window, Qt::Key_Return);
        QVERIFY(again.size() == 1 || again.wait());
        window.showOpening();
        QVERIFY(!wordsOn(window).contains(faults[0].text()));
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(StartWindowTest)
#include "StartWindowTest.moc"
