// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoreErrors.h"
#include "app/store/StoredOutbox.h"
#include "tests/store/StoreWorld.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

class OutboxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreWorld> m_world;
    std::unique_ptr<StoredOutbox> m_outbox;

    QDateTime now() const { return m_world->clock.now(); }
    std::vector<OutboxItem> pending(int limit = 10) { return wait(m_outbox->pending(limit)).value(); }
    OutboxSummary summary() { return wait(m_outbox->summary()).value(); }
    static EnvelopeId envelope(int visit) { return EnvelopeId(u"V%1/envelope"_s.arg(visit)); }

private Q_SLOTS:
    void init()
    {
        m_outbox.reset();
        m_world = std::make_unique<StoreWorld>();
        m_world->open();
        m_outbox = std::make_unique<StoredOutbox>(m_world->store());
        for (int visit = 1; visit <= 4; ++visit) {
            VERIFY_OK(wait(m_world->journal().commit(closingOf(u"V%1"_s.arg(visit), 1, now().addSecs(visit)))));
        }
    }

    void envelopesWaitInTheOrderOfTheChain()
    {
        const auto items = pending();
        QCOMPARE(items.size(), size_t(4));
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(items[size_t(i)].sequence, i + 1);
            QCOMPARE(items[size_t(i)].id, envelope(i + 1));
            QCOMPARE(items[size_t(i)].caseId, CaseId(u"V%1/case"_s.arg(i + 1)));
            QCOMPARE(items[size_t(i)].attempts, 0);
            QVERIFY(!items[size_t(i)].notBefore.isValid());
            QVERIFY(!items[size_t(i)].body.isEmpty());
        }
        QCOMPARE(pending(2).size(), size_t(2));
        QCOMPARE(summary().waiting, 4);
        QCOMPARE(summary().oldest, std::optional(now().addSecs(1)));
    }

    void theBodyIsWhatTheSealerMade()
    {
        EnvelopeChain end;
        for (const OutboxItem &item : pending()) { // the local sealer chains by the body's digest
            const QByteArray digest = QCryptographicHash::hash(end.hash + item.body, QCryptographicHash::Sha256);
            end = {item.sequence, digest};
        }
        const auto stored =
            wait(m_world->store().run([](StoreContents &contents) { return contents.tables().envelopes.end(); }));
        QCOMPARE(stored.value(), end);
    }

    void anAcknowledgedEnvelopeIsGoneForGood()
    {
        VERIFY_OK(wait(m_outbox->acknowledge(envelope(1), now())));
        VERIFY_OK(wait(m_outbox->acknowledge(envelope(1), now()))); // the answer came twice
        VERIFY_OK(wait(m_outbox->refuse(envelope(1), u"node.late"_s)));
        VERIFY_OK(wait(m_outbox->postpone(envelope(1), now(), u"node.late"_s)));
        QCOMPARE(pending().front().id, envelope(2));
        QCOMPARE(summary().waiting, 3);
        QCOMPARE(summary().refused, 0);
        QCOMPARE(summary().oldest, std::optional(now().addSecs(2)));
    }

    void aPostponedEnvelopeKeepsItsPlaceAndItsTime()
    {
        VERIFY_OK(wait(m_outbox->postpone(envelope(1), now().addSecs(60), u"node.unreachable"_s)));
        VERIFY_OK(wait(m_outbox->postpone(envelope(1), now().addSecs(120), u"node.unreachable"_s)));
        const OutboxItem first = pending().front();
        QCOMPARE(first.id, envelope(1));
        QCOMPARE(first.attempts, 2);
        QCOMPARE(first.notBefore, now().addSecs(120));
    }

    void aRefusedEnvelopeWaitsForAPerson()
    {
        VERIFY_OK(wait(m_outbox->refuse(envelope(2), u"node.bad-envelope"_s)));
        QCOMPARE(pending().size(), size_t(3));
        QCOMPARE(summary().waiting, 4);
        QCOMPARE(summary().refused, 1);
    }

    void nothingWaits()
    {
        for (int visit = 1; visit <= 4; ++visit) {
            VERIFY_OK(wait(m_outbox->acknowledge(envelope(visit), now())));
        }
        QVERIFY(pending().empty());
        QCOMPARE(summary().waiting, 0);
        QVERIFY(!summary().oldest);
    }

    void strangersAreRefused()
    {
        const EnvelopeId stranger(u"elsewhere"_s);
        QVERIFY(wait(m_outbox->acknowledge(stranger, now())).error().is(store::errors::EnvelopeUnknown));
        QVERIFY(wait(m_outbox->postpone(stranger, now(), {})).error().is(store::errors::EnvelopeUnknown));
        QVERIFY(wait(m_outbox->refuse(stranger, {})).error().is(store::errors::EnvelopeUnknown));
    }

    void everythingSurvivesARestart()
    {
        const QByteArray body = pending().front().body;
        VERIFY_OK(wait(m_outbox->postpone(envelope(1), now().addSecs(60), u"node.unreachable"_s)));
        VERIFY_OK(wait(m_outbox->acknowledge(envelope(3), now())));
        m_outbox.reset();
        m_world->reopen();
        m_outbox = std::make_unique<StoredOutbox>(m_world->store());
        const auto items = pending();
        QCOMPARE(items.size(), size_t(3));
        QCOMPARE(items[0].body, body);
        QCOMPARE(items[0].attempts, 1);
        QCOMPARE(items[2].id, envelope(4));
        VERIFY_OK(wait(m_world->journal().commit(closingOf(u"V5"_s, 1, now())))); // the chain goes on
        QCOMPARE(pending().back().sequence, 5);
    }

    void aBodyChangedByAForeignHandStopsTheLine()
    {
        VERIFY_OK(wait(m_world->store().run([](StoreContents &contents) {
            return contents.connection().run("UPDATE envelope SET sealed_body = zeroblob(100) WHERE sequence = 3");
        })));
        QCOMPARE(pending().size(), size_t(2)); // what stands before it goes on
        for (int visit = 1; visit <= 2; ++visit) {
            VERIFY_OK(wait(m_outbox->acknowledge(envelope(visit), now())));
        }
        const auto stopped = wait(m_outbox->pending(10));
        QVERIFY(!stopped && stopped.error().is(store::errors::Damaged));
        QCOMPARE(stopped.error().path(), u"envelope:3"_s);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "OutboxTest.moc"
