// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/buttons/Button.h"
#include "widgets/layout/BottomBar.h"
#include "widgets/layout/FieldGrid.h"
#include "widgets/layout/Overlay.h"
#include "widgets/layout/ScrollPage.h"
#include "widgets/text/Text.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace {

QWidget *block(int width, int height)
{
    auto *widget = new QWidget;
    widget->setFixedSize(width, height);
    return widget;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowBreaksWhenItIsTooNarrow()
    {
        QWidget ground;
        auto *row = new WrapRow(Space::Small, Space::Tiny);
        ground.setLayout(row);
        QWidget *a = block(100, 20);
        QWidget *b = block(100, 30);
        QWidget *c = block(100, 20);
        row->addWidget(a);
        row->addWidget(b);
        row->addGap();
        row->addWidget(c);
        QCOMPARE(row->heightForWidth(400), 30);
        QCOMPARE(row->heightForWidth(210), 30 + 4 + 20);
        QCOMPARE(row->heightForWidth(100), 20 + 30 + 20 + 4 + 4);
        QCOMPARE(row->sizeHint(), QSize(316, 30));
        QCOMPARE(row->minimumSize(), QSize(100, 30));

        ground.resize(400, 30);
        ground.show();
        QCOMPARE(a->geometry(), QRect(0, 5, 100, 20)); // centred to its neighbour
        QCOMPARE(b->geometry().left(), 108);
        QCOMPARE(c->geometry().right(), 399); // pushed to the right edge
        ground.resize(210, 54);
        QCOMPARE(c->geometry(), QRect(110, 34, 100, 20));
        b->hide();
        QCOMPARE(row->heightForWidth(400), 20);
    }

    void oneItemOfARowTakesTheRest()
    {
        QWidget ground;
        auto *row = new WrapRow(Space::Small);
        ground.setLayout(row);
        auto *words = (new Text(u"what happened and what to do now"_s))->wrapped();
        QWidget *button = block(80, 40);
        row->addWidget(words);
        row->setStretching(words);
        row->addGap();
        row->addWidget(button);
        ground.resize(600, 40);
        ground.show();
        QCOMPARE(words->width(), 600 - 80 - 8);
        QCOMPARE(button->geometry().right(), 599);
    }

    void aLayoutGivesBackWhatItTook()
    {
        QWidget ground;
        auto *row = new WrapRow;
        ground.setLayout(row);
        row->addWidget(block(10, 10));
        row->addGap();
        row->addWidget(block(10, 10));
        QCOMPARE(row->count(), 2);
        QVERIFY(!row->itemAt(2));
        QVERIFY(!row->takeAt(-1));
        delete row->takeAt(0);
        QCOMPARE(row->count(), 1);
    }

    void fieldsStandInTwoColumnsOrOne()
    {
        FieldGrid grid;
        std::vector<QWidget *> fields;
        for (int i = 0; i < 5; ++i) {
            fields.push_back((new Text(QString::number(i)))->wrapped());
            grid.addField(fields.back(), i == 2);
        }
        grid.resize(1000, 300);
        grid.show();
        QCOMPARE(fields[0]->y(), fields[1]->y());
        QCOMPARE(fields[1]->x(), (1000 - 32) / 2 + 32);
        QCOMPARE(fields[2]->width(), 1000);
        QVERIFY(fields[2]->y() > fields[0]->geometry().bottom());
        QCOMPARE(fields[3]->y(), fields[4]->y());

        grid.resize(500, 300);
        for (size_t i = 1; i < fields.size(); ++i) {
            QCOMPARE(fields[i]->x(), 0);
            QCOMPARE(fields[i]->y(), fields[i - 1]->geometry().bottom() + 1 + 10);
        }
        fields[0]->hide();
        QTRY_COMPARE(fields[1]->y(), 0);
        grid.setWide(fields[2], false);
    }

    // Larger text needs the second column's width.
    void largeTextStandsInOneColumn()
    {
        FieldGrid grid;
        auto *a = (new Text(u"a"_s))->wrapped();
        auto *b = (new Text(u"b"_s))->wrapped();
        grid.addField(a);
        grid.addField(b);
        grid.resize(1000, 300);
        grid.show();
        QCOMPARE(a->y(), b->y());
        m_world.style->setTheme({.textPercent = 200});
        QTRY_VERIFY(b->y() > a->y());
        m_world.style->setTheme({});
    }

    void aPageKeepsTheFocusInSight()
    {
        ScrollPage page;
        std::vector<QLineEdit *> edits;
        for (int i = 0; i < 30; ++i) {
            edits.push_back(new QLineEdit);
            page.body()->addWidget(edits.back());
        }
        page.resize(400, 300);
        activate(page);
        edits.front()->setFocus();
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(edits[20]->hasFocus());
        const QRect seen(edits[20]->mapTo(page.viewport(), QPoint()), edits[20]->size());
        QVERIFY(page.viewport()->rect().contains(seen));
        page.reveal(edits.front());
        QCOMPARE(page.verticalScrollBar()->value(), 0);
    }

    // Words that need fewer lines on a wide page leave no empty end.
    void aPageIsNoLongerThanItsWords()
    {
        ScrollPage page(Space::None);
        auto *grid = new FieldGrid;
        for (int i = 0; i < 2; ++i) {
            grid->addField((new Text(u"word "_s.repeated(400)))->wrapped());
        }
        page.body()->addWidget(grid);
        page.resize(1600, 100);
        activate(page);
        QTRY_VERIFY(page.verticalScrollBar()->maximum() > 0);
        QCOMPARE(page.widget()->height(), page.widget()->heightForWidth(page.widget()->width()));
    }

    void anOverlayHidesEverythingAndKeepsTheKeyboard()
    {
        QWidget window;
        window.resize(800, 600);
        auto *secret = new Text(u"欧阳小满"_s, {}, &window);
        secret->move(10, 10);
        auto *beneath = new QLineEdit(&window);
        beneath->move(10, 60);
        auto *key = new Button(u"Next"_s, ButtonKind::Secondary, &window);
        key->setKey(Qt::Key_F2);
        auto *usedBefore = new QLineEdit(&window);
        usedBefore->setEnabled(false);
        auto *lock = new Overlay(&window);
        auto *first = new QLineEdit;
        auto *second = new QLineEdit;
        lock->body()->addWidget(first);
        lock->body()->addWidget(second);
        activate(window);
        beneath->setFocus();
        const QImage open = window.grab().toImage();

        lock->open();
        QVERIFY(first->hasFocus());
        QCOMPARE(lock->geometry(), window.rect());
        const QImage locked = window.grab(QRect(0, 0, 200, 100)).toImage();
        for (int x = 0; x < locked.width(); ++x) {
            QCOMPARE(locked.pixelColor(x, 20).rgb(), Theme{}.colour(Colour::Background).rgb());
        }
        QSignalSpy pressed(key, &QPushButton::clicked);
        QTest::keyClick(first, Qt::Key_F2);
        QCOMPARE(pressed.size(), 0);
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Tab);
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Backtab);
        QVERIFY(second->hasFocus());
        QSignalSpy escaped(lock, &Overlay::escaped);
        QTest::keyClick(second, Qt::Key_Escape);
        QCOMPARE(escaped.size(), 1);
        window.resize(900, 700);
        QTRY_COMPARE(lock->size(), window.size());

        lock->close();
        QVERIFY(beneath->hasFocus());
        QVERIFY(!usedBefore->isEnabled());
        QTest::keyClick(beneath, Qt::Key_F2);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(!open.isNull());
    }

    void theBottomBarGrowsWhenItMust()
    {
        BottomBar bar;
        bar.addLeft(new Button(u"Back"_s));
        bar.addRight(new Button(u"Submit for review"_s, ButtonKind::Primary));
        bar.show();
        QVERIFY(bar.minimumHeight() == 72);
        QVERIFY(bar.heightForWidth(150) > bar.heightForWidth(900));
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(LayoutTest)
#include "LayoutTest.moc"
