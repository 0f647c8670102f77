// SPDX-License-Identifier: Apache-2.0
#include "app/sync/EnvelopeSync.h"

#include "app/crypto/CmsEnvelope.h"
#include "app/crypto/Digest.h"
#include "app/protocol/ApiErrors.h"
#include "app/protocol/EnvelopeMessages.h"
#include "app/sync/TerminalEnvelopeSealer.h"
#include "tests/support/CannedNode.h"
#include "tests/sync/FakeOutbox.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::sync;

class EnvelopeSyncTest : public QObject
{
    Q_OBJECT

    const crypto::Identity root = test::testRoot();
    test::CannedNode node{root};
    NodeClient client{{node.url(), {root.certificate}, {}}};
    SystemClock clock;
    SystemRandomness randomness;

    static test::CannedAnswer acknowledgement()
    {
        return {
            201,
            canonicalJson(
                protocol::EnvelopeAcknowledgement{EnvelopeId(u"e"_s), 1, QDateTime::currentDateTimeUtc()}.toJson())};
    }
    static test::CannedAnswer refusal(const ErrorDefinition &definition)
    {
        const Error error(definition, {u"1"_s});
        return {protocol::statusOf(error), canonicalJson(protocol::toAnswer(error))};
    }

    SendingRound run(test::FakeOutbox &outbox, bool isHurried = false)
    {
        EnvelopeSync sync(outbox, client, clock, randomness);
        return *QCoro::waitFor(sync.run([](int) {}, isHurried));
    }

private Q_SLOTS:
    void init() { node.requests.clear(); }

    void sendsInOrderUntilNothingIsLeft()
    {
        test::FakeOutbox outbox;
        for (int i = 1; i <= 40; ++i) {
            outbox.add(u"e%1"_s.arg(i), QByteArray::number(i));
        }
        node.answer = [](const test::CannedRequest &) { return acknowledgement(); };
        const SendingRound round = run(outbox);
        QCOMPARE(round.acknowledged, 40);
        QCOMPARE(round.waiting, 0);
        for (int i = 1; i <= 40; ++i) {
            QCOMPARE(node.requests[size_t(i) - 1].body, QByteArray::number(i));
        }
    }

    void aLostAnswerIsAskedForAgainWithTheSameBytes()
    {
        test::FakeOutbox outbox;
        outbox.add(u"e1"_s, "one");
        outbox.add(u"e2"_s, "two");
        node.answer = [](const test::CannedRequest &) { return test::CannedAnswer{0, {}}; };
        const SendingRound lost = run(outbox);
        QCOMPARE(lost.waiting, 2);
        QVERIFY(lost.nextTry.has_value());
        QCOMPARE(outbox.items.front().attempts, 1);
        QVERIFY(outbox.items.front().notBefore > clock.now());

        const size_t before = node.requests.size();
        QCOMPARE(run(outbox).acknowledged, 0); // its time has not come
        QCOMPARE(node.requests.size(), before);

        node.answer = [](const test::CannedRequest &) { return acknowledgement(); };
        QCOMPARE(run(outbox, true).acknowledged, 2); // the line is back: hurry
        QCOMPARE(node.requests[before].body, QByteArray("one"));
    }

    void whatTheNodeRefusesIsPutAsideForAPerson()
    {
        test::FakeOutbox outbox;
        outbox.add(u"e1"_s, "one");
        node.answer = [](const test::CannedRequest &) { return refusal(protocol::errors::EnvelopeRefused); };
        QCOMPARE(run(outbox).acknowledged, 0);
        QCOMPARE(outbox.refused.value(u"e1"_s), u"envelope.refused"_s);
    }

    void theSealedEnvelopeIsForTheCentreOnlyAndLinked()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto issue = [&](crypto::CertificateProfile profile) {
            return *crypto::issueIdentity(root, {.profile = profile,
                                                 .subject = {.commonName = u"0203-0007"_s},
                                                 .notBefore = now.addDays(-1),
                                                 .notAfter = now.addDays(9)});
        };
        const crypto::Identity terminal = issue(crypto::CertificateProfile::Terminal);
        const crypto::Identity inbox = issue(crypto::CertificateProfile::CentreInbox);
        const TerminalEnvelopeSealer sealer({u"0203"_s, u"0007"_s}, terminal, inbox.certificate);
        const EnvelopeDraft draft{EnvelopeId(u"0203-0007-261121-000003"_s), CaseId(u"0203-0007-261121-000002"_s),
                                  "张三的办件", now};
        const Result<SealedEnvelope> first = sealer.seal(draft, {});
        const Result<SealedEnvelope> second = sealer.seal(draft, first->chain);
        const auto wire = protocol::EnvelopeWire::fromBytes(second->body);
        const auto header = protocol::EnvelopeHeader::fromBytes(wire->header);
        QCOMPARE(header->sequence, 2);
        QCOMPARE(header->previous, first->chain.hash);
        QCOMPARE(header->payloadSha256, crypto::sha256(wire->payload));
        QVERIFY(terminal.certificate.verifies(wire->header, wire->signature));
        QVERIFY(!second->body.contains("张三"));
        QCOMPARE(*crypto::decryptWith(inbox, wire->payload), draft.content);
        QVERIFY(!crypto::decryptWith(terminal, wire->payload).has_value());
    }
};

QTEST_GUILESS_MAIN(EnvelopeSyncTest)
#include "EnvelopeSyncTest.moc"
