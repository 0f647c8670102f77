// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/ServiceFolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::forms;
using namespace tonggui::forms::testing;

namespace {

const QString Certificate = u"certificate-deposit"_s;

QStringList headings(const ReceiptModel &paper)
{
    QStringList list;
    for (const ReceiptSection &section : paper.sections) {
        list.append(section.heading);
    }
    return list;
}

ReceiptModel paperOf(const FormSession &session)
{
    ReceiptContext context;
    context.caseId = CaseId(u"0203-0007-261120-000319"_s);
    context.workplace.branch = u"东湖管理部"_s;
    context.workplace.window = u"3"_s;
    context.time = QDateTime(QDate(2026, 11, 20), QTime(10, 40));
    return session.receiptModel(context).value();
}

QString gridValue(const ReceiptSection &section, const QString &label)
{
    for (const ReceiptPair &pair : std::get<ReceiptGrid>(section.blocks.front()).pairs) {
        if (pair.label == label) {
            return pair.value;
        }
    }
    return {};
}

} // namespace

// S-22 as a clerk and a member meet it.
class CertificateDepositTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noMoneyMoves()
    {
        const FormSession session = exampleSession(Certificate, u"valid/housing-support"_s);
        QVERIFY(!session.amount());
        const Summary summary = session.summary();
        QVERIFY(!summary.amount);
        QCOMPARE(summary.amountFigures, QString());
        QCOMPARE(summary.headline, u"1 份证明"_s);
        QCOMPARE(session.record()[u"amount"_s], QJsonValue());
    }

    void aLoanElsewhereAsksForMore()
    {
        FormSession session = exampleSession(Certificate, u"valid/housing-support"_s);
        QVERIFY(!session.sections()[3].isVisible);
        QVERIFY(!session.field(u"addressee"_s)->isRequired);
        type(session, u"purpose"_s, u"loan-elsewhere"_s);
        QVERIFY(session.field(u"addressee"_s)->isRequired);
        QVERIFY(session.sections()[3].isVisible);
        QCOMPARE(session.field(u"withLoans"_s)->value, u"true"_s);
        QCOMPARE(session.field(u"withLoans"_s)->source, FieldSource::Proposed);
        QCOMPARE(session.summary().consents.size(), size_t(2));
    }

    void thePaperStatesTheDeposits()
    {
        const ReceiptModel paper = paperOf(exampleSession(Certificate, u"valid/loan-elsewhere"_s));
        QCOMPARE(paper.title, u"住房公积金个人缴存证明"_s);
        QCOMPARE(headings(paper), (QStringList{u"一、缴存人"_s, u"二、缴存情况"_s, u"三、贷款情况"_s, u"申请人声明"_s,
                                               u"回执（由贷款地中心填写后退回）"_s}));
        QCOMPARE(paper.header.front(), (ReceiptPair{u"编号"_s, u"0203-0007-261120-000319"_s}));
        QCOMPARE(gridValue(paper.sections[1], u"开户时间"_s), u"2022年12月05日"_s);
        QCOMPARE(gridValue(paper.sections[1], u"账户状态"_s), u"正常"_s);
        QCOMPARE(gridValue(paper.sections[1], u"缴存基数"_s), u"13,200.00 元"_s);
        QCOMPARE(gridValue(paper.sections[1], u"缴存比例（单位 / 个人）"_s), u"12% / 12%，合计 24%"_s);
        QCOMPARE(gridValue(paper.sections[1], u"月缴存额"_s), u"3,168.00 元"_s);
        QCOMPARE(gridValue(paper.sections[1], u"最近连续缴存"_s), u"2022年12月 至 2026年10月"_s);
        const auto &balance = std::get<ReceiptAmount>(paper.sections[1].blocks[1]);
        QCOMPARE(balance.amount, Money::fromFen(8641257));
        QCOMPARE(balance.capitals, u"人民币捌万陆仟肆佰壹拾贰元伍角柒分"_s);
        QCOMPARE(gridValue(paper.sections[2], u"贷款次数"_s), u"1 次"_s);
        QCOMPARE(gridValue(paper.sections[2], u"未结清余额"_s), u"0.00 元"_s);
        QVERIFY(paper.footNote.contains(u"2026年12月20日"_s));
        QVERIFY(paper.footNote.contains(u"12329"_s));
        QCOMPARE(paper.footTag, QString());
    }

    void withoutLoansThePaperIsShorter()
    {
        const QStringList found = headings(paperOf(exampleSession(Certificate, u"valid/housing-support"_s)));
        QCOMPARE(found, (QStringList{u"一、缴存人"_s, u"二、缴存情况"_s, u"申请人声明"_s}));
    }

    void thePaperSpeaksTheLanguageThatWasChosen()
    {
        const FormSession session = exampleSession(Certificate, u"valid/visa-english"_s);
        QCOMPARE(session.field(u"certificateLanguage"_s)->source, FieldSource::Proposed);
        const ReceiptModel paper = paperOf(session);
        QCOMPARE(paper.title, u"Certificate of Housing Provident Fund Deposits"_s);
        QCOMPARE(paper.copyMark, u"File copy"_s);
        QCOMPARE(paper.header[1].value, u"20 November 2026 10:40"_s);
        QCOMPARE(gridValue(paper.sections[1], u"State of the account"_s), u"Normal"_s);
        QCOMPARE(gridValue(paper.sections[1], u"Latest run of deposits"_s), u"December 2022 to October 2026"_s);
        QCOMPARE(std::get<ReceiptSentences>(paper.sections[2].blocks[0]).sentences.front(),
                 u"I have checked what the certificate states."_s);
        QCOMPARE(paperOf(exampleSession(Certificate, u"valid/visa-chinese"_s)).title, u"住房公积金个人缴存证明"_s);
    }

    void aClosedAccountIsStatedAsSuch()
    {
        const FormSession session = exampleSession(Certificate, u"valid/closed-account"_s);
        QCOMPARE(session.field(u"GRZHZT"_s)->display, u"提取销户"_s);
        QCOMPARE(session.field(u"GRZHZT"_s)->issue->text, u"这个账户已经提取销户。"_s);
        QCOMPARE(gridValue(paperOf(session).sections[1], u"最近连续缴存"_s), u"—"_s);
    }

    void staleFiguresAreNotCertified()
    {
        const FormSession session = exampleSession(Certificate, u"invalid/stale"_s);
        QCOMPARE(session.firstIssue()->text, u"断网前取得的数据已超过 4 小时，不能用来出具证明。"_s);
    }

    void theCountOfCopiesSaysItsLimit()
    {
        const FormSession session = exampleSession(Certificate, u"invalid/six-copies"_s);
        QCOMPARE(session.firstIssue()->text, u"份数太大：不能高于 5。"_s);
        QCOMPARE(session.field(u"copies"_s)->note, u"最多 5 份"_s);
        QCOMPARE(session.field(u"copies"_s)->unit, u"份"_s);
    }
};

QTEST_GUILESS_MAIN(CertificateDepositTest)
#include "CertificateDepositTest.moc"
