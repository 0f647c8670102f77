// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/buttons/Button.h"
#include "widgets/fields/TextField.h"
#include "widgets/layout/CommandPalette.h"
#include "widgets/layout/LockOverlay.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace {

// A counter with one field that has the keyboard and one key.
struct Counter
{
    Counter()
    {
        window.resize(1366, 768);
        auto *rows = new QVBoxLayout(&window);
        rows->addWidget(field);
        rows->addWidget(next);
        next->setKey(Qt::Key_F2);
        activate(window);
        field->setFocus();
    }

    QWidget window;
    QLineEdit *field = new QLineEdit(u"欧阳小满"_s);
    Button *next = new Button(u"Next"_s);
};

std::vector<PickRow> commands()
{
    return {{.id = u"rent"_s, .title = u"租房提取"_s, .tag = u"S-12"_s, .keywords = {u"rent"_s}},
            {.id = u"certificate"_s, .title = u"个人缴存证明"_s, .tag = u"S-22"_s},
            {.id = u"next"_s, .title = u"下一位"_s, .note = u"F2"_s, .unavailable = u"办完本次后可用"_s},
            {.id = u"lock"_s, .title = u"锁屏"_s, .note = u"F12"_s}};
}

void type(const QString &keys)
{
    QTest::keyClicks(QApplication::focusWidget(), keys);
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace

class OverlaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aLockedCounterTakesNothingButThePin()
    {
        Counter counter;
        LockOverlay lock(&counter.window);
        QSignalSpy asked(&lock, &LockOverlay::unlockAsked);
        QSignalSpy pressed(counter.next, &QPushButton::clicked);
        lock.lock(u"林知夏"_s, u"0317"_s);
        QVERIFY(lock.isLocked());
        QCOMPARE(lock.geometry(), counter.window.rect());
        QCOMPARE(QApplication::focusWidget(), lock.pin()->editor());
        press(Qt::Key_F2);
        press(Qt::Key_Escape);
        QCOMPARE(pressed.size(), 0);
        QVERIFY(lock.isLocked());
        type(u"482916"_s);
        press(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"482916"_s);
        press(Qt::Key_Return); // impatient
        QCOMPARE(asked.size(), 1);
        lock.unlock();
        QVERIFY(!lock.isLocked());
        QVERIFY(counter.field->hasFocus());
        QCOMPARE(lock.pin()->text(), QString());
    }

    void itSaysWhoWorksHere()
    {
        Counter counter;
        LockOverlay lock(&counter.window);
        lock.lock(u"林知夏"_s, u"0317"_s);
        bool isNamed = false;
        for (const Text *text : lock.findChildren<Text *>()) {
            isNamed = isNamed ||
                      (text->isVisible() && text->text().contains(u"林知夏"_s) && text->text().contains(u"0317"_s));
        }
        QVERIFY(isNamed);
    }

    void aWrongPinIsTypedAnew()
    {
        Counter counter;
        LockOverlay lock(&counter.window);
        QSignalSpy asked(&lock, &LockOverlay::unlockAsked);
        lock.lock(u"林知夏"_s, u"0317"_s);
        type(u"1111"_s);
        lock.unlockButton()->click();
        lock.showError(u"PIN 不对，还可以试 4 次。"_s);
        QCOMPARE(lock.pin()->issue().text, u"PIN 不对，还可以试 4 次。"_s);
        QCOMPARE(lock.pin()->text(), QString());
        QVERIFY(lock.pin()->editor()->hasFocus());
        type(u"4"_s);
        QVERIFY(lock.pin()->issue().text.isEmpty());
        type(u"82916"_s);
        press(Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][0].toString(), u"482916"_s);
    }

    // The counter locks itself while a palette is open.
    void aLockAboveAPaletteCanBeOpened()
    {
        Counter counter;
        LockOverlay lock(&counter.window);
        CommandPalette palette(&counter.window);
        palette.openWith(commands());
        lock.lock(u"林知夏"_s, u"0317"_s);
        QVERIFY(lock.isEnabled());
        QVERIFY(!palette.isEnabled());
        QVERIFY(lock.isAncestorOf(QApplication::focusWidget()));
        QSignalSpy asked(&lock, &LockOverlay::unlockAsked);
        type(u"2580"_s);
        press(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        lock.unlock();
        QVERIFY(palette.isEnabled());
        QVERIFY(!counter.field->isEnabled());
        palette.close();
        QVERIFY(counter.field->isEnabled());
    }

    void anEmptyPinIsNotAskedAbout()
    {
        Counter counter;
        LockOverlay lock(&counter.window);
        QSignalSpy asked(&lock, &LockOverlay::unlockAsked);
        lock.lock(u"林知夏"_s, u"0317"_s);
        press(Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        QVERIFY(!lock.pin()->issue().text.isEmpty());
    }

    void nothingOfTheVisitIsInSight()
    {
        Counter counter;
        LockOverlay lock(&counter.window);
        const QImage open = counter.window.grab().toImage();
        lock.lock(u"林知夏"_s, u"0317"_s);
        const QImage locked = counter.window.grab().toImage();
        const QRect field = counter.field->geometry();
        QVERIFY(open.copy(field) != locked.copy(field));
        const QRgb ground = Theme{}.colour(Colour::Background).rgb();
        for (int x = field.left(); x < field.left() + 200; ++x) {
            QCOMPARE(locked.pixelColor(x, field.center().y()).rgb(), ground);
        }
    }

    void thePinIsNeverReadable()
    {
        Counter counter;
        LockOverlay lock(&counter.window);
        lock.lock(u"林知夏"_s, u"0317"_s);
        type(u"482916"_s);
        QCOMPARE(lock.pin()->edit()->echoMode(), QLineEdit::Password);
        QVERIFY(!lock.pin()->edit()->displayText().contains(u'4'));
    }

    void typingFindsACommand_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::newRow("a word of the title") << u"缴存"_s << u"certificate"_s;
        QTest::newRow("a keyword") << u"RENT"_s << u"rent"_s;
        QTest::newRow("the number") << u"s-22"_s << u"certificate"_s;
        QTest::newRow("two words, any order") << u"S-12 租房"_s << u"rent"_s;
        QTest::newRow("the last") << u"锁"_s << u"lock"_s;
    }

    void typingFindsACommand()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        Counter counter;
        CommandPalette palette(&counter.window);
        QSignalSpy chosen(&palette, &CommandPalette::chosen);
        palette.openWith(commands());
        palette.list()->input()->insert(typed);
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), id);
        QVERIFY(!palette.isVisible());
        QVERIFY(counter.field->hasFocus());
    }

    void whatIsNotPossibleNowIsNotChosen()
    {
        Counter counter;
        CommandPalette palette(&counter.window);
        QSignalSpy chosen(&palette, &CommandPalette::chosen);
        palette.openWith(commands());
        palette.list()->input()->insert(u"下一位"_s);
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(palette.isVisible());
    }

    void itOpensEmptyEachTime()
    {
        Counter counter;
        CommandPalette palette(&counter.window);
        palette.openWith(commands());
        palette.list()->input()->insert(u"租房"_s);
        press(Qt::Key_Escape); // clears
        QVERIFY(palette.isVisible());
        palette.list()->input()->insert(u"锁"_s);
        palette.close();
        palette.openWith(commands());
        QCOMPARE(palette.list()->input()->text(), QString());
        QCOMPARE(palette.list()->currentId(), u"rent"_s);
        press(Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QVERIFY(counter.field->hasFocus());
    }

    void aClickBesideItClosesIt()
    {
        Counter counter;
        CommandPalette palette(&counter.window);
        QSignalSpy chosen(&palette, &CommandPalette::chosen);
        palette.openWith(commands());
        QTest::mouseClick(&palette, Qt::LeftButton, {}, palette.rect().bottomLeft() + QPoint(10, -10));
        QVERIFY(!palette.isVisible());
        QCOMPARE(chosen.size(), 0);
    }

    void itIsAsHighAsItsCommands()
    {
        Counter counter;
        CommandPalette palette(&counter.window);
        palette.openWith(commands());
        QListView *list = palette.list()->list();
        const int rows = 4 * list->sizeHintForRow(0);
        QTRY_VERIFY(list->viewport()->height() >= rows);
        const QWidget *panel = palette.list()->parentWidget();
        QTRY_COMPARE(panel->height(), palette.list()->height() + 2 * Theme{}.space(Space::Normal));
    }

    void itNeverOutgrowsTheWindow()
    {
        Counter counter;
        m_world.style->setTheme({.textPercent = 200});
        CommandPalette palette(&counter.window);
        palette.openWith(commands());
        counter.window.resize(640, 400);
        QTRY_COMPARE(palette.size(), counter.window.size());
        const auto listArea = [&] { return QRect(palette.list()->mapTo(&palette, QPoint()), palette.list()->size()); };
        QTRY_VERIFY(palette.rect().contains(listArea()));
        m_world.style->setTheme({});
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(OverlaysTest)
#include "OverlaysTest.moc"
