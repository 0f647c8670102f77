// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/support/FieldPage.h"
#include "widgets/fields/AreaField.h"
#include "widgets/fields/CheckField.h"
#include "widgets/fields/ChoiceField.h"
#include "widgets/fields/IdentityField.h"
#include "widgets/fields/MoneyField.h"
#include "widgets/fields/ReadOnlyField.h"

#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::widgets;

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyGrowsSeparatorsWhileItIsTyped()
    {
        FieldPage<MoneyField> page;
        page.type(u"12"_s);
        QCOMPARE(page.caret(), u"12|"_s);
        page.type(u"34567"_s);
        QCOMPARE(page.caret(), u"1,234,567|"_s);
        QCOMPARE(page.field->capitals(), u"壹佰贰拾叁万肆仟伍佰陆拾柒元整"_s);
        QCOMPARE(page.edited.size(), 7);
        QCOMPARE(page.edited.last().first().toString(), u"1,234,567"_s);
    }

    void theCaretStaysBehindItsFigure()
    {
        FieldPage<MoneyField> page;
        page.type(u"123456"_s);
        for (int i = 0; i < 3; ++i) {
            page.press(Qt::Key_Left);
        }
        QCOMPARE(page.caret(), u"123,|456"_s);
        page.press(Qt::Key_Left);
        page.type(u"9"_s);
        QCOMPARE(page.caret(), u"1,239|,456"_s);
        page.press(Qt::Key_Backspace);
        QCOMPARE(page.caret(), u"123|,456"_s);
    }

    void backspaceBehindASeparatorTakesTheFigure()
    {
        FieldPage<MoneyField> page;
        page.type(u"123456"_s);
        page.edit()->setCursorPosition(4);
        QCOMPARE(page.caret(), u"123,|456"_s);
        page.press(Qt::Key_Backspace);
        QCOMPARE(page.caret(), u"12|,456"_s);
        page.press(Qt::Key_Delete);
        QCOMPARE(page.caret(), u"1,2|56"_s);
    }

    void aSelectionIsReplacedWhole()
    {
        FieldPage<MoneyField> page;
        page.type(u"1234567"_s);
        page.edit()->setSelection(2, 3);
        page.type(u"9"_s);
        QCOMPARE(page.caret(), u"19|,567"_s);
    }

    void moneyIsPastedFromAnywhere_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("shown");
        QTest::newRow("with sign") << u"￥2,600"_s << u"2,600"_s;
        QTest::newRow("with unit") << u"2600.00元"_s << u"2,600.00"_s;
        QTest::newRow("full-width") << u"２６００．５"_s << u"2,600.5"_s;
        QTest::newRow("with line end") << u"2600\n"_s << u"2,600"_s;
    }

    void moneyIsPastedFromAnywhere()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, shown);
        FieldPage<MoneyField> page;
        page.paste(pasted);
        QCOMPARE(page.shown(), shown);
        QVERIFY(page.message().isEmpty());
    }

    void whatIsNoAmountIsRefusedWithWords()
    {
        FieldPage<MoneyField> page;
        page.type(u"2600"_s);
        page.type(u"a"_s);
        QCOMPARE(page.shown(), u"2,600"_s);
        QVERIFY(page.message().contains(u"2,600.00"_s));
        QCOMPARE(page.field->shownMessage().tone, Tone::Warning);
        page.type(u"5"_s);
        QCOMPARE(page.shown(), u"26,005"_s);
        QVERIFY(page.message().isEmpty());
        page.paste(u"两千六"_s);
        QCOMPARE(page.shown(), u"26,005"_s);
        QVERIFY(!page.message().isEmpty());
        page.moveOn();
        QVERIFY(page.message().isEmpty());
    }

    void aThirdDecimalIsNotSwallowed()
    {
        FieldPage<MoneyField> page;
        page.type(u"1.25"_s);
        page.type(u"9"_s);
        QCOMPARE(page.shown(), u"1.25"_s);
        QVERIFY(!page.message().isEmpty());
    }

    void inputMethodsHandOverWideFigures()
    {
        FieldPage<MoneyField> page;
        page.commit(u"７８００"_s);
        QCOMPARE(page.caret(), u"7,800|"_s);
        page.commit(u"。５"_s);
        QCOMPARE(page.shown(), u"7,800.5"_s);
        QCOMPARE(page.field->amount(), Money::fromFen(780050));
    }

    void whoMovesOnSeesTheWholeAmount()
    {
        FieldPage<MoneyField> page;
        page.type(u"2600."_s);
        page.moveOn();
        QCOMPARE(page.shown(), u"2,600.00"_s);
        QCOMPARE(page.field->amount(), Money::fromFen(260000));
        QCOMPARE(page.left.size(), 1);
        QVERIFY(page.other->hasFocus());
    }

    void theLastEditIsTakenBack()
    {
        FieldPage<MoneyField> page;
        page.type(u"12345"_s);
        QTest::keySequence(page.edit(), QKeySequence::Undo);
        QCOMPARE(page.shown(), u"1,234"_s);
        QTest::keySequence(page.edit(), QKeySequence::Undo);
        QCOMPARE(page.shown(), u"123"_s);
        QCOMPARE(page.edited.last().first().toString(), u"123"_s);
    }

    void anEmptyAmountIsNothing()
    {
        FieldPage<MoneyField> page;
        QVERIFY(!page.field->amount());
        QVERIFY(page.field->capitals().isEmpty());
        page.field->showAmount(Money::fromFen(780000));
        QCOMPARE(page.field->capitals(), u"柒仟捌佰元整"_s);
        QCOMPARE(page.edited.size(), 0);
        page.edit()->clear();
    }

    void cardNumbersStandInGroups()
    {
        FieldPage<BankCardField> page;
        page.type(u"620099001"_s);
        QCOMPARE(page.caret(), u"6200 9900 1|"_s);
        QCOMPARE(page.field->text(), u"620099001"_s);
        page.edit()->setCursorPosition(5);
        page.press(Qt::Key_Backspace);
        QCOMPARE(page.caret(), u"620|9 9001"_s);
        page.paste(u"x"_s);
        QVERIFY(!page.message().isEmpty());
    }

    void identityNumbersAreSeenOnlyWhileTheyAreTyped()
    {
        FieldPage<IdentityField> page;
        page.type(u"11010519491231002x"_s);
        QCOMPARE(page.shown(), u"11010519491231002X"_s);
        page.moveOn();
        QCOMPARE(page.shown(), u"110105********002X"_s);
        QCOMPARE(page.field->text(), u"11010519491231002X"_s);
        page.enter();
        QCOMPARE(page.shown(), u"11010519491231002X"_s);
        page.press(Qt::Key_End);
        page.press(Qt::Key_Backspace);
        page.type(u"*"_s);
        QCOMPARE(page.field->text(), u"11010519491231002"_s);
        QCOMPARE(page.shown(), u"11010519491231002"_s);
        page.other->setFocus();
        page.field->showText(u"990101199001010042"_s);
        QVERIFY(!page.shown().contains(u"19900101"_s));
    }

    // Another window in front is no reason to leave somebody's number on the screen.
    void identityNumbersAreMaskedWhenTheWindowLosesTheKeyboard()
    {
        FieldPage<IdentityField> page;
        page.type(u"11010519491231002X"_s);
        QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
        QApplication::sendEvent(page.edit(), &away);
        QCOMPARE(page.shown(), u"110105********002X"_s);
        QCOMPARE(page.left.size(), 0);
    }

    void choicesArePickedByFigure()
    {
        FieldPage<ChoiceField> page;
        page.field->setOptions({{u"a"_s, u"Private"_s}, {u"b"_s, u"Public"_s}});
        QVERIFY(page.field->text().isEmpty());
        page.press(Qt::Key_2);
        QCOMPARE(page.field->text(), u"b"_s);
        QCOMPARE(page.edited.last().first().toString(), u"b"_s);
        page.press(Qt::Key_9);
        QCOMPARE(page.field->text(), u"b"_s);
        page.press(Qt::Key_Up);
        QCOMPARE(page.field->text(), u"a"_s);
        page.field->setOptions({{u"b"_s, u"Public"_s}, {u"a"_s, u"Private"_s}});
        QCOMPARE(page.field->text(), u"a"_s);
        page.field->setOptions({{u"c"_s, u"Other"_s}});
        QVERIFY(page.field->text().isEmpty());
        page.field->showText(u"Other"_s);
        QCOMPARE(page.field->text(), u"c"_s);
    }

    // Scrolling a long form must not change an answer on its way.
    void theWheelNeverChangesAChoice()
    {
        FieldPage<ChoiceField> page;
        page.field->setOptions({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
        page.field->showText(u"a"_s);
        QWidget *box = page.field->editor();
        QWheelEvent wheel(box->rect().center(), box->mapToGlobal(box->rect().center()), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QVERIFY(!wheel.isAccepted());
        QCOMPARE(page.field->text(), u"a"_s);
    }

    void enterAsksToGoOn()
    {
        FieldPage<TextField> page;
        page.type(u"FZ2026"_s);
        page.press(Qt::Key_Return);
        QCOMPARE(page.accepted.size(), 1);
        QCOMPARE(page.field->text(), u"FZ2026"_s);
    }

    void errorsStandBeneathTheField()
    {
        FieldPage<TextField> page;
        page.field->setHint(u"14 signs"_s);
        QCOMPARE(page.message(), u"14 signs"_s);
        QCOMPARE(page.field->shownMessage().tone, Tone::Neutral);
        page.field->setIssue({Tone::Danger, u"One figure is missing."_s, u"field.length"_s});
        QCOMPARE(page.message(), u"One figure is missing."_s);
        QCOMPARE(page.field->shownMessage().code, u"field.length"_s);
        QVERIFY(page.edit()->property(FieldErrorProperty).toBool());
        const auto *line = page.field->findChild<FieldMessage *>();
        QVERIFY(line->isVisible());
        QTRY_VERIFY(line->geometry().top() >= page.edit()->geometry().bottom());
        QVERIFY(page.edit()->accessibleDescription().contains(u"One figure is missing."_s));
        page.field->clearIssue();
        QCOMPARE(page.message(), u"14 signs"_s);
        QVERIFY(!page.edit()->property(FieldErrorProperty).toBool());
        page.field->setHint({});
        QVERIFY(!line->isVisible());
    }

    void theErrorIsDrawnInTheEdge()
    {
        FieldPage<TextField> page;
        page.other->setFocus();
        page.field->setIssue({Tone::Danger, u"Wrong."_s, {}});
        const QImage image = page.edit()->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 0).rgb(), Theme{}.colour(Colour::Danger).rgb());
        QCOMPARE(image.pixelColor(image.width() / 2, 1).rgb(), Theme{}.colour(Colour::Danger).rgb());
    }

    void requiredIsShownAndTold()
    {
        FieldPage<TextField> page;
        page.field->setRequired(true);
        QCOMPARE(page.edit()->accessibleName(), u"Label, required"_s);
        page.field->setRequired(false);
        QCOMPARE(page.edit()->accessibleName(), u"Label"_s);
    }

    void knownValuesCarryTheirSourceAndCannotBeTyped()
    {
        ReadOnlyField field(u"Name"_s);
        field.showText(u"欧阳小满"_s);
        field.setSource({Icon::IdCard, u"ID card chip"_s});
        field.show();
        QCOMPARE(field.text(), u"欧阳小满"_s);
        QVERIFY(field.editor()->accessibleDescription().contains(u"ID card chip"_s));
        QVERIFY(!(field.editor()->focusPolicy() & Qt::TabFocus));
        QTest::keyClicks(field.editor(), u"x"_s);
        QCOMPARE(field.text(), u"欧阳小满"_s);
    }

    void longKnownValuesBreakOverLines()
    {
        ReadOnlyField field(u"Employer"_s);
        field.showText(u"云岭市东湖区青石软件与信息技术服务（集团）股份有限公司第一分公司"_s);
        field.show();
        QVERIFY(field.heightForWidth(240) > field.heightForWidth(900));
    }

    void textsOverSeveralLinesKeepEnter()
    {
        FieldPage<AreaField> page;
        page.field->setLongest(10);
        QTest::keyClicks(page.field->editor(), u"one"_s);
        QTest::keyClick(page.field->editor(), Qt::Key_Return);
        QTest::keyClicks(page.field->editor(), u"two three four"_s);
        QCOMPARE(page.field->text(), u"one\ntwo th"_s);
        QCOMPARE(page.accepted.size(), 0);
        QTest::keyClick(page.field->editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(page.accepted.size(), 1);
        QTest::keyClick(page.field->editor(), Qt::Key_Tab);
        QVERIFY(page.other->hasFocus());
    }

    void aStatementIsTickedByItsWordsToo()
    {
        CheckField field(u"I have read what stands here, and it is true."_s);
        field.resize(300, field.sizeHint().height());
        field.show();
        QSignalSpy toggled(&field, &CheckField::toggled);
        QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(200, field.height() / 2));
        QVERIFY(field.isChecked());
        QTest::keyClick(field.box(), Qt::Key_Space);
        QVERIFY(!field.isChecked());
        QCOMPARE(toggled.size(), 2);
        QCOMPARE(field.box()->accessibleName(), u"I have read what stands here, and it is true."_s);
    }

    void numbersHaveAUnitAndStandAtTheRight()
    {
        FieldPage<NumberField> page(NumberField::Kind::Integer);
        page.field->setUnit(u"months"_s);
        page.type(u"1x2"_s);
        QCOMPARE(page.shown(), u"12"_s);
        QVERIFY(page.edit()->alignment().testFlag(Qt::AlignRight));
        QVERIFY(page.edit()->textMargins().right() > 0);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(FieldsTest)
#include "FieldsTest.moc"
