// SPDX-License-Identifier: Apache-2.0
#include "widgets/lists/PickList.h"

#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/lists/AccountRow.h"
#include "widgets/lists/FigureTile.h"
#include "widgets/lists/PairList.h"
#include "widgets/lists/WaitRow.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace {

std::vector<PickRow> services()
{
    return {{u"rent"_s, u"租房提取"_s, u"职工租房自住"_s, u"S-12"_s, u"即办"_s, {u"zftq"_s}, {}},
            {u"loan"_s, u"提前还款"_s, {}, u"S-20"_s, {}, {u"tqhk"_s}, u"离线时不能办理"_s},
            {u"deposit"_s, u"个人缴存证明"_s, {}, u"S-22"_s, {}, {u"jczm"_s}, {}},
            {u"retire"_s, u"退休提取"_s, {}, u"S-14"_s, {}, {u"txtq"_s}, {}}};
}

// A page object: the list as the keyboard meets it.
struct PickPage
{
    PickPage()
        : picked(&list, &PickList::picked)
        , escaped(&list, &PickList::escaped)
    {
        list.setRows(services());
        list.resize(600, 400);
        activate(list);
        list.setFocus();
    }

    void type(const QString &text) const
    {
        for (const QChar character : text) {
            QTest::sendKeyEvent(QTest::Click, list.input(), Qt::Key_unknown, QString(character), Qt::NoModifier);
        }
    }
    void press(Qt::Key key) const { QTest::keyClick(list.input(), key); }
    [[nodiscard]] int shown() const { return list.list()->model()->rowCount(); }
    [[nodiscard]] QString last() const { return picked.isEmpty() ? QString() : picked.last().first().toString(); }

    PickList list;
    QSignalSpy picked;
    QSignalSpy escaped;
};

} // namespace

class PickListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterPicksWhatIsMarked()
    {
        PickPage page;
        QCOMPARE(page.list.currentId(), u"rent"_s);
        page.press(Qt::Key_Return);
        QCOMPARE(page.last(), u"rent"_s);
        page.press(Qt::Key_Down);
        QCOMPARE(page.list.currentId(), u"deposit"_s); // what cannot be picked is passed by
        page.press(Qt::Key_Down);
        page.press(Qt::Key_Down);
        QCOMPARE(page.list.currentId(), u"retire"_s);
        page.press(Qt::Key_Up);
        page.press(Qt::Key_Up);
        QCOMPARE(page.list.currentId(), u"rent"_s);
        page.press(Qt::Key_PageDown);
        QCOMPARE(page.list.currentId(), u"retire"_s);
        page.press(Qt::Key_PageUp);
        QCOMPARE(page.list.currentId(), u"rent"_s);
    }

    void aFigurePicksAtOnceWhileNothingIsTyped()
    {
        PickPage page;
        page.press(Qt::Key_3);
        QCOMPARE(page.last(), u"deposit"_s);
        page.press(Qt::Key_2); // cannot be picked now
        QCOMPARE(page.picked.size(), 1);
        page.press(Qt::Key_9); // no such row
        QCOMPARE(page.picked.size(), 1);
        page.list.clear();
        page.type(u"s-"_s);
        page.press(Qt::Key_1);
        QCOMPARE(page.picked.size(), 1);
        QCOMPARE(page.list.input()->text(), u"s-1"_s);
        QCOMPARE(page.shown(), 2);
    }

    void typingNarrowsByAnything_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("name") << u"提取"_s << QStringList{u"rent"_s, u"retire"_s};
        QTest::newRow("initials") << u"jczm"_s << QStringList{u"deposit"_s};
        QTest::newRow("initials in capitals") << u"ZFTQ"_s << QStringList{u"rent"_s};
        QTest::newRow("number") << u"s-22"_s << QStringList{u"deposit"_s};
        QTest::newRow("explanation") << u"自住"_s << QStringList{u"rent"_s};
        QTest::newRow("two words") << u"提取 退休"_s << QStringList{u"retire"_s};
        QTest::newRow("full-width") << u"ｚｆｔｑ"_s << QStringList{u"rent"_s};
        QTest::newRow("nothing") << u"xyz"_s << QStringList{};
    }

    void typingNarrowsByAnything()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        PickPage page;
        page.type(typed);
        QCOMPARE(page.shown(), found.size());
        QCOMPARE(page.list.currentId(), found.value(0));
        page.press(Qt::Key_Return);
        QCOMPARE(page.last(), found.value(0));
    }

    void nothingFittingIsSaid()
    {
        PickPage page;
        page.type(u"xyz"_s);
        bool isSaid = false;
        for (const Text *text : page.list.findChildren<Text *>()) {
            isSaid = isSaid || (text->isVisible() && text->text().contains(u"Nothing fits"_s));
        }
        QVERIFY(isSaid);
        QVERIFY(!page.list.list()->isVisible());
    }

    void escapeFirstClearsThenLeaves()
    {
        PickPage page;
        page.type(u"zf"_s);
        page.press(Qt::Key_Escape);
        QCOMPARE(page.list.input()->text(), QString());
        QCOMPARE(page.escaped.size(), 0);
        QCOMPARE(page.shown(), 4);
        page.press(Qt::Key_Escape);
        QCOMPARE(page.escaped.size(), 1);
    }

    void aClickPicks()
    {
        PickPage page;
        const QModelIndex third = page.list.list()->model()->index(2, 0);
        QTest::mouseClick(page.list.list()->viewport(), Qt::LeftButton, {},
                          page.list.list()->visualRect(third).center());
        QCOMPARE(page.last(), u"deposit"_s);
    }

    void freshRowsKeepWhatIsMarked()
    {
        PickPage page;
        page.press(Qt::Key_Down);
        std::vector<PickRow> rows = services();
        rows[1].unavailable.clear();
        page.list.setRows(rows);
        QCOMPARE(page.list.currentId(), u"deposit"_s);
    }

    void rowsAreToldToReadersOfTheScreen()
    {
        PickPage page;
        const QAbstractItemModel *model = page.list.list()->model();
        QCOMPARE(model->data(model->index(0, 0), Qt::AccessibleTextRole).toString(), u"租房提取 S-12 即办"_s);
        QCOMPARE(model->data(model->index(1, 0), Qt::AccessibleDescriptionRole).toString(), u"离线时不能办理"_s);
        QVERIFY(!page.list.input()->accessibleName().isEmpty());
    }

    void panelsBreakInsteadOfCutting()
    {
        PairList pairs;
        pairs.setPairs({{u"Employer"_s, u"云岭市东湖区青石软件与信息技术服务（集团）股份有限公司"_s}});
        pairs.show();
        QVERIFY(pairs.heightForWidth(220) > pairs.heightForWidth(900));
        pairs.setPairs({});
        QCOMPARE(pairs.findChildren<Text *>().size(), 0);

        AccountRow row(u"Personal account"_s, u"ends in 9964 · normal"_s, u"9,999,999,999,999,999.99"_s);
        row.show();
        QVERIFY(row.heightForWidth(300) > row.heightForWidth(900));
        row.setAmount(u"—"_s);
        row.setDetails({});
        QVERIFY(row.accessibleDescription().contains(u"—"_s));
    }

    void figuresAreToldWithTheirWords()
    {
        FigureTile tile(u"A012"_s, u"current ticket"_s);
        QCOMPARE(tile.accessibleName(), u"current ticket"_s);
        tile.setFigure(u"A013"_s);
        QCOMPARE(tile.accessibleDescription(), u"A013"_s);
        WaitRow row(u"A"_s, u"Withdrawals"_s);
        row.setWaiting(u"7"_s, u"18 min"_s, true);
        QCOMPARE(row.accessibleDescription(), u"7 18 min"_s);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(PickListTest)
#include "PickListTest.moc"
