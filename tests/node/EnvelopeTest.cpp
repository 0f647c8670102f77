// SPDX-License-Identifier: Apache-2.0
#include "tests/node/SmallCentre.h"

#include <QDirIterator>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::tests;

// Each finished case arrives once, in effect, whatever the line does.
class EnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_centre.emplace();
        m_terminal = m_centre->enrol(u"0203-0007"_s);
        m_other = m_centre->enrol(u"0301-0001"_s);
    }

    void isTakenOnceAndAcknowledgedAgain()
    {
        const auto content = nextCase();
        const QByteArray body = sealedEnvelope(*m_terminal, content).toBytes();
        const auto first = post(body);
        QCOMPARE(first.status, 201);
        const auto told = need(protocol::EnvelopeAcknowledgement::fromJson(first.json()));
        QCOMPARE(told.id.text(), content.caseId.text());
        QCOMPARE(told.sequence, m_terminal->chain.sequence);
        m_centre->clock.advance(std::chrono::seconds(5));
        const auto second = post(body);
        QCOMPARE(second.status, 200);
        QCOMPARE(need(protocol::EnvelopeAcknowledgement::fromJson(second.json())).receivedAt, told.receivedAt);
        QCOMPARE(countOf(content.caseId), 1);
    }

    void fromManyConnectionsAtOnceItHasOneEffect()
    {
        const auto content = nextCase();
        const QByteArray body = sealedEnvelope(*m_terminal, content).toBytes();
        std::atomic<int> created{0};
        std::atomic<int> known{0};
        std::vector<std::thread> senders;
        for (int i = 0; i < 16; ++i) {
            senders.emplace_back([&] {
                const int status = m_centre->clientOf(*m_terminal).call("POST", "/api/v1/envelopes", body).status;
                created += status == 201 ? 1 : 0;
                known += status == 200 ? 1 : 0;
            });
        }
        for (std::thread &sender : senders) {
            sender.join();
        }
        QCOMPARE(created, 1);
        QCOMPARE(known, 15);
        QCOMPARE(countOf(content.caseId), 1);
        QCOMPARE(sealCountOf(content.caseId), 1);
    }

    void otherContentUnderTheSameIdIsAConflict()
    {
        auto content = nextCase();
        TestTerminal before = *m_terminal;
        QCOMPARE(post(sealedEnvelope(*m_terminal, content).toBytes()).status, 201);
        content.amount = Money::fromFen(99999900);
        const auto answer = post(sealedEnvelope(before, content).toBytes());
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code(), u"envelope.conflict"_s);
    }

    void aSequenceThatWasUsedIsAConflict()
    {
        TestTerminal before = *m_terminal;
        QCOMPARE(post(sealedEnvelope(*m_terminal, nextCase()).toBytes()).status, 201);
        const auto answer = post(sealedEnvelope(before, nextCase()).toBytes());
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code(), u"envelope.conflict"_s);
    }

    void aSecondEnvelopeForOneCaseIsAConflict()
    {
        const auto content = nextCase();
        QCOMPARE(post(sealedEnvelope(*m_terminal, content).toBytes()).status, 201);
        TestTerminal tried = *m_terminal;
        auto wire = sealedEnvelope(tried, content);
        auto header = need(protocol::EnvelopeHeader::fromBytes(wire.header));
        header.id = EnvelopeId(nextCase().caseId.text());
        wire.header = header.toBytes();
        wire.signature = tried.identity.key.signSha256(wire.header);
        QCOMPARE(post(wire.toBytes()).status, 409);
    }

    void aGapNamesTheNumberThatIsExpected()
    {
        TestTerminal ahead = *m_terminal;
        (void)sealedEnvelope(ahead, nextCase());
        const auto answer = post(sealedEnvelope(ahead, nextCase()).toBytes());
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), u"envelope.gap"_s);
        QCOMPARE(answer.json()[u"arguments"_s].toArray().at(0).toString(),
                 QString::number(m_terminal->chain.sequence + 1));
    }

    void whatDoesNotVerifyIsRefused_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("reason");
        QTest::newRow("signature") << u"signature"_s << u"its signature is not the terminal's"_s;
        QTest::newRow("another key") << u"key"_s << u"its signature is not the terminal's"_s;
        QTest::newRow("payload") << u"payload"_s << u"its payload is not the one that its header names"_s;
        QTest::newRow("payload size") << u"size"_s << u"its payload is not the one that its header names"_s;
        QTest::newRow("previous hash") << u"previous"_s << u"it does not continue the terminal's chain"_s;
        QTest::newRow("another terminal's name") << u"terminal"_s << u"it was made by another terminal"_s;
        QTest::newRow("another centre's key") << u"recipient"_s << u"it is not encrypted to this centre"_s;
        QTest::newRow("another case inside") << u"case"_s << u"the case inside is another one than its header names"_s;
        QTest::newRow("no case inside") << u"plain"_s << u"the case inside does not fit its schema"_s;
        QTest::newRow("header of another schema") << u"schema"_s << u"its header does not fit its schema"_s;
        QTest::newRow("sequence zero") << u"zero"_s << u"its header does not fit its schema"_s;
        QTest::newRow("nothing in it") << u"empty"_s << u"it is not of the form of an envelope"_s;
    }

    void whatDoesNotVerifyIsRefused()
    {
        QFETCH(QString, fault);
        QFETCH(QString, reason);
        const auto content = nextCase();
        const auto answer = post(spoiled(fault, content), "Accept-Language: en\r\n");
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), u"envelope.refused"_s);
        QVERIFY2(answer.json()[u"text"_s].toString().contains(reason), answer.body);
        QCOMPARE(countOf(content.caseId), 0);
    }

    void whatIsNoJsonIsNotUnderstood()
    {
        QCOMPARE(post("{\"header\":").status, 400);
        QCOMPARE(post({}).status, 400);
    }

    void tooLargeIsRefusedUnread()
    {
        const auto answer = post(QByteArray(16 * 1024 * 1024 + 1, ' '), "Accept-Language: en\r\n");
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.code(), u"api.too-large"_s);
        QVERIFY(answer.json()[u"text"_s].toString().contains(u"16 MiB"_s));
        auto content = nextCase();
        content.form[u"scan"_s] = QString(8'000'000, u'x'); // as base64 of CMS some 10.7 MB
        QCOMPARE(post(sealedEnvelope(*m_terminal, content).toBytes()).status, 201);
    }

    void strangersSendNothing()
    {
        TestTerminal tried = *m_terminal;
        const QByteArray body = sealedEnvelope(tried, nextCase()).toBytes();
        QCOMPARE(m_centre->anyone().call("POST", "/api/v1/envelopes", body).status, 403);
        QCOMPARE(m_centre->clientOf(*m_other).call("POST", "/api/v1/envelopes", body).status, 422);
    }

    void isListedAndReadAsItCame()
    {
        const auto content = nextCase();
        const auto wire = sealedEnvelope(*m_terminal, content);
        QCOMPARE(post(wire.toBytes()).status, 201);
        PlainClient client = m_centre->clientOf(*m_terminal);
        const auto read = client.call("GET", "/api/v1/envelopes/" + content.caseId.text().toLatin1());
        QCOMPARE(read.status, 200);
        QCOMPARE(read.body, wire.toBytes());
        QCOMPARE(client.call("GET", "/api/v1/envelopes/0203-0007-261120-999999").status, 404);

        QStringList ids;
        QString after;
        do { // two at a time, to the end
            const auto page = need(protocol::EnvelopeListing::fromJson(
                client.call("GET", "/api/v1/envelopes?limit=2&after=" + after.toLatin1()).json()));
            QVERIFY(page.entries.size() <= 2);
            for (const auto &entry : page.entries) {
                ids.append(entry.id.text());
            }
            after = page.next;
        } while (!after.isEmpty());
        QCOMPARE(ids.last(), content.caseId.text());
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        const auto all =
            need(protocol::EnvelopeListing::fromJson(client.call("GET", "/api/v1/envelopes?limit=-3").json()));
        QCOMPARE(qsizetype(all.entries.size()), ids.size());
        QCOMPARE(all.entries.back().service, u"withdrawal-rent"_s);
        QVERIFY(all.entries.back().isSealed);
        QCOMPARE(all.entries.back().terminal, u"0203-0007"_s);
    }

    void otherBranchesNeitherListNorReadIt()
    {
        const auto content = nextCase();
        QCOMPARE(post(sealedEnvelope(*m_terminal, content).toBytes()).status, 201);
        const QByteArray path = "/api/v1/envelopes/" + content.caseId.text().toLatin1();
        PlainClient stranger = m_centre->clientOf(*m_other);
        QCOMPARE(stranger.call("GET", path).status, 404);
        const auto listing =
            need(protocol::EnvelopeListing::fromJson(stranger.call("GET", "/api/v1/envelopes?limit=500").json()));
        for (const auto &entry : listing.entries) {
            QVERIFY2(entry.terminal.startsWith(u"0301-"_s), qPrintable(entry.terminal));
        }
        // another window of its own branch has business with it
        const TestTerminal neighbour = m_centre->enrol(u"0203-0008"_s);
        PlainClient next = m_centre->clientOf(neighbour);
        QCOMPARE(next.call("GET", path).status, 200);
        const auto seen =
            need(protocol::EnvelopeListing::fromJson(next.call("GET", "/api/v1/envelopes?limit=500").json()));
        QCOMPARE(seen.entries.back().id.text(), content.caseId.text());
    }

    void theSealFollows()
    {
        const auto content = nextCase();
        QCOMPARE(receipt(content.caseId).status, 404);
        QCOMPARE(post(sealedEnvelope(*m_terminal, content).toBytes()).status, 201);
        const auto answer = need(protocol::ReceiptAnswer::fromJson(receipt(content.caseId).json()));
        QVERIFY(answer.isSealed);
        QVERIFY(answer.pdf.startsWith(content.receipt + "\nSEAL "));
        // other branches have no business with it
        QCOMPARE(
            m_centre->clientOf(*m_other).call("GET", "/api/v1/receipts/" + content.caseId.text().toLatin1()).status,
            404);
        QCOMPARE(m_centre->anyone().call("GET", "/api/v1/receipts/" + content.caseId.text().toLatin1()).status, 403);
    }

    void aSealThatWasGivenOnlineIsKept()
    {
        auto content = nextCase();
        const auto sealed = m_centre->clientOf(*m_terminal)
                                .post("/api/v1/seals", protocol::SealRequest{content.caseId, content.receipt}.toJson());
        QCOMPARE(sealed.status, 200);
        const QByteArray whole = content.receipt + need(protocol::SealAnswer::fromJson(sealed.json())).appended;
        content.receipt = whole;
        QCOMPARE(post(sealedEnvelope(*m_terminal, content).toBytes()).status, 201);
        QCOMPARE(need(protocol::ReceiptAnswer::fromJson(receipt(content.caseId).json())).pdf, whole);
        QCOMPARE(sealCountOf(content.caseId), 1);
    }

    void aPaperThatCannotBeSealedArrivesAllTheSame()
    {
        auto content = nextCase();
        content.receipt = "paper without signatures";
        QCOMPARE(post(sealedEnvelope(*m_terminal, content).toBytes()).status, 201);
        const auto answer = need(protocol::ReceiptAnswer::fromJson(receipt(content.caseId).json()));
        QVERIFY(!answer.isSealed);
        QCOMPARE(answer.pdf, content.receipt);
        const auto row = need(m_centre->desks()->database->one("SELECT trouble FROM receipts WHERE case_id = ?",
                                                               {content.caseId.text()}));
        QVERIFY(row->text(0).startsWith(u"seal.refused"_s));
    }

    void nothingOfAMemberCanBeReadFromTheFolder()
    {
        const auto content = nextCase();
        QCOMPARE(post(sealedEnvelope(*m_terminal, content).toBytes()).status, 201);
        QDirIterator files(m_centre->options().directory, QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &secret :
                 {content.memberName.toUtf8(), content.memberIdNumber.toUtf8(), content.account.toUtf8(),
                  content.verificationCode.toUtf8(), "signed by member"_ba}) {
                QVERIFY2(!bytes.contains(secret),
                         qPrintable(file.fileName() + u" holds "_s + QString::fromUtf8(secret)));
            }
            ++seen;
        }
        QVERIFY(seen >= 6);
    }

    void aRestartForgetsNothing()
    {
        const auto content = nextCase();
        const QByteArray body = sealedEnvelope(*m_terminal, content).toBytes();
        QCOMPARE(post(body).status, 201);
        m_centre->stop();
        m_centre->start();
        QCOMPARE(post(body).status, 200);
        QCOMPARE(post(sealedEnvelope(*m_terminal, nextCase()).toBytes()).status, 201);
    }

    void theNextWithdrawalIsRemembered()
    {
        m_centre->addStaff(u"C0312"_s, u"李静"_s, StaffRole::Clerk);
        auto content = nextCase();
        content.form[u"computed"_s] = QJsonObject{{u"nextDate"_s, u"2027-02-20"_s}};
        QCOMPARE(post(sealedEnvelope(*m_terminal, content).toBytes()).status, 201);
        const auto answer =
            m_centre->clientOf(*m_terminal)
                .post("/api/v1/members/lookups", {{u"idNumber"_s, content.memberIdNumber},
                                                  {u"visit"_s, content.visit.text()},
                                                  {u"token"_s, m_centre->logIn(*m_terminal, u"C0312"_s)}});
        const auto member = need(Member::fromJson(answer.json()));
        QCOMPARE(member.accounts.at(0).nextWithdrawal, std::optional(QDate(2027, 2, 20)));
    }

private:
    protocol::CaseContent nextCase() { return caseContent(*m_terminal, ++m_number); }

    HttpAnswer post(const QByteArray &body, const QByteArray &headers = {})
    {
        return m_centre->clientOf(*m_terminal).call("POST", "/api/v1/envelopes", body, headers);
    }
    HttpAnswer receipt(const CaseId &caseId)
    {
        return m_centre->clientOf(*m_terminal).call("GET", "/api/v1/receipts/" + caseId.text().toLatin1());
    }
    int countOf(const CaseId &caseId)
    {
        return int(
            need(m_centre->desks()->database->one("SELECT count(*) FROM envelopes WHERE case_id = ?", {caseId.text()}))
                ->integer(0));
    }
    int sealCountOf(const CaseId &caseId)
    {
        return int(
            need(m_centre->desks()->database->one(
                     "SELECT count(*) FROM seal_register WHERE case_id = ? AND outcome = 'sealed'", {caseId.text()}))
                ->integer(0));
    }

    // An envelope that would be right but for one thing; the terminal's own chain does not move.
    QByteArray spoiled(const QString &fault, protocol::CaseContent content)
    {
        TestTerminal terminal = *m_terminal;
        if (fault == u"empty"_s) {
            return R"({"header":"","payload":"","signature":""})";
        }
        if (fault == u"recipient"_s) {
            static SmallPki elsewhere;
            terminal.inbox = elsewhere.inbox().certificate;
        }
        auto wire = sealedEnvelope(terminal, content);
        auto header = need(protocol::EnvelopeHeader::fromBytes(wire.header));
        if (fault == u"case"_s) {
            header.caseId = CaseId(u"0203-0007-261120-999998"_s);
        } else if (fault == u"terminal"_s) {
            header.terminal = m_other->id;
        } else if (fault == u"previous"_s) {
            header.previous[5] = static_cast<char>(header.previous[5] ^ 1);
        } else if (fault == u"size"_s) {
            header.payloadBytes += 1;
        } else if (fault == u"plain"_s) {
            wire.payload = need(crypto::encryptTo(terminal.inbox, "{\"schema\":\"tonggui.case/1\"}"));
            header.payloadSha256 = crypto::sha256(wire.payload);
            header.payloadBytes = wire.payload.size();
        } else if (fault == u"zero"_s) {
            header.sequence = 0;
        }
        wire.header = header.toBytes();
        if (fault == u"schema"_s) {
            wire.header.replace("tonggui.envelope/1", "tonggui.envelope/9");
        }
        const bool isOtherKey = fault == u"key"_s;
        wire.signature = (isOtherKey ? m_other->identity : terminal.identity).key.signSha256(wire.header);
        if (fault == u"signature"_s) {
            wire.signature[20] = static_cast<char>(wire.signature[20] ^ 1);
        } else if (fault == u"payload"_s) {
            wire.payload[200] = static_cast<char>(wire.payload[200] ^ 1);
        }
        return wire.toBytes();
    }

    std::optional<SmallCentre> m_centre;
    std::optional<TestTerminal> m_terminal;
    std::optional<TestTerminal> m_other;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "EnvelopeTest.moc"
