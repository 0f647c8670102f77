// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/buttons/Button.h"
#include "widgets/fields/TextField.h"
#include "widgets/layout/Card.h"
#include "widgets/status/BusyMark.h"
#include "widgets/text/Text.h"

#include <QScrollBar>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world.style->setTheme({}); }

    void themeChangesWhileTheWindowIsOpen()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *text = new Text(u"7,800.00"_s, {Type::Lead, Weight::Bold});
        auto *button = new Button(u"Submit"_s, ButtonKind::Primary);
        column->addWidget(text);
        column->addWidget(button);
        window.show();
        QCOMPARE(text->font().pixelSize(), 20);
        const QSize before = button->size();

        m_world.style->setTheme({.kind = ThemeKind::HighContrast, .textPercent = 200});
        QCOMPARE(text->font().pixelSize(), 40);
        QCOMPARE(text->palette().color(QPalette::WindowText), QColor(Qt::white));
        QTRY_COMPARE(window.palette().color(QPalette::Window), QColor(Qt::black));
        QVERIFY(button->sizeHint().height() > before.height());
        QCOMPARE(window.grab().toImage().pixelColor(1, 1), QColor(Qt::black));

        m_world.style->setTheme({});
        QCOMPARE(text->font().pixelSize(), 20);
        QCOMPARE(button->sizeHint().height(), 40);
    }

    void oneWindowMayHaveAThemeOfItsOwn()
    {
        QWidget clerk;
        QWidget member;
        auto *left = new Text(u"a"_s, {}, &clerk);
        auto *right = new Text(u"b"_s, {}, &member);
        m_world.style->setWindowTheme(&member, {.kind = ThemeKind::Elder});
        clerk.show();
        member.show();
        QCOMPARE(left->font().pixelSize(), 15);
        QCOMPARE(right->font().pixelSize(), 36);
        QCOMPARE(themeOf(right).kind, ThemeKind::Elder);

        // The clerk's theme does not touch it, and what moves over takes the theme of its new window.
        m_world.style->setTheme({.textPercent = 150});
        QCOMPARE(right->font().pixelSize(), 36);
        QCOMPARE(left->font().pixelSize(), 23);
        left->setParent(&member);
        left->show();
        QCOMPARE(left->font().pixelSize(), 36);
    }

    void popUpsFollowTheWindowBelow()
    {
        QWidget member;
        m_world.style->setWindowTheme(&member, {.kind = ThemeKind::HighContrast});
        QWidget popUp(&member, Qt::Popup);
        QWidget child(&popUp);
        QCOMPARE(themeOf(&child).kind, ThemeKind::HighContrast);
    }

    void aClosedWindowIsForgotten()
    {
        auto member = std::make_unique<QWidget>();
        m_world.style->setWindowTheme(member.get(), {.kind = ThemeKind::Elder});
        const QWidget *address = member.get();
        member.reset();
        QCOMPARE(m_world.style->themeFor(address ? nullptr : nullptr).kind, ThemeKind::Light);
        QWidget other;
        QCOMPARE(themeOf(&other).kind, ThemeKind::Light);
    }

    void plainControlsOfQtAreDrawnByTheTokens()
    {
        QPushButton button(u"x"_s);
        button.resize(80, 40);
        button.show();
        const QImage image = button.grab().toImage();
        QCOMPARE(image.pixelColor(40, 3).rgb(), Theme{}.colour(Colour::Surface).rgb());
        QCOMPARE(image.pixelColor(40, 0).rgb(), Theme{}.colour(Colour::LineControl).rgb());
        QVERIFY(button.sizeHint().height() >= 40);
    }

    void scrollBarsHaveNoArrowsAndAHandleOfSomeSize()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100000);
        bar.setPageStep(10);
        bar.resize(12, 300);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = Qt::Vertical;
        option.minimum = 0;
        option.maximum = 100000;
        option.pageStep = 10;
        const QRect handle =
            m_world.style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
        QCOMPARE(handle.height(), Theme{}.length(Length::ScrollHandle));
        QVERIFY(
            m_world.style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine, &bar).isEmpty());
    }

    // The ring stands outside of the control, so that the control keeps its own edge.
    void theFocusRingFollowsTheKeyboard()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new Button(u"First"_s);
        auto *second = new Button(u"Second"_s);
        column->addWidget(first);
        column->addWidget(second);
        activate(window);
        first->setFocus();
        QCOMPARE(m_world.ring->control(), first);
        QTest::keyClick(&window, Qt::Key_Tab);
        QCOMPARE(m_world.ring->control(), second);
        const QImage picture = window.grab().toImage();
        const QRect edge = second->geometry();
        QCOMPARE(picture.pixelColor(edge.center().x(), edge.top() - 3).rgb(), Theme{}.colour(Colour::Focus).rgb());
        QVERIFY(picture.pixelColor(edge.center().x(), edge.top() - 1).rgb() != Theme{}.colour(Colour::Focus).rgb());
    }

    void reducedMotionStandsStill()
    {
        BusyMark mark;
        mark.setActive(true);
        mark.show();
        QVERIFY(mark.isTurning());
        m_world.style->setTheme({.isMotionReduced = true});
        QVERIFY(!mark.isTurning());
        m_world.style->setTheme({});
        QVERIFY(mark.isTurning());
        mark.hide();
        QVERIFY(!mark.isTurning());
    }

    void wordsAreNeverReadAsMarkup()
    {
        Text text(u"<b>欧阳</b>"_s);
        QCOMPARE(text.textFormat(), Qt::PlainText);
        const Text same(u"<b>欧阳</b>"_s, {});
        QVERIFY(text.sizeHint().width() > Text(u"欧阳"_s).sizeHint().width());
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
