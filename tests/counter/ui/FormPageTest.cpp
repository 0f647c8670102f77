// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/FormPage.h"

#include "app/counter/ui/pages/PaperPage.h"
#include "tests/counter/ui/CounterStand.h"
#include "widgets/status/StepLine.h"

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

const QString FullAddress = u"东湖区青禾路18号云栖苑6幢1204室"_s;

// A withdrawal for rent, just opened.
struct RentStand : CounterStand
{
    explicit RentStand(forms::Language language = forms::Language::English)
        : CounterStand(language)
    {
        callVisitor();
        type(u"S-12"_s);
        step(Qt::Key_Return);
        QVERIFY(isAt<FormPage>());
    }

    [[nodiscard]] const forms::FormSession &form() const { return *behind.desk.form(); }
    [[nodiscard]] FormView *view() const { return window.findChild<FormPage *>()->view(); }
    [[nodiscard]] QString focusedField() const
    {
        for (const forms::SectionState &section : form().sections()) {
            for (const forms::FieldState &state : section.fields) {
                const Field *field = view()->field(state.id);
                if (field && field->editor()->hasFocus()) {
                    return state.id;
                }
            }
        }
        return {};
    }
    // With Tab alone.
    void goTo(const QString &field)
    {
        for (int presses = 0; presses < 60 && focusedField() != field; ++presses) {
            press(Qt::Key_Tab);
        }
        QCOMPARE(focusedField(), field);
    }
    void fill(const QString &field, const QString &text)
    {
        goTo(field);
        type(text);
    }
    void fillAll()
    {
        fill(u"address"_s, FullAddress);
        fill(u"leaseFrom"_s, u"20260501"_s);
        fill(u"leaseTo"_s, u"20270430"_s);
        fill(u"monthlyRent"_s, u"2600"_s);
        fill(u"GRCKZHHM"_s, u"6200990012345678012"_s);
        fill(u"KHYHMC"_s, u"云岭银行东湖支行"_s);
        QVERIFY(behind.desk.setField(u"rentalKind"_s, u"commodity"_s).has_value());
        QVERIFY(behind.desk.setField(u"hasInvoice"_s, u"false"_s).has_value());
        QVERIFY(behind.desk.setField(u"method"_s, u"monthly"_s).has_value());
        QVERIFY2(form().isComplete(), form().isComplete() ? "" : qPrintable(form().firstIssue()->text));
    }
    [[nodiscard]] BlockerLink *blocker() const { return window.findChild<BlockerLink *>(); }
};

} // namespace

// Filling in a form with the keyboard.
class FormPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void whatIsTypedReachesTheForm_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::newRow("characters") << u"address"_s << u"东湖区青禾路18号"_s << u"东湖区青禾路18号"_s;
        QTest::newRow("outside the BMP") << u"address"_s << u"𠮷祥里7号"_s << u"𠮷祥里7号"_s;
        QTest::newRow("date") << u"leaseFrom"_s << u"20260501"_s << u"2026-05-01"_s;
        QTest::newRow("money") << u"monthlyRent"_s << u"2600.5"_s << u"2600.50"_s;
        QTest::newRow("bank card") << u"GRCKZHHM"_s << u"6200990012345678012"_s << u"6200990012345678012"_s;
    }

    void whatIsTypedReachesTheForm()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, value);
        RentStand stand;
        stand.fill(field, typed);
        QCOMPARE(stand.form().field(field)->value, value);
    }

    void theFormIsHeadedByItsServiceInTheClerksLanguage()
    {
        RentStand stand;
        const forms::Service &service = stand.form().service();
        QVERIFY(stand.says(service.name(forms::Language::English)));
        QVERIFY(stand.says(u"S-12"_s));
        QVERIFY2(stand.says(u"Monthly rent"_s), qPrintable(stand.words()));
        const RentStand chinese(forms::Language::Chinese);
        QVERIFY(chinese.says(u"租房提取"_s));
        QVERIFY(chinese.says(u"月租金"_s));
    }

    void whatIsKnownIsFilledInAndCannotBeTypedOver()
    {
        RentStand stand;
        const forms::FieldState *name = stand.form().field(u"XingMing"_s);
        QVERIFY(name && name->isReadOnly);
        QCOMPARE(stand.view()->field(u"XingMing"_s)->text(), u"张三"_s);
        QVERIFY(!stand.says(tonggui::sample::card().number)); // the number is masked
        QVERIFY(!stand.focusedField().isEmpty());             // the keyboard stands where something is missing
        QVERIFY(stand.view()->field(stand.focusedField())->text().isEmpty());
    }

    void issuesStandBesideTheirFields()
    {
        RentStand stand;
        stand.fill(u"GRCKZHHM"_s, u"6200"_s);
        QVERIFY(stand.view()->field(u"GRCKZHHM"_s)->shownMessage().tone != Tone::Danger); // not while it is typed
        stand.press(Qt::Key_Tab);
        const forms::FieldState *state = stand.form().field(u"GRCKZHHM"_s);
        QVERIFY(state->issue);
        const FieldIssue shown = stand.view()->field(u"GRCKZHHM"_s)->shownMessage();
        QCOMPARE(shown.tone, Tone::Danger);
        QVERIFY(shown.text.startsWith(state->issue->text));
        QCOMPARE(shown.code, state->issue->code);
    }

    void theBarCountsWhatIsMissingAndNamesTheFirst()
    {
        RentStand stand;
        const auto before = stand.form().blockingIssues().size();
        QVERIFY(before > 3);
        QVERIFY(stand.blocker()->isVisible());
        QVERIFY(stand.says(u"%1 to go:"_s.arg(before)));
        QCOMPARE(stand.blocker()->link()->text(), stand.form().firstIssue()->brief);
        QVERIFY(stand.window.findChild<StepLine *>()->accessibleName().contains(u"%1 to go"_s.arg(before)));
        stand.fill(u"monthlyRent"_s, u"2600"_s);
        QCOMPARE(stand.form().blockingIssues().size(), before - 1);
        QVERIFY(stand.says(u"%1 to go:"_s.arg(before - 1)));
        stand.fillAll();
        QVERIFY(!stand.blocker()->isVisible());
    }

    void theBlockerLeadsToItsField()
    {
        RentStand stand;
        stand.goTo(u"KHYHMC"_s);
        QTest::mouseClick(stand.blocker()->link(), Qt::LeftButton);
        QCOMPARE(stand.focusedField(), stand.form().firstIssue()->path);
    }

    // The primary key is never silent: it goes to what is missing and says it.
    void submittingTooEarlyLeadsToWhatIsMissing()
    {
        RentStand stand;
        stand.goTo(u"KHYHMC"_s);
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stand.isAt<FormPage>());
        const forms::Issue *first = stand.form().firstIssue();
        QCOMPARE(stand.focusedField(), first->path);
        QVERIFY(stand.view()->field(first->path)->shownMessage().text.startsWith(first->text));
        QVERIFY(!stand.view()->field(u"monthlyRent"_s)->shownMessage().text.isEmpty()); // and every other
    }

    void aWholeFormIsSubmittedFromTheKeyboard()
    {
        RentStand stand;
        stand.fillAll();
        stand.step(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(stand.isAt<PaperPage>(), qPrintable(stand.problem()));
        QCOMPARE(stand.behind.state(), VisitState::Reviewing);
        QCOMPARE(stand.behind.press.models.size(), size_t(1));
    }

    void enterGoesFromFieldToField()
    {
        RentStand stand;
        stand.goTo(u"address"_s);
        stand.press(Qt::Key_Return);
        QVERIFY(stand.focusedField() != u"address"_s);
        QVERIFY(!stand.focusedField().isEmpty());
        QVERIFY(stand.isAt<FormPage>());
    }

    void thePapersToSeeAreListed()
    {
        RentStand stand;
        stand.fillAll();
        stand.settle();
        const std::vector<forms::Material> materials = stand.form().materials();
        QVERIFY(!materials.empty());
        for (const forms::Material &material : materials) {
            QVERIFY2(stand.says(material.name), qPrintable(material.name));
        }
        QVERIFY(stand.says(u"Papers to see"_s));
    }

    // Esc at once after the last key, before anything was saved by itself.
    void steppingBackLosesNothing()
    {
        RentStand stand;
        stand.fill(u"monthlyRent"_s, u"2600"_s);
        stand.fill(u"address"_s, u"东湖区"_s);
        stand.step(Qt::Key_Escape);
        QVERIFY(stand.isAt<ServicePage>());
        stand.type(u"S-12"_s);
        stand.step(Qt::Key_Return);
        QCOMPARE(stand.form().field(u"address"_s)->value, u"东湖区"_s);
        QCOMPARE(stand.view()->field(u"address"_s)->text(), u"东湖区"_s);
        QCOMPARE(stand.form().field(u"monthlyRent"_s)->value, u"2600.00"_s);
    }

    void aPressThatCannotIsToldAndNothingIsLost()
    {
        RentStand stand;
        stand.fillAll();
        stand.behind.press.failure = Error(errors::FileUnreadable, {u"font"_s});
        stand.step(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stand.isAt<FormPage>());
        QVERIFY(stand.problem().startsWith(Error(errors::FileUnreadable, {u"font"_s}).text()));
        QCOMPARE(stand.form().field(u"address"_s)->value, FullAddress);
        stand.behind.press.failure.reset();
        stand.step(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stand.isAt<PaperPage>());
        QCOMPARE(stand.problem(), QString());
    }

    void theMemberMayWantSomethingElse()
    {
        RentStand stand;
        stand.fillAll();
        stand.step(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(test::await(stand.behind.desk.decline()).has_value());
        QVERIFY(stand.isAt<FormPage>());
        QCOMPARE(stand.view()->field(u"address"_s)->text(), FullAddress);
        stand.fill(u"monthlyRent"_s, u"1800"_s);
        QCOMPARE(stand.form().field(u"monthlyRent"_s)->value, u"1800.00"_s);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(FormPageTest)
#include "FormPageTest.moc"
