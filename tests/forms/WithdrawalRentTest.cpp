// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormErrors.h"
#include "tests/forms/ServiceFolder.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::forms;
using namespace tonggui::forms::testing;

namespace {

const QString Rent = u"withdrawal-rent"_s;

ReceiptContext counterThree()
{
    ReceiptContext context;
    context.workplace.centre = u"云岭市住房公积金管理中心"_s;
    context.workplace.branch = u"东湖管理部"_s;
    context.workplace.window = u"3"_s;
    context.workplace.hotline = u"12329"_s;
    context.caseId = CaseId(u"0203-0007-261120-000318"_s);
    context.verificationCode = u"7K3M-92QF"_s;
    context.time = QDateTime(QDate(2026, 11, 20), QTime(10, 31));
    context.clerkName = u"林知夏"_s;
    context.clerkId = StaffId(u"0317"_s);
    context.identification = u"身份证芯片"_s;
    return context;
}

QString headerValue(const ReceiptModel &model, const QString &label)
{
    for (const ReceiptPair &pair : model.header) {
        if (pair.label == label) {
            return pair.value;
        }
    }
    return {};
}

// The value beside `label` in any grid of the paper.
QString gridValue(const ReceiptModel &model, const QString &label)
{
    for (const ReceiptSection &section : model.sections) {
        for (const ReceiptBlock &block : section.blocks) {
            if (const auto *grid = std::get_if<ReceiptGrid>(&block)) {
                for (const ReceiptPair &pair : grid->pairs) {
                    if (pair.label == label) {
                        return pair.value;
                    }
                }
            }
        }
    }
    return {};
}

QStringList materialCodes(const FormSession &session)
{
    QStringList codes;
    for (const Material &material : session.materials()) {
        codes.append(material.code + u':' + material.source);
    }
    return codes;
}

} // namespace

// S-12 as a clerk and a member meet it.
class WithdrawalRentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theEntrySaysWhatItIs()
    {
        const Service service = realService(Rent);
        QCOMPARE(service.number(), u"S-12"_s);
        QCOMPARE(service.name(Language::Chinese), u"租房提取"_s);
        QCOMPARE(service.counterVerification(), VerificationLevel::V2);
        QCOMPARE(service.timeLimit().dueOn(QDate(2026, 3, 6)), QDate(2026, 3, 9));
        const OfflinePolicy offline = service.offline(Language::Chinese, QDate(2026, 11, 20));
        QVERIFY(offline.isAllowed); // only to be taken: payment waits for the centre
        QCOMPARE(offline.afterLineDrop,
                 u"中途断网时，数据取得后 4 小时内可以照常办完；超过以后只收件，付款等联网核对。"_s);
    }

    void theClerkSeesWhereValuesComeFrom()
    {
        const FormSession session = exampleSession(Rent, u"valid/invoice-quarter"_s);
        QCOMPARE(session.field(u"XingMing"_s)->source, FieldSource::Card);
        QCOMPARE(session.field(u"XingMing"_s)->sourceName, u"身份证芯片"_s);
        QCOMPARE(session.field(u"ZJHM"_s)->display.mid(6, 8), u"********"_s);
        QCOMPARE(session.field(u"GRZH"_s)->source, FieldSource::Core);
        QCOMPARE(session.field(u"GRZH"_s)->display, u"0207 1835 9964"_s);
        QCOMPARE(session.field(u"HYZK"_s)->display, u"未婚"_s);
        QCOMPARE(session.field(u"HYZK"_s)->sourceName, u"中心核心系统"_s);
        QCOMPARE(session.field(u"monthlyRent"_s)->source, FieldSource::Typed);
        QCOMPARE(session.field(u"monthlyRent"_s)->capitals, u"贰仟陆佰元整"_s);
        QVERIFY(!session.field(u"spouseMonthly"_s)->isVisible);
    }

    void hintsCarryTheFigures()
    {
        FormSession session = exampleSession(Rent, u"valid/invoice-quarter"_s);
        QCOMPARE(session.sections()[2].hint, u"本次最多可提取 7,800.00 元"_s);
        QCOMPARE(session.field(u"amount"_s)->note, u"3 个月 × 2,600.00"_s);
        QCOMPARE(session.field(u"method"_s)->note, u"9 月、10 月、11 月"_s);
        type(session, u"method"_s, {});
        QCOMPARE(session.sections()[2].hint, QString());
    }

    void amountAndMonthsAreProposed()
    {
        FormSession session = exampleSession(Rent, u"valid/invoice-quarter"_s);
        type(session, u"amount"_s, {});
        type(session, u"firstMonth"_s, {});
        QCOMPARE(session.field(u"firstMonth"_s)->value, u"2026-09"_s);
        QCOMPARE(session.field(u"amount"_s)->value, u"7800.00"_s);
        QCOMPARE(session.field(u"amount"_s)->source, FieldSource::Proposed);
        type(session, u"method"_s, u"按月"_s);
        QCOMPARE(session.field(u"firstMonth"_s)->value, u"2026-11"_s);
        QCOMPARE(session.field(u"amount"_s)->value, u"2600.00"_s);
    }

    // DOMAIN.md B.4, E-9: deposit 4 320.
    void amountRules_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("rent");
        QTest::addColumn<bool>("invoice");
        QTest::addColumn<bool>("children");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("amount");
        QTest::newRow("rent above deposit")
            << u"commodity"_s << u"5000"_s << true << false << u"monthly"_s << u"4320.00"_s;
        QTest::newRow("rent below deposit")
            << u"commodity"_s << u"3500"_s << true << false << u"monthly"_s << u"3500.00"_s;
        QTest::newRow("rent equals deposit")
            << u"commodity"_s << u"4320"_s << true << false << u"monthly"_s << u"4320.00"_s;
        QTest::newRow("several children")
            << u"commodity"_s << u"5000"_s << true << true << u"monthly"_s << u"5000.00"_s;
        QTest::newRow("no invoice") << u"commodity"_s << u"5000"_s << false << false << u"monthly"_s << u"2000.00"_s;
        QTest::newRow("no invoice, quarter")
            << u"commodity"_s << u"5000"_s << false << false << u"quarterly"_s << u"6000.00"_s;
        QTest::newRow("no invoice, cheap")
            << u"commodity"_s << u"1999.99"_s << false << false << u"quarterly"_s << u"5999.97"_s;
        QTest::newRow("children, no invoice")
            << u"commodity"_s << u"5000"_s << false << true << u"monthly"_s << u"2000.00"_s;
        QTest::newRow("public") << u"public"_s << u"5000"_s << false << false << u"quarterly"_s << u"15000.00"_s;
        QTest::newRow("affordable") << u"affordable"_s << u"5000"_s << false << false << u"monthly"_s << u"5000.00"_s;
        QTest::newRow("fen") << u"commodity"_s << u"3333.33"_s << true << false << u"quarterly"_s << u"9999.99"_s;
    }

    void amountRules()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, rent);
        QFETCH(const bool, invoice);
        QFETCH(const bool, children);
        QFETCH(const QString, method);
        FormSession session = exampleSession(Rent, u"valid/invoice-above-deposit"_s);
        type(session, u"rentalKind"_s, kind);
        type(session, u"monthlyRent"_s, rent);
        type(session, u"hasInvoice"_s, invoice ? u"true"_s : u"false"_s);
        type(session, u"multiChild"_s, children ? u"true"_s : u"false"_s);
        type(session, u"childCount"_s, u"2"_s);
        type(session, u"childEvidence"_s, u"data-sharing"_s);
        type(session, u"method"_s, method);
        type(session, u"firstMonth"_s, {});
        QVERIFY2(session.isComplete(), session.firstIssue() ? qPrintable(session.firstIssue()->text) : "");
        QTEST(session.amount()->plain(), "amount");
        type(session, u"amount"_s, (*session.amount() + Money::fromFen(1)).plain());
        QCOMPARE(session.firstIssue()->code, u"R-31.above-limit"_s);
        QCOMPARE(session.firstIssue()->action, RuleAction::Cap);
    }

    void aMissingDigitIsTold()
    {
        const FormSession session = exampleSession(Rent, u"invalid/card-number-short"_s);
        QCOMPARE(session.firstIssue()->text, u"卡号好像少了 1 位：应为 19 位，现在是 18 位。"_s);
        QCOMPARE(session.firstIssue()->remedy, u"请对照银行卡再看一下。"_s);
        QCOMPARE(session.firstIssue()->brief, u"收款银行卡号少 1 位"_s);
        QCOMPARE(session.blockingIssues().size(), size_t(1));
    }

    void eachCaseHasItsEvidence()
    {
        QCOMPARE(materialCodes(exampleSession(Rent, u"valid/invoice-quarter"_s)),
                 (QStringList{u"home-check:data-sharing"_s, u"contract-filing:data-sharing"_s,
                              u"rent-invoice:original-scan"_s}));
        QCOMPARE(materialCodes(exampleSession(Rent, u"valid/commitment-quarter"_s)),
                 (QStringList{u"home-check:data-sharing"_s, u"rent-commitment:commitment"_s}));
        QCOMPARE(materialCodes(exampleSession(Rent, u"valid/public-rental-year"_s)),
                 (QStringList{u"home-check:data-sharing"_s, u"contract-filing:data-sharing"_s}));
        QVERIFY(materialCodes(exampleSession(Rent, u"valid/multi-child"_s))
                    .contains(u"birth-certificates:original-scan"_s));
        QVERIFY(materialCodes(exampleSession(Rent, u"valid/couple"_s)).contains(u"marriage-check:data-sharing"_s));
        QCOMPARE(exampleSession(Rent, u"valid/commitment-quarter"_s).materials().back().sourceName, u"告知承诺"_s);
    }

    void whenTheLineDropsThePaymentWaits()
    {
        const FormSession held = exampleSession(Rent, u"valid/line-dropped"_s);
        QVERIFY(held.isComplete());
        QVERIFY(held.isPaymentHeld());
        QCOMPARE(held.record()[u"paymentHeld"_s].toBool(), true);
        const ReceiptModel paper = held.receiptModel(counterThree()).value();
        QVERIFY(paper.footNote.contains(u"联网核对以后付款"_s));
        QCOMPARE(paper.staff.back().value, u"等待联网复核"_s);
        QCOMPARE(held.summary().lines.back().label, u"付款时间"_s);

        QVERIFY(!exampleSession(Rent, u"valid/line-dropped-early"_s).isPaymentHeld());
        FormSession session = exampleSession(Rent, u"valid/line-dropped"_s);
        Facts facts = session.facts();
        facts.isOnline = true;
        facts.dataAge = std::chrono::minutes(0);
        session.setFacts(facts); // the line is back and the data were fetched again
        QVERIFY(!session.isPaymentHeld());
        QVERIFY(session.issues().empty());
    }

    void parametersChangeOnTheirDay()
    {
        QTemporaryDir copy;
        for (const QString &name : {u"service.json"_s, u"rules.json"_s, u"receipt.json"_s, u"texts.json"_s}) {
            QVERIFY(QFile::copy(catalogueFolder() + u"/withdrawal-rent/"_s + name, copy.filePath(name)));
        }
        QFile file(copy.filePath(u"rules.json"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray rules = file.readAll();
        rules.replace(R"([{"from": "2023-06-05", "value": "2000.00")",
                      R"([{"from": "2026-11-20", "value": "2400.00", "source": "test", "confidence": "L"},
                          {"from": "2023-06-05", "until": "2026-11-19", "value": "2000.00")");
        QVERIFY(file.resize(0) && file.seek(0) && file.write(rules) == rules.size());
        file.close();
        const auto service = Service::load(copy.path());
        QVERIFY(service.has_value());
        FormSession source = exampleSession(Rent, u"valid/commitment-quarter"_s);
        for (const auto &[day, amount] :
             {std::pair(QDate(2026, 11, 19), 600000), std::pair(QDate(2026, 11, 20), 720000)}) {
            FormSession session = FormSession::open(*service, source.facts(), day, Language::Chinese).value();
            session.restore(source.draft());
            QCOMPARE(session.amount(), std::optional(Money::fromFen(amount)));
        }
    }

    void theMemberReadsPlainWords()
    {
        const Summary summary = exampleSession(Rent, u"valid/invoice-quarter"_s).summary();
        QCOMPARE(summary.title, u"租房提取"_s);
        QCOMPARE(summary.amountLabel, u"转给您的钱"_s);
        QCOMPARE(summary.amountFigures, u"7,800.00"_s);
        QCOMPARE(summary.amountCapitals, u"柒仟捌佰元整"_s);
        const std::vector<SummaryLine> lines{{u"姓名"_s, u"欧阳小满"_s},
                                             {u"转到"_s, u"尾号 8012 的银行卡"_s},
                                             {u"租金月份"_s, u"9 月、10 月、11 月"_s},
                                             {u"租住的房屋"_s, u"东湖区青禾路 18 号云栖苑 6 幢 1204 室"_s},
                                             {u"办完后余额"_s, u"78,612.57 元"_s},
                                             {u"预计到账"_s, u"1–3 个工作日"_s}};
        QVERIFY(summary.lines == lines);
        QCOMPARE(summary.commitments.size(), 3);
        QCOMPARE(exampleSession(Rent, u"valid/commitment-quarter"_s).summary().commitments.size(), 4);
        QCOMPARE(exampleSession(Rent, u"valid/couple"_s).summary().commitments.size(), 4);
        QCOMPARE(summary.consents.size(), size_t(3));
        QCOMPARE(summary.signer, u"欧阳小满"_s);
    }

    void thePaperCarriesWhatItMust()
    {
        const ReceiptModel paper =
            exampleSession(Rent, u"valid/invoice-quarter"_s).receiptModel(counterThree()).value();
        QCOMPARE(paper.title, u"住房公积金提取业务回执"_s);
        QCOMPARE(paper.copyMark, u"存档联"_s);
        QCOMPARE(paper.caseId.text(), u"0203-0007-261120-000318"_s);
        QCOMPARE(paper.verificationCode, u"7K3M-92QF"_s);
        QCOMPARE(headerValue(paper, u"办理时间"_s), u"2026年11月20日 10:31"_s);
        QCOMPARE(headerValue(paper, u"办理网点"_s), u"东湖管理部　3 号窗口"_s);
        QCOMPARE(headerValue(paper, u"办理方式"_s), u"柜面　身份证芯片"_s);
        QCOMPARE(headerValue(paper, u"业务种类"_s), u"租房提取（按季）"_s);
        QCOMPARE(gridValue(paper, u"姓名"_s), u"欧阳小满"_s);
        QCOMPARE(gridValue(paper, u"证件号码"_s).mid(6, 8), u"********"_s);
        QCOMPARE(gridValue(paper, u"个人账号"_s), u"0207****9964"_s);
        QCOMPARE(gridValue(paper, u"缴存单位"_s), u"云岭市青石软件有限公司"_s);
        QVERIFY(gridValue(paper, u"收款银行卡号"_s).startsWith(u"6200 **** ****"_s));
        QCOMPARE(gridValue(paper, u"提取前余额"_s), u"86,412.57 元"_s);
        QCOMPARE(gridValue(paper, u"提取后余额"_s), u"78,612.57 元"_s);
        QCOMPARE(gridValue(paper, u"是否销户"_s), u"否"_s);
        QCOMPARE(gridValue(paper, u"下次可提日期"_s), u"2027年02月20日"_s);
        const auto &amount = std::get<ReceiptAmount>(paper.sections[2].blocks[0]);
        QCOMPARE(amount.amount, Money::fromFen(780000));
        QCOMPARE(amount.capitals, u"人民币柒仟捌佰元整"_s);
        const auto &table = std::get<ReceiptTable>(paper.sections[2].blocks[1]);
        QCOMPARE(table.rows.size(), size_t(3));
        QCOMPARE(table.rows[0],
                 (QStringList{u"2026年09月"_s, u"2,600.00"_s, u"3,168.00"_s, u"2,600.00"_s, u"2,600.00"_s}));
        QCOMPARE(table.total, (QStringList{u"合计"_s, u"7,800.00"_s, {}, u"7,800.00"_s, u"7,800.00"_s}));
        QCOMPARE(std::get<ReceiptSentences>(paper.sections[3].blocks[0]).sentences.size(), 3);
        QCOMPARE(paper.staff[0].value, u"林知夏  0317"_s);
        QVERIFY(paper.staff[1].value.contains(u"条规则，全部通过"_s));
        QCOMPARE(paper.footTag, u"非付款凭证"_s);
        QVERIFY(paper.footNote.contains(u"12329"_s));
        QCOMPARE(paper.memberName, u"欧阳小满"_s);
    }

    void monthsOnThePaperAddUpToTheFen()
    {
        FormSession session = exampleSession(Rent, u"valid/invoice-quarter"_s);
        type(session, u"amount"_s, u"1000.00"_s);
        const ReceiptModel paper = session.receiptModel(counterThree()).value();
        const auto &table = std::get<ReceiptTable>(paper.sections[2].blocks[1]);
        QCOMPARE(table.rows[0].back(), u"333.33"_s);
        QCOMPARE(table.rows[1].back(), u"333.33"_s);
        QCOMPARE(table.rows[2].back(), u"333.34"_s);
        QCOMPARE(table.total.back(), u"1,000.00"_s);
    }

    void thePaperStaysChinese()
    {
        const FormSession english = exampleSession(Rent, u"valid/invoice-quarter"_s, Language::English);
        const FormSession chinese = exampleSession(Rent, u"valid/invoice-quarter"_s);
        QCOMPARE(english.field(u"monthlyRent"_s)->label, u"Monthly rent"_s);
        QVERIFY(english.receiptModel(counterThree()).value() == chinese.receiptModel(counterThree()).value());
    }

    void namesOutsideTheBasicPlaneArriveWhole()
    {
        const FormSession session = exampleSession(Rent, u"valid/name-outside-the-bmp"_s);
        QCOMPARE(session.summary().signer, u"𠮷田小满"_s);
        QCOMPARE(session.receiptModel(counterThree()).value().memberName, u"𠮷田小满"_s);
        QCOMPARE(session.record()[u"fields"_s][0][u"value"_s].toString(), u"𠮷田小满"_s);
    }

    void aCaseBegunOfflineIsOnlyTaken()
    {
        const FormSession session = exampleSession(Rent, u"valid/collected-offline"_s);
        QVERIFY(session.isComplete());
        QVERIFY(session.isPaymentHeld());
        const ReceiptModel paper = session.receiptModel(counterThree()).value();
        QCOMPARE(paper.header.back().value, u"离线收件，账户、条件和金额由中心联网核对"_s);
        QVERIFY(paper.footNote.contains(u"联网核对以后付款"_s));
        const auto grid = std::get<ReceiptGrid>(paper.sections.front().blocks.front());
        const auto account = std::ranges::find(grid.pairs, u"个人账号"_s, &ReceiptPair::label);
        QVERIFY(account != grid.pairs.end());
        QCOMPARE(account->value, u"—"_s);
        for (const SummaryLine &line : session.summary().lines) {
            QVERIFY2(!line.value.contains(u"—"_s) && !line.value.isEmpty(), qPrintable(line.label));
        }
    }

    void aSupervisorLiftsALargeAmount()
    {
        FormSession session = exampleSession(Rent, u"invalid/large"_s);
        QCOMPARE(session.firstIssue()->action, RuleAction::Supervisor);
        const Resolution given{u"0108"_s, u"核对过"_s, QDateTime(QDate(2026, 11, 20), QTime(10, 0))};
        QVERIFY(session.resolve(u"R-39.large"_s, given).has_value());
        QVERIFY(session.isComplete());
        QCOMPARE(session.record()[u"resolved"_s][0][u"by"_s].toString(), u"0108"_s);
        QVERIFY(session.resolve(u"R-39.large"_s, given).error().is(forms::errors::NothingToResolve));
    }
};

QTEST_GUILESS_MAIN(WithdrawalRentTest)
#include "WithdrawalRentTest.moc"
