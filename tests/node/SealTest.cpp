// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/DraftMaker.h"
#include "app/receipts/verify/VerifyReceipt.h"
#include "tests/node/SmallCentre.h"
#include "tests/receipts/SampleReceipt.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::tests;
using receipts::ReceiptReport;
using receipts::Verdict;

namespace {

const std::shared_ptr<const receipts::ReceiptFonts> &fonts()
{
    static const auto opened = need(receipts::ReceiptFonts::open(receipts::debianFontFiles()));
    return opened;
}

} // namespace

// The centre's round seal on real receipts: on request, and at the arrival of a case.
class SealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_centre.emplace();
        m_centre->sealReceipts(fonts());
        m_terminal = m_centre->enrol(u"0203-0007"_s);
        m_other = m_centre->enrol(u"0203-0008"_s);
        m_clerk = clerkOf(m_centre->house().world().identities.root);
    }

    void aSignedPaperIsSealed()
    {
        const CaseId caseId = nextCase();
        const QByteArray paper = signedBy(*m_terminal, caseId);
        const auto answer = need(protocol::SealAnswer::fromJson(ask(caseId, paper).json()));
        QCOMPARE(answer.caseId, caseId);
        const ReceiptReport report = verified(paper + answer.appended);
        QVERIFY2(report.verdict == Verdict::Valid, qPrintable(receipts::verdictText(report.verdict)));
        QCOMPARE(report.signatures.size(), size_t(3));
        QVERIFY(*report.signatures[2].certificate == m_centre->house().world().identities.seal.certificate);
        QCOMPARE(report.signatures[2].claimedTime.toSecsSinceEpoch(), m_centre->clock.now().toSecsSinceEpoch());
    }

    void theSamePaperGetsTheSameSeal()
    {
        const CaseId caseId = nextCase();
        const QByteArray paper = signedBy(*m_terminal, caseId);
        std::vector<QByteArray> answers(6);
        std::vector<std::thread> askers;
        for (QByteArray &slot : answers) {
            askers.emplace_back([&] { slot = ask(caseId, paper).body; });
        }
        for (std::thread &asker : askers) {
            asker.join();
        }
        m_centre->clock.advance(std::chrono::hours(1));
        m_centre->stop();
        m_centre->start();
        answers.push_back(ask(caseId, paper).body);
        for (const QByteArray &body : answers) {
            QCOMPARE(body, answers.front());
        }
        QCOMPARE(countIn(u"seals"_s, caseId), 1);
        QCOMPARE(countIn(u"seal_register"_s, caseId), 7); // every use stands in the book
    }

    void anotherPaperOfTheCaseIsAConflict()
    {
        const CaseId caseId = nextCase();
        QCOMPARE(ask(caseId, signedBy(*m_terminal, caseId)).status, 200);
        const auto answer = ask(caseId, signedBy(*m_terminal, caseId)); // signed once more
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code(), u"seal.conflict"_s);
        QCOMPARE(countIn(u"seals"_s, caseId), 1);
    }

    void whatIsNotInOrderIsNotSealed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no PDF") << u"text"_s << u"it is no receipt that can be read"_s;
        QTest::newRow("a damaged PDF") << u"half"_s << u"a signature does not fit"_s;
        QTest::newRow("nobody signed") << u"draft"_s << u"a signature is missing"_s;
        QTest::newRow("the clerk did not sign") << u"member"_s << u"a signature is missing"_s;
        QTest::newRow("a byte was changed") << u"byte"_s << u"a signature does not fit"_s;
        QTest::newRow("something was put behind") << u"tail"_s << u"it was changed after signing"_s;
        QTest::newRow("a clerk of another centre") << u"clerk"_s << u"a signature is not of this centre"_s;
        QTest::newRow("the paper of another case") << u"case"_s << u"it is the paper of another case"_s;
        QTest::newRow("signed at another terminal") << u"terminal"_s << u"the member did not sign at this terminal"_s;
        QTest::newRow("sealed already") << u"sealed"_s << u"it is sealed already"_s;
        QTest::newRow("with another seal") << u"seal"_s << u"it bears another seal"_s;
    }

    void whatIsNotInOrderIsNotSealed()
    {
        QFETCH(QString, fault);
        QFETCH(QString, reason);
        const CaseId caseId = nextCase();
        const auto answer = ask(caseId, spoiled(fault, caseId), "Accept-Language: en\r\n");
        QCOMPARE(answer.code(), u"seal.refused"_s);
        QCOMPARE(answer.status, protocol::statusOf(Error(protocol::errors::SealRefused)));
        QVERIFY2(answer.json()[u"text"_s].toString().contains(reason), answer.body.constData());
        QVERIFY(!answer.json()[u"remedy"_s].toString().isEmpty());
        QCOMPARE(countIn(u"seals"_s, caseId), 0);
        QCOMPARE(countIn(u"seal_register"_s, caseId), 0);
        // and the right paper is still welcome
        QCOMPARE(ask(caseId, signedBy(*m_terminal, caseId)).status, 200);
    }

    void aCaseOfAnotherTerminalIsNotSealed()
    {
        const CaseId caseId = nextCase();
        const QJsonObject body = protocol::SealRequest{caseId, signedBy(*m_other, caseId)}.toJson();
        const auto answer = m_centre->clientOf(*m_other).post("/api/v1/seals", body);
        QCOMPARE(answer.code(), u"seal.refused"_s);
        QCOMPARE(m_centre->anyone().post("/api/v1/seals", body).status, 403);
    }

    void atItsArrivalAPaperIsSealed()
    {
        auto content = caseContent(*m_terminal, ++m_number);
        content.receipt = signedBy(*m_terminal, content.caseId);
        QCOMPARE(post(content).status, 201);
        const auto answer = receiptOf(content.caseId);
        QVERIFY(answer.isSealed);
        QVERIFY(answer.pdf.startsWith(content.receipt));
        QCOMPARE(verified(answer.pdf).verdict, Verdict::Valid);
        QCOMPARE(verified(answer.pdf).signatures.size(), size_t(3));
        // who asks later is given the same seal
        const auto later = need(protocol::SealAnswer::fromJson(ask(content.caseId, content.receipt).json()));
        QCOMPARE(content.receipt + later.appended, answer.pdf);
    }

    void aPaperThatWasSealedOnlineArrivesAsItIs()
    {
        auto content = caseContent(*m_terminal, ++m_number);
        const QByteArray paper = signedBy(*m_terminal, content.caseId);
        content.receipt = paper + need(protocol::SealAnswer::fromJson(ask(content.caseId, paper).json())).appended;
        QCOMPARE(post(content).status, 201);
        QCOMPARE(receiptOf(content.caseId).pdf, content.receipt);
        QVERIFY(receiptOf(content.caseId).isSealed);
        QCOMPARE(countIn(u"seals"_s, content.caseId), 1);
    }

    void aPaperThatIsNotInOrderArrivesWithoutASeal()
    {
        for (const QString &fault : {u"byte"_s, u"tail"_s, u"clerk"_s, u"text"_s, u"seal"_s}) {
            auto content = caseContent(*m_terminal, ++m_number);
            content.receipt = spoiled(fault, content.caseId);
            QCOMPARE(post(content).status, 201); // the case itself must not be lost
            const auto answer = receiptOf(content.caseId);
            QVERIFY2(!answer.isSealed && answer.pdf == content.receipt, qPrintable(fault));
            const auto row = need(m_centre->desks()->database->one("SELECT trouble FROM receipts WHERE case_id = ?",
                                                                   {content.caseId.text()}));
            QVERIFY2(row->text(0).startsWith(u"seal.refused "_s), qPrintable(row->text(0)));
            QCOMPARE(countIn(u"seals"_s, content.caseId), 0);
        }
    }

private:
    CaseId nextCase() { return caseContent(*m_terminal, ++m_number).caseId; }

    crypto::Identity clerkOf(const crypto::Identity &root) const
    {
        const QDateTime now = m_centre->clock.now();
        crypto::CertificateOrder order{
            crypto::CertificateProfile::Clerk, {u"李静"_s, {}, {}, u"C0312"_s}, {}, now.addSecs(-60), now.addDays(300)};
        return need(crypto::issueIdentity(root, order));
    }

    // The paper of `paperCase`, signed by a member at `terminal` and, unless told otherwise, by our clerk.
    QByteArray memberSigned(const TestTerminal &terminal, const CaseId &paperCase)
    {
        ReceiptModel model = rentReceipt();
        model.caseId = paperCase;
        const QDateTime now = m_centre->clock.now();
        const ReceiptDraft draft = need(receipts::makeDraft(model, *fonts(), now));
        return need(m_signer.appendMemberSignature(draft, {sampleHandwriting(), model.memberName, now},
                                                   {terminal.events, terminal.inbox}));
    }
    QByteArray clerkSigned(const QByteArray &paper, const crypto::Identity &clerk)
    {
        return need(m_signer.appendClerkSignature(paper, {clerk, u"李静"_s, m_centre->clock.now()}));
    }
    QByteArray signedBy(const TestTerminal &terminal, const CaseId &paperCase)
    {
        return clerkSigned(memberSigned(terminal, paperCase), m_clerk.value());
    }
    QByteArray sealedBy(const crypto::Identity &seal, const QByteArray &paper)
    {
        receipts::SealDesign design;
        design.centre = u"云岭市住房公积金管理中心"_s;
        return need(m_signer.appendCentreSeal(paper, {seal, design, m_centre->clock.now()}));
    }

    QByteArray spoiled(const QString &fault, const CaseId &caseId)
    {
        const QByteArray paper = signedBy(*m_terminal, caseId);
        if (fault == u"text"_s) {
            return "Dear centre";
        }
        if (fault == u"half"_s) {
            return paper.left(paper.size() / 2);
        }
        if (fault == u"draft"_s) {
            ReceiptModel model = rentReceipt();
            model.caseId = caseId;
            return need(receipts::makeDraft(model, *fonts(), m_centre->clock.now())).pdf;
        }
        if (fault == u"member"_s) {
            return memberSigned(*m_terminal, caseId);
        }
        if (fault == u"tail"_s) {
            return paper + "% and one thing more\n";
        }
        if (fault == u"clerk"_s) {
            static SmallPki elsewhere;
            return clerkSigned(memberSigned(*m_terminal, caseId), elsewhere.clerk());
        }
        if (fault == u"case"_s) {
            return signedBy(*m_terminal, CaseId(u"0203-0007-261120-999997"_s));
        }
        if (fault == u"terminal"_s) {
            return signedBy(*m_other, caseId);
        }
        const node::CentreIdentities &own = m_centre->house().world().identities;
        if (fault == u"sealed"_s) {
            return sealedBy(own.seal, paper);
        }
        if (fault == u"seal"_s) { // of the same root, but not the one in use
            const QDateTime now = m_centre->clock.now();
            const crypto::CertificateOrder order{crypto::CertificateProfile::CentreSeal,
                                                 {u"另一枚章"_s, {}, {}, {}},
                                                 {},
                                                 now.addSecs(-60),
                                                 now.addDays(300)};
            return sealedBy(need(crypto::issueIdentity(own.root, order)), paper);
        }
        QByteArray changed = paper;
        changed[1000] = char(changed[1000] ^ 1);
        return changed;
    }

    HttpAnswer ask(const CaseId &caseId, const QByteArray &paper, const QByteArray &headers = {})
    {
        const QByteArray body = QJsonDocument(protocol::SealRequest{caseId, paper}.toJson()).toJson();
        return m_centre->clientOf(*m_terminal).call("POST", "/api/v1/seals", body, headers);
    }
    HttpAnswer post(const protocol::CaseContent &content)
    {
        return m_centre->clientOf(*m_terminal)
            .call("POST", "/api/v1/envelopes", sealedEnvelope(*m_terminal, content).toBytes());
    }
    protocol::ReceiptAnswer receiptOf(const CaseId &caseId)
    {
        const auto answer = m_centre->clientOf(*m_terminal).call("GET", "/api/v1/receipts/" + caseId.text().toLatin1());
        return need(protocol::ReceiptAnswer::fromJson(answer.json()));
    }
    ReceiptReport verified(const QByteArray &pdf)
    {
        return need(receipts::verifyReceipt(pdf, {m_centre->root()}, m_centre->clock.now()));
    }
    int countIn(const QString &table, const CaseId &caseId)
    {
        const QString query = u"SELECT count(*) FROM %1 WHERE case_id = ?"_s.arg(table);
        return int(need(m_centre->desks()->database->one(query.toLatin1().constData(), {caseId.text()}))->integer(0));
    }

    std::optional<SmallCentre> m_centre;
    std::optional<TestTerminal> m_terminal;
    std::optional<TestTerminal> m_other;
    std::optional<crypto::Identity> m_clerk;
    receipts::ReceiptSigner m_signer{fonts()};
    int m_number = 0;
};

QTEST_GUILESS_MAIN(SealTest)
#include "SealTest.moc"
