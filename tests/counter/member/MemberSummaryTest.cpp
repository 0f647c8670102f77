// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/MemberSummary.h"

#include "app/visit/Visit.h"
#include "tests/forms/ServiceFolder.h"
#include "tests/visit/SampleVisit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::forms::testing;

namespace {

// A visit of the person whose form this is.
Visit visitOf(const forms::FormSession &form)
{
    Visit visit = tonggui::sample::signedVisit();
    visit.card = form.facts().card;
    visit.member = form.facts().member;
    return visit;
}

QStringList labels(const MemberSummary &summary)
{
    QStringList all;
    for (const MemberRow &row : summary.rows) {
        all.append(row.label);
    }
    return all;
}

} // namespace

// What the member is shown, taken from the real services of the catalogue.
class MemberSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWithdrawalShowsTheMoneyTheFactsAndTheConsents()
    {
        const forms::FormSession form = exampleSession(u"withdrawal-rent"_s, u"valid/invoice-quarter"_s);
        const MemberSummary shown = summaryOf(visitOf(form), form);
        const forms::Summary source = form.summary();
        QVERIFY(source.amount.has_value());
        QCOMPARE(shown.headline, u"租房提取"_s);
        QCOMPARE(shown.amountFigures, source.amount->figures());
        QCOMPARE(shown.amountCapitals, source.amountCapitals);
        QCOMPARE(shown.amountUnit, u"元"_s);
        QCOMPARE(shown.outcome, QString());
        QCOMPARE(labels(shown).first(2), (QStringList{u"姓名"_s, u"证件号码"_s}));
        QCOMPARE(shown.rows.size(), source.lines.size() + 1);
        QCOMPARE(shown.sentences, source.commitments);
        QVERIFY(!shown.sentences.isEmpty());
        QCOMPARE(shown.statement, source.statement);
        QCOMPARE(shown.signer, form.facts().card->name);
        QCOMPARE(shown.consents.size(), source.consents.size());
        QCOMPARE(shown.consents.front().id, u"data-check"_s);
        QVERIFY(shown.consents.front().isRequired);
        QVERIFY(!shown.consents.back().isRequired);
    }

    void theIdNumberIsMasked()
    {
        const forms::FormSession form = exampleSession(u"withdrawal-rent"_s, u"valid/invoice-quarter"_s);
        const QString number = form.facts().card->number;
        const MemberSummary shown = summaryOf(visitOf(form), form);
        QCOMPARE(shown.rows[1].value, number.first(6) + u"********"_s + number.last(4));
        for (const MemberRow &row : shown.rows) {
            QVERIFY(!row.value.contains(number));
        }
    }

    void withoutACardTheNumberOfTheLedgerStands()
    {
        const forms::FormSession form = exampleSession(u"withdrawal-rent"_s, u"valid/invoice-quarter"_s);
        Visit visit = visitOf(form);
        visit.card.reset();
        QCOMPARE(summaryOf(visit, form).rows[1].value.last(4), visit.member->idNumber.last(4));
        visit.member.reset();
        QVERIFY(!labels(summaryOf(visit, form)).contains(u"证件号码"_s));
    }

    void aCertificateShowsHowManyInsteadOfMoney()
    {
        const QString folder = catalogueFolder() + u"/certificate-deposit/examples/valid"_s;
        const QStringList examples = QDir(folder).entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(!examples.isEmpty());
        const QString example = u"valid/"_s + examples.first().chopped(5);
        const forms::FormSession form = exampleSession(u"certificate-deposit"_s, example);
        const MemberSummary shown = summaryOf(visitOf(form), form);
        QCOMPARE(shown.headline, u"个人缴存证明"_s);
        QVERIFY(shown.amountFigures.isEmpty());
        QVERIFY(shown.amountLabel.isEmpty());
        QVERIFY2(shown.outcome.endsWith(u"份证明"_s), qPrintable(shown.outcome));
    }

    void itSpeaksTheLanguageOfTheForm()
    {
        forms::FormSession form = exampleSession(u"withdrawal-rent"_s, u"valid/invoice-quarter"_s);
        form.setLanguage(forms::Language::English);
        const MemberSummary shown = summaryOf(visitOf(form), form);
        QCOMPARE(shown.headline, u"Withdrawal for rent"_s);
        QCOMPARE(labels(shown).first(2), (QStringList{u"Name"_s, u"ID number"_s}));
    }

    // Characters outside of the basic plane come through whole.
    void aRareNameIsWhole()
    {
        const forms::FormSession form = exampleSession(u"withdrawal-rent"_s, u"valid/name-outside-the-bmp"_s);
        const MemberSummary shown = summaryOf(visitOf(form), form);
        QVERIFY(shown.signer.contains(u"𠮷"_s));
        QCOMPARE(shown.rows.front().value, shown.signer);
    }
};

QTEST_GUILESS_MAIN(MemberSummaryTest)
#include "MemberSummaryTest.moc"
