// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/buttons/BlockerLink.h"
#include "widgets/buttons/KeyCap.h"
#include "widgets/buttons/NavButton.h"
#include "widgets/buttons/QueueKey.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

class ButtonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreNamedAsOnTheKeyboard()
    {
        QCOMPARE(keyCapText(Qt::Key_Return), u"Enter"_s);
        QCOMPARE(keyCapText(Qt::Key_Escape), u"Esc"_s);
        QCOMPARE(keyCapText(Qt::SHIFT | Qt::Key_F2), u"Shift+F2"_s);
        QCOMPARE(keyCapText(Qt::CTRL | Qt::Key_K), u"Ctrl+K"_s);
        QCOMPARE(keyCapText({}), QString());
    }

    void enterAndSpacePressTheButtonThatHasTheKeyboard()
    {
        Button button(u"Print receipt"_s);
        activate(button);
        button.setFocus();
        QSignalSpy pressed(&button, &QPushButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(pressed.size(), 3);
    }

    void theKeyOnTheButtonPressesItFromAnywhereAtOnce()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *other = new QLineEdit;
        auto *button = new Button(u"Read card"_s);
        button->setKey(Qt::Key_F5);
        column->addWidget(other);
        column->addWidget(button);
        activate(window);
        other->setFocus();
        QSignalSpy pressed(button, &QPushButton::clicked);
        QTest::keyClick(other, Qt::Key_F5);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(other->hasFocus());
    }

    void aShownKeyIsOnlyShown()
    {
        QWidget window;
        auto *button = new Button(u"Submit"_s, ButtonKind::Primary, &window);
        button->setShownKey(Qt::Key_F10);
        QCOMPARE(button->keyText(), u"F10"_s);
        activate(window);
        QSignalSpy pressed(button, &QPushButton::clicked);
        QTest::keyClick(&window, Qt::Key_F10);
        QCOMPARE(pressed.size(), 0);
    }

    void whatCannotBeUsedSaysWhy()
    {
        QueueKey key(u"Next visitor"_s, Qt::Key_F2);
        key.show();
        const int before = key.sizeHint().width();
        key.setUnavailable(u"when this case is done and the receipt is printed"_s);
        QVERIFY(!key.isEnabled());
        QCOMPARE(key.accessibleDescription(), u"when this case is done and the receipt is printed"_s);
        QVERIFY(key.sizeHint().width() > before);
        key.setUnavailable({});
        QVERIFY(key.isEnabled());
        QVERIFY(key.accessibleDescription().isEmpty());
    }

    void queueKeysBreakTheirWordsInsteadOfCuttingThem()
    {
        QueueKey key(u"Next visitor from the list of appointments"_s, Qt::Key_F2);
        QVERIFY(key.heightForWidth(200) > key.heightForWidth(900));
        QVERIFY(key.heightForWidth(900) >= Theme{}.target(Target::QueueKey));
        QVERIFY(key.minimumSizeHint().width() < 250);
    }

    void buttonsAreAsLargeAsTheirPlaceAsks()
    {
        Button button(u"Go"_s, ButtonKind::Primary);
        QCOMPARE(button.sizeHint().height(), 40);
        button.setTarget(Target::Bar);
        QCOMPARE(button.sizeHint().height(), 48);
        m_world.style->setTheme({.place = Place::Member});
        QCOMPARE(button.sizeHint().height(), 72);
        m_world.style->setTheme({.kind = ThemeKind::Elder, .place = Place::Kiosk});
        QVERIFY(button.sizeHint().height() >= 96);
        m_world.style->setTheme({});
    }

    void theKeyTakesRoomOfItsOwn()
    {
        Button plain(u"Back"_s);
        Button keyed(u"Back"_s);
        keyed.setShownKey(Qt::Key_Escape);
        QVERIFY(keyed.sizeHint().width() > plain.sizeHint().width());
    }

    void theLinkToWhatBlocksLeadsThere()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *blocker = new BlockerLink;
        column->addWidget(blocker);
        activate(window);
        QVERIFY(!blocker->isVisible());
        blocker->setBlockers(2, u"card number"_s);
        QVERIFY(blocker->isVisible());
        QCOMPARE(blocker->link()->accessibleName(), u"2 to go: card number"_s);
        QSignalSpy followed(blocker, &BlockerLink::followed);
        blocker->link()->setFocus();
        QTest::keyClick(blocker->link(), Qt::Key_Return);
        QTest::mouseClick(blocker->link(), Qt::LeftButton);
        QCOMPARE(followed.size(), 2);
        blocker->setBlockers(0, {});
        QVERIFY(!blocker->isVisible());
    }

    void onePlaceOfAListIsWhereWeAre()
    {
        QWidget window;
        auto *first = new NavButton(Icon::Person, u"Now"_s, &window);
        auto *second = new NavButton(Icon::Device, u"Devices"_s, &window);
        second->setCount(4);
        first->setChecked(true);
        QVERIFY(first->font().bold() || !first->isVisible());
        second->click();
        QVERIFY(second->isChecked());
        QVERIFY(!first->isChecked());
    }

    void buttonsAreNamedForReadersOfTheScreen()
    {
        Button button(u"Submit"_s, ButtonKind::Primary);
        button.setShownKey(Qt::Key_Return);
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&button);
        QVERIFY(told);
        QCOMPARE(told->role(), QAccessible::PushButton);
        QCOMPARE(told->text(QAccessible::Name), u"Submit"_s);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(ButtonsTest)
#include "ButtonsTest.moc"
