// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/support/PaperForm.h"
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/fields/AreaField.h"
#include "widgets/fields/ChoiceField.h"
#include "widgets/fields/DateField.h"
#include "widgets/fields/IdentityField.h"
#include "widgets/fields/MoneyField.h"
#include "widgets/fields/ReadOnlyField.h"
#include "widgets/form/FieldFactory.h"
#include "widgets/layout/ScrollPage.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::widgets;
using forms::FieldKind;

namespace {

// A page object: a form in a page, filled by a person, judged after every change as a session does it.
struct FormPage
{
    explicit FormPage(QSize size = QSize(1000, 600))
        : edited(&view(), &FormView::textEdited)
        , goOn(&view(), &FormView::goOnAsked)
    {
        QObject::connect(m_view, &FormView::textEdited, m_view, [this](const QString &id, const QString &text) {
            form.setText(id, text);
            m_view->showSections(form.sections);
        });
        page.body()->addWidget(m_view);
        page.body()->addStretch();
        m_view->setToday(QDate(2026, 11, 21));
        m_view->showSections(form.sections);
        page.resize(size);
        activate(page);
    }

    FormView &view()
    {
        if (!m_view) {
            m_view = new FormView;
        }
        return *m_view;
    }
    template <class FieldClass = Field>
    FieldClass *field(const QString &id)
    {
        return qobject_cast<FieldClass *>(m_view->field(id));
    }
    QLineEdit *edit(const QString &id) { return qobject_cast<QLineEdit *>(m_view->field(id)->editor()); }
    void show() { m_view->showSections(form.sections); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    PaperForm form;
    ScrollPage page;
    FormView *m_view = nullptr;
    QSignalSpy edited;
    QSignalSpy goOn;
};

} // namespace

class FormViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsField_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("widget");
        const auto row = [](FieldKind kind, const char *widget) {
            QTest::newRow(widget) << int(kind) << QByteArray(widget);
        };
        row(FieldKind::Text, "TextField");
        row(FieldKind::MultilineText, "AreaField");
        row(FieldKind::Choice, "ChoiceField");
        row(FieldKind::Date, "DateField");
        row(FieldKind::Month, "MonthField");
        row(FieldKind::Money, "MoneyField");
        row(FieldKind::Integer, "NumberField");
        row(FieldKind::IdentityNumber, "IdentityField");
        row(FieldKind::BankCard, "BankCardField");
        row(FieldKind::Mobile, "MobileField");
    }

    void everyKindHasItsField()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, widget);
        QWidget parent;
        forms::FieldState state = PaperForm::field(u"x"_s, FieldKind(kind));
        const Field *made = makeField(state, {}, &parent);
        QCOMPARE(QByteArray(made->metaObject()->className()), "tonggui::widgets::" + widget);
        QCOMPARE(made->label(), u"X"_s);
        state.isReadOnly = true;
        QVERIFY(qobject_cast<ReadOnlyField *>(makeField(state, {}, &parent)));
        QVERIFY(!isSameWidget(PaperForm::field(u"x"_s, FieldKind(kind)), state));
    }

    void decimalsAndAnswersHaveFieldsToo()
    {
        QWidget parent;
        QVERIFY(qobject_cast<NumberField *>(makeField(PaperForm::field(u"x"_s, FieldKind::Decimal), {}, &parent)));
        QVERIFY(qobject_cast<ChoiceField *>(makeField(PaperForm::field(u"x"_s, FieldKind::Boolean), {}, &parent)));
    }

    void knownValuesAreShownAsTheyAreRead()
    {
        FormPage page;
        auto *name = page.field<ReadOnlyField>(u"name"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"欧阳*满"_s);
        QVERIFY(name->editor()->accessibleDescription().contains(u"ID card chip"_s));
    }

    void knownAmountsCarryTheirCapitals()
    {
        QWidget parent;
        forms::FieldState state = PaperForm::field(u"x"_s, FieldKind::Money);
        state.isReadOnly = true;
        state.display = u"86,412.57"_s;
        state.capitals = u"捌万陆仟肆佰壹拾贰元伍角柒分"_s;
        Field *made = makeField(state, {}, &parent);
        showAround(made, state);
        showValue(made, state);
        QVERIFY(made->editor()->accessibleDescription().contains(state.capitals) || made->text() == state.display);
    }

    // Each key goes to the session and back without the caret noticing.
    void typingIsNeverDisturbed()
    {
        FormPage page;
        page.edit(u"amount"_s)->setFocus();
        page.type(u"123456"_s);
        QCOMPARE(page.edit(u"amount"_s)->text(), u"123,456"_s);
        page.edit(u"amount"_s)->setCursorPosition(2);
        page.type(u"9"_s);
        QCOMPARE(page.edit(u"amount"_s)->text(), u"1,293,456"_s);
        QCOMPARE(page.edit(u"amount"_s)->cursorPosition(), 4);
        QCOMPARE(page.edited.size(), 7);
        QCOMPARE(page.form.at(u"amount"_s).text, u"1,293,456"_s);
        page.press(Qt::Key_Tab);
        QCOMPARE(page.edit(u"amount"_s)->text(), u"1,293,456.00"_s);
    }

    void aHalfTypedValueStaysAsItIs()
    {
        FormPage page;
        page.edit(u"since"_s)->setFocus();
        page.type(u"2026-1"_s);
        QCOMPARE(page.edit(u"since"_s)->text(), u"2026-1"_s);
        page.form.at(u"contract"_s).text = u"FZ1"_s; // something else changes meanwhile
        page.show();
        QCOMPARE(page.edit(u"since"_s)->text(), u"2026-1"_s);
        QCOMPARE(page.edit(u"contract"_s)->text(), u"FZ1"_s);
    }

    void theSessionMayChangeAFieldThatHasTheKeyboard()
    {
        FormPage page;
        page.edit(u"contract"_s)->setFocus();
        page.type(u"F"_s);
        page.form.setText(u"contract"_s, u"FZ2026"_s); // a scan of its bar code
        page.show();
        QCOMPARE(page.edit(u"contract"_s)->text(), u"FZ2026"_s);
    }

    void faultsAreToldWhenTheFieldIsLeft()
    {
        FormPage page;
        page.edit(u"account"_s)->setFocus();
        page.type(u"123"_s);
        QVERIFY(page.field(u"account"_s)->issue().text.isEmpty());
        page.press(Qt::Key_Backtab);
        QCOMPARE(page.field(u"account"_s)->issue().text, u"Six figures are needed. Please look again."_s);
        QCOMPARE(page.field(u"account"_s)->issue().code, u"field.length"_s);
        QCOMPARE(page.field(u"account"_s)->issue().tone, Tone::Danger);
        // Back again, the fault goes as soon as it is mended.
        page.edit(u"account"_s)->setFocus();
        page.press(Qt::Key_End);
        page.type(u"45"_s);
        QVERIFY(!page.field(u"account"_s)->issue().text.isEmpty());
        page.type(u"6"_s);
        QVERIFY(page.field(u"account"_s)->issue().text.isEmpty());
    }

    void whatIsEmptyIsNoFaultUntilSubmitting()
    {
        FormPage page;
        page.edit(u"contract"_s)->setFocus();
        page.press(Qt::Key_Tab);
        QVERIFY(page.field(u"contract"_s)->issue().text.isEmpty());
        page.m_view->showAllIssues();
        QCOMPARE(page.field(u"contract"_s)->issue().code, u"field.required"_s);
        QVERIFY(page.m_view->focusField(u"contract"_s));
        page.type(u"F"_s);
        QVERIFY(page.field(u"contract"_s)->issue().text.isEmpty());
    }

    void warningsDoNotLookLikeFaults()
    {
        FormPage page;
        page.form.at(u"amount"_s).issue =
            forms::Issue{u"R-41"_s, u"amount"_s, forms::RuleAction::Warn, u"Unusual."_s, u"Please look again."_s};
        page.m_view->showAllIssues();
        page.show();
        QCOMPARE(page.field(u"amount"_s)->issue().tone, Tone::Warning);
        QVERIFY(!page.edit(u"amount"_s)->property(FieldErrorProperty).toBool());
        page.form.at(u"amount"_s).issue->isResolved = true;
        page.show();
        QVERIFY(page.field(u"amount"_s)->issue().text.isEmpty());
    }

    void chineseSentencesStandTogether()
    {
        FormPage page;
        page.form.at(u"amount"_s).issue =
            forms::Issue{u"R-1"_s, u"amount"_s, forms::RuleAction::Cap, u"超过限额。"_s, u"请改为 7,800.00 元。"_s};
        page.m_view->showAllIssues();
        page.show();
        QCOMPARE(page.field(u"amount"_s)->issue().text, u"超过限额。请改为 7,800.00 元。"_s);
    }

    void enterGoesThroughTheFormAndAsksToGoOn()
    {
        FormPage page;
        QVERIFY(page.m_view->focusFirst());
        QStringList visited;
        for (int i = 0; i < 6; ++i) {
            for (const QString &id : {u"kind"_s, u"contract"_s, u"address"_s, u"since"_s, u"amount"_s, u"account"_s}) {
                if (page.field(id)->editor()->hasFocus()) {
                    visited += id;
                }
            }
            QCOMPARE(page.goOn.size(), 0);
            page.press(Qt::Key_Return);
        }
        QCOMPARE(visited, (QStringList{u"kind"_s, u"contract"_s, u"address"_s, u"since"_s, u"amount"_s, u"account"_s}));
        QCOMPARE(page.goOn.size(), 1);
    }

    void tabGoesInReadingOrderAndPassesKnownValues()
    {
        FormPage page;
        page.field(u"kind"_s)->editor()->setFocus();
        for (const QString &id : {u"contract"_s, u"address"_s, u"since"_s, u"amount"_s, u"account"_s}) {
            page.press(Qt::Key_Tab);
            QVERIFY2(page.field(id)->editor()->hasFocus(), qPrintable(id));
        }
    }

    void hiddenFieldsAreNotThere()
    {
        FormPage page;
        page.form.at(u"contract"_s).isVisible = false;
        page.show();
        QVERIFY(!page.field(u"contract"_s)->isVisible());
        QVERIFY(!page.m_view->focusField(u"contract"_s));
        page.field(u"kind"_s)->editor()->setFocus();
        page.press(Qt::Key_Return);
        QVERIFY(page.edit(u"address"_s)->hasFocus());
        page.form.sections[1].isVisible = false;
        page.show();
        QVERIFY(!page.edit(u"address"_s)->isVisible());
        QVERIFY(!page.m_view->focusField(u"nowhere"_s));
    }

    // The line to the centre comes back: what was typed becomes a known value, in its place.
    void aFieldMayBecomeAKnownValue()
    {
        FormPage page;
        const QRect before = page.field(u"account"_s)->geometry();
        forms::FieldState &state = page.form.at(u"account"_s);
        state.isReadOnly = true;
        state.display = u"0207****9964"_s;
        state.source = forms::FieldSource::Core;
        page.show();
        QVERIFY(page.field<ReadOnlyField>(u"account"_s));
        QTRY_COMPARE(page.field(u"account"_s)->geometry().topLeft(), before.topLeft());
        state.isReadOnly = false;
        page.show();
        page.edit(u"amount"_s)->setFocus();
        page.press(Qt::Key_Tab);
        QVERIFY(page.edit(u"account"_s)->hasFocus());
        page.type(u"1"_s);
        QCOMPARE(page.form.at(u"account"_s).text, u"1"_s);
    }

    void twoColumnsBecomeOne()
    {
        FormPage page(QSize(1000, 600));
        QCOMPARE(page.field(u"kind"_s)->y(), page.field(u"contract"_s)->y());
        QVERIFY(page.field(u"address"_s)->width() > page.field(u"kind"_s)->width() * 3 / 2);
        page.page.resize(500, 600);
        QTRY_VERIFY(page.field(u"contract"_s)->y() > page.field(u"kind"_s)->y());
    }

    void aFieldFarBelowIsBroughtIntoSight()
    {
        FormPage page(QSize(500, 260));
        QVERIFY(page.m_view->focusField(u"account"_s));
        QWidget *edit = page.edit(u"account"_s);
        const QRect seen(edit->mapTo(page.page.viewport(), QPoint()), edit->size());
        QVERIFY(page.page.viewport()->rect().contains(seen));
        QVERIFY(page.page.verticalScrollBar()->value() > 0);
    }

    void anotherFormIsBuiltAnew()
    {
        FormPage page;
        page.m_view->showAllIssues();
        std::vector<forms::SectionState> other{
            {u"s"_s, u"Other"_s, {}, true, {PaperForm::field(u"only"_s, FieldKind::Text)}}};
        page.m_view->showSections(other);
        QVERIFY(page.m_view->field(u"only"_s));
        QVERIFY(!page.m_view->field(u"kind"_s));
        page.m_view->showSections({});
        QVERIFY(!page.m_view->field(u"only"_s));
        QVERIFY(!page.m_view->focusFirst());
    }

    void onlyWhatChangedIsTouched()
    {
        FormPage page;
        QCoreApplication::sendPostedEvents();
        page.field<ChoiceField>(u"kind"_s)->editor()->setAccessibleName(u"mark"_s);
        page.form.setText(u"contract"_s, u"FZ"_s);
        page.show();
        QCOMPARE(page.field(u"kind"_s)->editor()->accessibleName(), u"mark"_s);
    }

    // Two hundred fields: more than any service asks for.
    void bigFormsStayQuick()
    {
        std::vector<forms::SectionState> big;
        for (int section = 0; section < 10; ++section) {
            forms::SectionState state;
            state.id = u"section%1"_s.arg(section);
            state.title = state.id;
            for (int i = 0; i < 20; ++i) {
                forms::FieldState field =
                    PaperForm::field(u"f%1x%2"_s.arg(section).arg(i), i % 3 ? FieldKind::Text : FieldKind::Money);
                field.isRequired = true;
                field.issue = forms::Issue{
                    u"field.required"_s, field.id, forms::RuleAction::Block, u"Empty."_s, u"Fill."_s, {}, true};
                state.fields.push_back(field);
            }
            big.push_back(state);
        }
        ScrollPage page;
        auto *view = new FormView;
        page.body()->addWidget(view);
        page.resize(1000, 600);
        page.show();
        QElapsedTimer clock;
        clock.start();
        view->showSections(big);
        QCoreApplication::sendPostedEvents();
        const qint64 built = clock.restart();
        for (int i = 0; i < 20; ++i) {
            big[4].fields[3].text = QString::number(i);
            view->showSections(big);
            QCoreApplication::sendPostedEvents();
        }
        const double refreshed = double(clock.restart()) / 20;
        view->showAllIssues();
        QCoreApplication::sendPostedEvents();
        const qint64 judged = clock.elapsed();
        qInfo("200 fields: built in %lld ms, one change %.1f ms, all issues %lld ms", built, refreshed, judged);
        QVERIFY(built < 3000);
        QVERIFY(refreshed < 30);
        QVERIFY(judged < 1500);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(FormViewTest)
#include "FormViewTest.moc"
