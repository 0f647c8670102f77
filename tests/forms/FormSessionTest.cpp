// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormErrors.h"
#include "tests/forms/ServiceFolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::forms;
using namespace tonggui::forms::testing;

namespace {

FormSession filledSession()
{
    FormSession session = blankSession(ServiceFolder().loaded());
    type(session, u"plate"_s, u"AB-1234"_s);
    type(session, u"zone"_s, u"north"_s);
    type(session, u"weeks"_s, u"4"_s);
    return session;
}

Resolution supervisor()
{
    return {.by = u"0108"_s, .reason = u"checked"_s, .at = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC)};
}

} // namespace

// How a form behaves while it is being filled, shown with a service of another trade.
class FormSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sayWhatBlocksInReadingOrder()
    {
        FormSession session = blankSession(ServiceFolder().loaded());
        QVERIFY(!session.isComplete());
        QCOMPARE(session.firstIssue()->path, u"plate"_s);
        QCOMPARE(session.firstIssue()->code, u"field.required"_s);
        QVERIFY(session.firstIssue()->isMissing);
        QCOMPARE(session.firstIssue()->text, u"车牌还没有填写。"_s);
        QCOMPARE(session.firstIssue()->brief, u"车牌"_s);
        QCOMPARE(session.blockingIssues().size(), size_t(3));
        type(session, u"plate"_s, u"AB-1234"_s);
        QCOMPARE(session.firstIssue()->path, u"zone"_s);
        type(session, u"weeks"_s, u"4"_s);
        type(session, u"zone"_s, u"north"_s);
        QVERIFY(session.isComplete());
        QVERIFY(session.firstIssue() == nullptr);
    }

    void typedProposedAndComputedCanBeToldApart()
    {
        FormSession session = filledSession();
        QCOMPARE(session.field(u"plate"_s)->source, FieldSource::Typed);
        QCOMPARE(session.field(u"from"_s)->source, FieldSource::Proposed);
        QCOMPARE(session.field(u"from"_s)->value, u"2026-11-20"_s);
        QCOMPARE(session.field(u"fee"_s)->source, FieldSource::Computed);
        QCOMPARE(session.field(u"fee"_s)->sourceName, u"自动计算"_s);
        QVERIFY(session.field(u"fee"_s)->isReadOnly);
        QCOMPARE(session.field(u"fee"_s)->value, u"14.00"_s);
        QCOMPARE(session.field(u"fee"_s)->text, u"14.00"_s);
        QCOMPARE(session.field(u"fee"_s)->capitals, u"壹拾肆元整"_s);
        QCOMPARE(session.field(u"fee"_s)->unit, u"元"_s);

        type(session, u"from"_s, u"2026年12月24日"_s);
        QCOMPARE(session.field(u"from"_s)->source, FieldSource::Typed);
        QCOMPARE(session.field(u"from"_s)->value, u"2026-12-24"_s);
        QCOMPARE(session.field(u"from"_s)->text, u"2026年12月24日"_s);
        type(session, u"from"_s, u"  "_s);
        QCOMPARE(session.field(u"from"_s)->source, FieldSource::Proposed);
        QCOMPARE(session.field(u"from"_s)->value, u"2026-11-20"_s);
    }

    void notesAndHintsFollowTheValues()
    {
        FormSession session = filledSession();
        QCOMPARE(session.field(u"weeks"_s)->note, u"4 × 3.50"_s);
        QCOMPARE(session.sections().front().hint, u"共 14.00 元"_s);
        type(session, u"weeks"_s, {});
        QCOMPARE(session.field(u"weeks"_s)->note, QString());
        QCOMPARE(session.sections().front().hint, QString());
    }

    void aChangeTellsWhichFieldsChanged()
    {
        FormSession session = filledSession();
        type(session, u"weeks"_s, u"5"_s);
        QCOMPARE(session.changedFields(), (QStringList{u"weeks"_s, u"fee"_s}));
        type(session, u"weeks"_s, u"5"_s);
        QCOMPARE(session.changedFields(), QStringList());
        type(session, u"isResident"_s, u"是"_s);
        QCOMPARE(session.changedFields(), (QStringList{u"isResident"_s, u"street"_s, u"fee"_s}));
    }

    void hiddenFieldsAskNothingAndSayNothing()
    {
        FormSession session = filledSession();
        QVERIFY(!session.field(u"street"_s)->isVisible);
        type(session, u"isResident"_s, u"true"_s);
        QVERIFY(session.field(u"street"_s)->isVisible);
        QVERIFY(session.field(u"street"_s)->isRequired);
        QCOMPARE(session.firstIssue()->path, u"street"_s);
        type(session, u"street"_s, u"Main Street"_s);
        QVERIFY(session.isComplete());
        QCOMPARE(session.field(u"fee"_s)->value, u"7.00"_s);
        type(session, u"isResident"_s, u"false"_s);
        QCOMPARE(session.field(u"street"_s)->value, QString());
        type(session, u"isResident"_s, u"true"_s);
        QCOMPARE(session.field(u"street"_s)->value, u"Main Street"_s); // nothing that was typed is lost
    }

    void whatCannotBeReadStaysWhereItWasTyped()
    {
        FormSession session = filledSession();
        type(session, u"weeks"_s, u"four"_s);
        QCOMPARE(session.field(u"weeks"_s)->text, u"four"_s);
        QCOMPARE(session.field(u"weeks"_s)->value, QString());
        QCOMPARE(session.field(u"weeks"_s)->issue->code, u"field.unreadable"_s);
        QCOMPARE(session.field(u"weeks"_s)->issue->text, u"周数不是一个整数。"_s);
        QCOMPARE(session.field(u"fee"_s)->value, QString());
    }

    void wrongDoorsAreRefused()
    {
        FormSession session = filledSession();
        QVERIFY(session.setText(u"wheels"_s, u"4"_s).error().is(forms::errors::FieldUnknown));
        QVERIFY(session.setText(u"fee"_s, u"0"_s).error().is(forms::errors::FieldReadOnly));
        QVERIFY(FormSession::open(session.service(), {}, QDate(2024, 12, 31), Language::English)
                    .error()
                    .is(forms::errors::ServiceNotInForce));
    }

    void aRuleThatChangesOnADayChangesOnThatDay()
    {
        const Service service = ServiceFolder().loaded();
        for (const auto &[day, fee] :
             {std::pair(QDate(2026, 11, 30), u"14.00"_s), std::pair(QDate(2026, 12, 1), u"16.80"_s)}) {
            FormSession session = blankSession(service, day);
            type(session, u"weeks"_s, u"4"_s);
            QCOMPARE(session.field(u"fee"_s)->value, fee);
        }
    }

    void aSupervisorLiftsWhatASupervisorMust()
    {
        FormSession session = filledSession();
        type(session, u"weeks"_s, u"27"_s);
        QCOMPARE(session.firstIssue()->code, u"P-01.long"_s);
        QCOMPARE(session.firstIssue()->text, u"周数超过半年。"_s);
        QVERIFY(session.resolve(u"P-01.long"_s, supervisor()).has_value());
        QVERIFY(session.isComplete());
        QVERIFY(session.issues().front().isResolved);
        QVERIFY(session.resolve(u"P-01.long"_s, supervisor()).error().is(forms::errors::NothingToResolve));

        type(session, u"weeks"_s, u"28"_s); // another value was not authorised
        QVERIFY(!session.isComplete());
        type(session, u"weeks"_s, u"27"_s);
        QVERIFY(session.isComplete());
        QVERIFY(session.resolve(u"P-02.south"_s, supervisor()).error().is(forms::errors::NothingToResolve));
    }

    void aWarningDoesNotStop()
    {
        FormSession session = filledSession();
        type(session, u"zone"_s, u"南区"_s);
        QVERIFY(session.isComplete());
        QCOMPARE(session.issues().front().action, RuleAction::Warn);
        QCOMPARE(session.field(u"zone"_s)->issue->code, u"P-02.south"_s);
        QVERIFY(session.resolve(u"P-02.south"_s, supervisor()).error().is(forms::errors::NothingToResolve));
    }

    void whatBlocksComesBeforeWhatWarns()
    {
        ServiceFolder folder;
        ServiceFolder::set(folder.rules, u"/rules/0/path"_s, u"zone"_s);
        ServiceFolder::set(folder.rules, u"/rules/0/action"_s, u"BLK"_s);
        ServiceFolder::set(folder.rules, u"/rules/0/when"_s, u"weeks = 4"_s);
        FormSession session = blankSession(folder.loaded());
        type(session, u"zone"_s, u"south"_s);
        type(session, u"weeks"_s, u"4"_s);
        QCOMPARE(session.field(u"zone"_s)->issue->code, u"P-01.long"_s);
    }

    void aRuleWithoutAnAnswerBlocks()
    {
        ServiceFolder folder;
        ServiceFolder::set(folder.rules, u"/rules/1/when"_s, u"100 ÷ (weeks - 4) > 1"_s);
        FormSession session = blankSession(folder.loaded());
        type(session, u"plate"_s, u"AB-1234"_s);
        type(session, u"zone"_s, u"north"_s);
        type(session, u"weeks"_s, u"300"_s);
        QCOMPARE(session.field(u"weeks"_s)->issue->code, u"field.too-large"_s);
        type(session, u"weeks"_s, u"4"_s);
        QCOMPARE(session.firstIssue()->code, u"P-02.south"_s);
        QCOMPARE(session.firstIssue()->action, RuleAction::Block);
        QCOMPARE(session.checkedRules(), 1);
    }

    void aFieldWhoseExpressionFailsBlocks()
    {
        ServiceFolder folder;
        ServiceFolder::set(folder.service, u"/sections/0/fields/4/max"_s, u"1 ÷ 0"_s);
        FormSession session = blankSession(folder.loaded());
        type(session, u"weeks"_s, u"4"_s);
        QCOMPARE(session.field(u"weeks"_s)->issue->code, u"field.undecided"_s);

        ServiceFolder hiding;
        ServiceFolder::set(hiding.service, u"/sections/0/fields/3/visible"_s, u"1 ÷ 0 > 1"_s);
        FormSession other = blankSession(hiding.loaded());
        QVERIFY(other.field(u"street"_s)->isVisible);
        QCOMPARE(other.field(u"street"_s)->issue->code, u"field.undecided"_s);
    }

    void ownWordsForACheckWin()
    {
        ServiceFolder folder;
        FormSession plain = blankSession(folder.loaded());
        type(plain, u"plate"_s, u"A-1"_s);
        QCOMPARE(plain.field(u"plate"_s)->issue->text, u"车牌的写法好像不对。"_s);
        for (const QString &part : {u"text"_s, u"remedy"_s, u"brief"_s}) {
            ServiceFolder::set(folder.texts, u"/texts/message.field.plate.pattern."_s + part,
                               QJsonObject{{u"zh_CN"_s, u"请看车牌 {plate}"_s}, {u"en"_s, u"Look at {plate}"_s}});
        }
        FormSession own = blankSession(folder.loaded());
        type(own, u"plate"_s, u"A-1"_s);
        QCOMPARE(own.field(u"plate"_s)->issue->text, u"请看车牌 A-1"_s);
        QCOMPARE(own.field(u"plate"_s)->issue->code, u"field.pattern"_s);
    }

    void theLanguageChangesWordsAndNothingElse()
    {
        FormSession session = filledSession();
        type(session, u"weeks"_s, u"27"_s);
        session.setLanguage(Language::English);
        QCOMPARE(session.field(u"weeks"_s)->label, u"Weeks"_s);
        QCOMPARE(session.firstIssue()->text, u"Weeks: more than half a year."_s);
        QCOMPARE(session.field(u"zone"_s)->display, u"North"_s);
        QCOMPARE(session.field(u"zone"_s)->value, u"north"_s);
        QCOMPARE(session.sections().front().hint, u"94.50 in all"_s);
        QCOMPARE(session.field(u"from"_s)->display, u"20 November 2026"_s);
        QCOMPARE(session.summary().title, u"Parking permit"_s);
    }

    void aDraftBringsBackWhatWasTyped()
    {
        FormSession session = filledSession();
        type(session, u"weeks"_s, u"27"_s);
        type(session, u"street"_s, u"half a na"_s); // hidden now, still kept
        QVERIFY(session.resolve(u"P-01.long"_s, supervisor()).has_value());
        FormSession again = blankSession(session.service());
        again.restore(session.draft());
        QVERIFY(again.sections() == session.sections());
        QVERIFY(again.issues() == session.issues());
        QCOMPARE(again.draft(), session.draft());
        again.restore({{u"typed"_s, QJsonObject{{u"wheels"_s, u"4"_s}, {u"fee"_s, u"0"_s}, {u"weeks"_s, u"1"_s}}}});
        QCOMPARE(again.draft()[u"typed"_s].toObject().keys(), QStringList{u"weeks"_s});
    }

    void copiesGoTheirOwnWay()
    {
        FormSession session = filledSession();
        FormSession copy = session;
        type(copy, u"weeks"_s, u"9"_s);
        QCOMPARE(session.field(u"weeks"_s)->value, u"4"_s);
        session = copy;
        QCOMPARE(session.field(u"weeks"_s)->value, u"9"_s);
    }

    void theRecordSaysWhatWasDecidedAndByWhat()
    {
        FormSession session = filledSession();
        type(session, u"isResident"_s, u"是"_s);
        type(session, u"street"_s, u"Main Street"_s);
        type(session, u"zone"_s, u"south"_s);
        const QJsonObject record = session.record();
        QCOMPARE(record[u"schema"_s].toString(), u"tonggui.form-record/1"_s);
        QCOMPARE(record[u"service"_s].toString(), u"parking-permit"_s);
        QCOMPARE(record[u"version"_s].toString(), u"2.1.0"_s);
        QCOMPARE(record[u"amount"_s].toString(), u"7.00"_s);
        QCOMPARE(record[u"computed"_s][u"total"_s].toString(), u"7"_s);
        QCOMPARE(record[u"parameters"_s][0][u"value"_s].toString(), u"3.50"_s);
        QCOMPARE(record[u"parameters"_s][0][u"source"_s].toString(), u"council"_s);
        QCOMPARE(record[u"hits"_s][0][u"code"_s].toString(), u"P-02.south"_s);
        QCOMPARE(record[u"evidence"_s][u"cases"_s].toArray(), QJsonArray{u"resident"_s});
        QCOMPARE(record[u"evidence"_s][u"materials"_s][0][u"source"_s].toString(), u"original-scan"_s);
        QHash<QString, QString> sources;
        for (const QJsonValue &field : record[u"fields"_s].toArray()) {
            sources.insert(field[u"id"_s].toString(), field[u"source"_s].toString());
        }
        QCOMPARE(sources.value(u"plate"_s), u"typed"_s);
        QCOMPARE(sources.value(u"from"_s), u"proposed"_s);
        QCOMPARE(sources.value(u"fee"_s), u"computed"_s);
    }

    void theMemberReadsASummary()
    {
        const Summary summary = filledSession().summary();
        QCOMPARE(summary.intro, u"您正在办理"_s);
        QCOMPARE(summary.title, u"停车证"_s);
        QCOMPARE(summary.amount, std::optional(Money::fromFen(1400)));
        QCOMPARE(summary.amountFigures, u"14.00"_s);
        QCOMPARE(summary.amountCapitals, u"壹拾肆元整"_s);
        QCOMPARE(summary.lines, (std::vector<SummaryLine>{{u"车牌"_s, u"AB-1234"_s}}));
        QCOMPARE(summary.commitments, QStringList{u"按规定停车。"_s});
        QCOMPARE(summary.commitmentVersion, u"1"_s);
        QCOMPARE(summary.consents.front().version, u"3"_s);
        QVERIFY(!summary.consents.front().isRequired);
    }

    void aReceiptIsMadeOnlyOfACompleteForm()
    {
        FormSession session = filledSession();
        ReceiptContext context;
        context.workplace.centre = u"市停车办"_s;
        context.clerkName = u"林知夏"_s;
        context.time = QDateTime(QDate(2026, 11, 20), QTime(10, 31));
        context.copy = ReceiptCopy::Customer;
        context.reprints = 2;
        const ReceiptModel model = session.receiptModel(context).value();
        QCOMPARE(model.centre, u"市停车办"_s);
        QCOMPARE(model.copyMark, u"客户联"_s);
        QCOMPARE(model.header.front().value, u"2026年11月20日 10:31"_s);
        QCOMPARE(model.sections.front().blocks.size(), size_t(3));
        const auto &grid = std::get<ReceiptGrid>(model.sections.front().blocks[0]);
        QCOMPARE(grid.pairs[0].value, u"AB-1234"_s);
        QCOMPARE(grid.pairs[1].value, u"—"_s); // unknown is told, never left blank
        QCOMPARE(std::get<ReceiptAmount>(model.sections.front().blocks[1]).capitals, u"人民币壹拾肆元整"_s);
        QCOMPARE(std::get<ReceiptSentences>(model.sections.front().blocks[2]).sentences,
                 QStringList{u"按规定停车。"_s});
        QCOMPARE(model.reprints, 2);

        type(session, u"plate"_s, {});
        const Error error = session.receiptModel(context).error();
        QVERIFY(error.is(forms::errors::FormIncomplete));
        QCOMPARE(error.path(), u"plate"_s);
        QVERIFY(error.text().contains(u"车牌还没有填写。"_s));
    }

    void moneyNeverMovesWithoutAnAmount()
    {
        ServiceFolder folder;
        ServiceFolder::set(folder.rules, u"/computed/0/is"_s, u"if(isResident, weeks × param.weekly, 0.005)"_s);
        FormSession session = blankSession(folder.loaded());
        type(session, u"plate"_s, u"AB-1234"_s);
        type(session, u"zone"_s, u"north"_s);
        type(session, u"weeks"_s, u"4"_s);
        QCOMPARE(session.firstIssue()->code, u"need.amount"_s); // nobody said whether he is a resident
        QCOMPARE(session.firstIssue()->path, u"fee"_s);
        type(session, u"isResident"_s, u"false"_s);
        QCOMPARE(session.firstIssue()->code, u"need.amount"_s); // half a fen is no amount
        type(session, u"isResident"_s, u"true"_s);
        QCOMPARE(session.firstIssue()->path, u"street"_s);

        ServiceFolder other;
        ServiceFolder::set(other.receipt, u"/sections/0/blocks/1/amount/value"_s, u"if(isResident, 1, 2)"_s);
        FormSession paper = blankSession(other.loaded());
        paper.restore(filledSession().draft());
        QVERIFY(paper.isComplete());
        QVERIFY(paper.receiptModel({}).error().is(forms::errors::FormIncomplete));
    }

    void overlongTypingIsCut()
    {
        FormSession session = filledSession();
        type(session, u"plate"_s, QString(1000000, u'A'));
        QCOMPARE(session.field(u"plate"_s)->text.size(), 4000);
        QCOMPARE(session.field(u"plate"_s)->issue->code, u"field.too-long"_s);
    }
};

QTEST_GUILESS_MAIN(FormSessionTest)
#include "FormSessionTest.moc"
