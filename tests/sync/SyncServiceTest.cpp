// SPDX-License-Identifier: Apache-2.0
#include "app/sync/SyncService.h"

#include "app/core/ports/CoreSystem.h"
#include "app/protocol/ApiErrors.h"
#include "app/protocol/EnvelopeMessages.h"
#include "app/protocol/SealMessages.h"
#include "tests/support/Await.h"
#include "tests/support/CannedNode.h"
#include "tests/sync/FakeOutbox.h"
#include "tests/visit/FakeWorld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tonggui;
using namespace tonggui::sync;

namespace {

test::CannedAnswer acknowledgement()
{
    const protocol::EnvelopeAcknowledgement message{EnvelopeId(u"e"_s), 1, QDateTime::currentDateTimeUtc()};
    return {201, canonicalJson(message.toJson())};
}

test::CannedAnswer refusal(const ErrorDefinition &definition)
{
    const Error error(definition, {u"1"_s});
    return {protocol::statusOf(error), canonicalJson(protocol::toAnswer(error))};
}

} // namespace

// The line that comes and goes, and what waits behind it.
class SyncServiceTest : public QObject
{
    Q_OBJECT

    struct World
    {
        explicit World(const crypto::Identity &root)
            : node(root)
            , client({node.url(), {root.certificate}, {}})
        {
            node.answer = [this](const test::CannedRequest &request) {
                return request.line.contains(u"receipts"_s)    ? receipt
                       : request.line.contains(u"envelopes"_s) ? envelope
                                                               : health;
            };
        }

        [[nodiscard]] qsizetype sent() const
        {
            return std::ranges::count_if(node.requests,
                                         [](const auto &request) { return request.line.startsWith(u"POST"_s); });
        }

        test::CannedNode node;
        test::CannedAnswer health{200, "{}"};
        test::CannedAnswer envelope = acknowledgement();
        test::CannedAnswer receipt = refusal(protocol::errors::NotFound);
        NodeClient client;
        SystemClock clock;
        SystemRandomness randomness;
        test::FakeOutbox outbox;
        test::FakeJournal journal;
        EnvelopeSync envelopes{outbox, client, clock, randomness, 400ms};
        SealFollowUp seals{journal, client, clock};
        SyncService service{client, envelopes, seals, outbox, clock};
    };

    const crypto::Identity root = test::testRoot();

private Q_SLOTS:
    void whatWaitsIsSentAtTheStart()
    {
        World world(root);
        world.outbox.add(u"e1"_s, "one");
        world.outbox.add(u"e2"_s, "two");
        world.service.start(10s);
        QTRY_COMPARE(world.outbox.acknowledged, (QStringList{u"e1"_s, u"e2"_s}));
        QTRY_VERIFY(world.service.isOnline());
        QTRY_COMPARE(world.service.waitingEnvelopes(), 0);
        QTRY_VERIFY(!world.service.isSending());
    }

    // Network gone for the whole visit, back later.
    void theLineComesBackAndNobodyHasToAsk()
    {
        World world(root);
        world.node.stop();
        world.outbox.add(u"e1"_s, "one");
        world.service.start(50ms);
        QTRY_COMPARE(world.service.waitingEnvelopes(), 1);
        QVERIFY(!world.service.isOnline());
        QSignalSpy told(&world.service, &SyncStatus::changed);
        world.node.listen();
        QTRY_VERIFY(world.service.isOnline());
        QTRY_COMPARE(world.outbox.acknowledged, QStringList{u"e1"_s});
        QVERIFY(told.count() > 0);
    }

    // It answers, but has a problem of its own: tried again by itself, with the same bytes.
    void aNodeInTroubleIsAskedAgain()
    {
        World world(root);
        world.envelope = refusal(protocol::errors::ServerTrouble);
        world.outbox.add(u"e1"_s, "one");
        world.service.start(10s);
        QTRY_VERIFY(world.sent() >= 1); // a busy machine may look late
        QTRY_VERIFY(world.service.isOnline());
        world.envelope = acknowledgement();
        QTRY_COMPARE(world.outbox.acknowledged, QStringList{u"e1"_s});
        QCOMPARE(world.node.requests.back().body.isEmpty() ? world.node.requests.front().body : QByteArray("one"),
                 QByteArray("one"));
    }

    // The node has it, but that could not be written down: sent again by itself, and the node says that it has it.
    void anAnswerThatCouldNotBeSavedIsAskedForAgain()
    {
        World world(root);
        world.service.start(10s);
        QTRY_VERIFY(world.service.isOnline());
        QTRY_VERIFY(!world.service.isSending());
        world.outbox.failure = Error(tonggui::errors::DiskFull);
        world.outbox.add(u"e1"_s, "one");
        world.service.wake();
        QTRY_COMPARE(world.outbox.acknowledged, QStringList{u"e1"_s});
        QCOMPARE(world.sent(), 2);
        QTRY_COMPARE(world.service.waitingEnvelopes(), 0);
    }

    void aSealThatCouldNotBeSavedIsFetchedAgain()
    {
        World world(root);
        const CaseId caseId(u"0203-0007-261121-000002"_s);
        world.journal.growing = {caseId};
        world.journal.failure = Error(tonggui::errors::DiskFull);
        world.receipt = {200, canonicalJson(protocol::ReceiptAnswer{caseId, "paper+seal", true}.toJson())};
        world.service.start(10s);
        QTRY_VERIFY(world.service.isOnline());
        QTRY_VERIFY(!world.service.isSending());
        QVERIFY(world.journal.documents.isEmpty());
        world.journal.failure.reset();
        QTRY_COMPARE(world.journal.documents.value(caseId.text() + u"/receipt"_s), QByteArray("paper+seal"));
    }

    // A person must look at what was refused; what follows is a gap for the node, and waits.
    void whatTheNodeRefusesIsCountedAndStops()
    {
        World world(root);
        world.node.answer = [](const test::CannedRequest &request) {
            return !request.line.contains(u"envelopes"_s) ? test::CannedAnswer()
                   : request.body == "one"                ? refusal(protocol::errors::EnvelopeRefused)
                                                          : refusal(protocol::errors::EnvelopeGap);
        };
        world.outbox.add(u"e1"_s, "one");
        world.outbox.add(u"e2"_s, "two");
        world.service.start(10s);
        QTRY_COMPARE(world.service.refusedEnvelopes(), 1);
        QTRY_VERIFY(world.outbox.items.front().attempts >= 2);
        QCOMPARE(world.service.waitingEnvelopes(), 1);
        QVERIFY(world.outbox.acknowledged.isEmpty());
        QCOMPARE(world.outbox.refused.keys(), QStringList{u"e1"_s});
    }

    void wakingWhileItSendsIsRemembered()
    {
        World world(root);
        world.service.start(10s);
        QTRY_VERIFY(world.service.isOnline());
        QTRY_VERIFY(!world.service.isSending());
        for (int i = 0; i < 20; ++i) {
            world.outbox.add(u"e%1"_s.arg(i), "bytes");
            world.service.wake();
        }
        QTRY_COMPARE(world.outbox.acknowledged.size(), 20);
    }

    void papersThatWereIssuedOfflineGetTheirSeal()
    {
        World world(root);
        const CaseId caseId(u"0203-0007-261121-000002"_s);
        world.journal.growing = {caseId};
        world.service.start(10s);
        QTRY_VERIFY(world.service.isOnline());
        QTRY_VERIFY(!world.service.isSending());
        QVERIFY(world.journal.documents.isEmpty()); // the centre has not sealed it yet
        world.receipt = {200, canonicalJson(protocol::ReceiptAnswer{caseId, "paper", false}.toJson())};
        const auto unsealed = test::await(world.seals.run());
        QVERIFY2(unsealed.has_value(), unsealed ? "" : qPrintable(unsealed.error().toLine()));
        QCOMPARE(*unsealed, 0);
        world.receipt = {200, canonicalJson(protocol::ReceiptAnswer{caseId, "paper+seal", true}.toJson())};
        world.service.wake();
        QTRY_COMPARE(world.journal.documents.value(caseId.text() + u"/receipt"_s), QByteArray("paper+seal"));
    }

    void aFollowUpThatFailsTellsWhy()
    {
        World world(root);
        world.journal.growing = {CaseId(u"c"_s)};
        world.receipt = {200, "{}"};
        QVERIFY(!test::await(world.seals.run()).has_value());
        world.node.stop();
        world.receipt = {.status = 0};
        const auto away = test::await(world.seals.run());
        QVERIFY2(!away.has_value(), qPrintable(world.node.requests.back().line));
        QVERIFY(away.error().is(tonggui::errors::NodeUnreachable));
    }
};

QTEST_GUILESS_MAIN(SyncServiceTest)
#include "SyncServiceTest.moc"
