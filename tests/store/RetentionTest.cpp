// SPDX-License-Identifier: Apache-2.0
#include "app/store/Retention.h"

#include "app/store/StoredOutbox.h"
#include "app/store/StoredTicketList.h"
#include "app/store/check/StoreCheck.h"
#include "tests/store/StoreWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

class RetentionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreWorld> m_world;

    QDateTime now() const { return m_world->clock.now(); }
    void commit(const VisitTransition &transition) { VERIFY_OK(wait(m_world->journal().commit(transition))); }
    Cleared clear(const QDateTime &before) { return wait(clearBefore(m_world->store(), before)).value(); }
    bool hasPaper(const QString &visit)
    {
        return wait(m_world->journal().document(CaseId(visit + u"/case"_s), u"receipt"_s)).has_value();
    }
    void acknowledge(const QString &visit)
    {
        StoredOutbox outbox(m_world->store());
        VERIFY_OK(wait(outbox.acknowledge(EnvelopeId(visit + u"/envelope"_s), now())));
    }

    void verifySound()
    {
        m_world->close();
        const auto report = checkStore(m_world->path(), m_world->key);
        VERIFY_OK(report);
        QVERIFY2(report->isSound(), report->isSound() ? "" : qPrintable(report->findings.front().toLine()));
        m_world->open();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<StoreWorld>();
        m_world->open();
    }

    void whatTheNodeHasNeedNotStay()
    {
        commit(transitionOf(u"sent"_s, 1, now()));
        commit(closingOf(u"sent"_s, 2, now()));
        commit(closingOf(u"waiting"_s, 1, now()));
        commit(transitionOf(u"open"_s, 1, now()));
        acknowledge(u"sent"_s);
        const Cleared cleared = clear(now().addDays(30));
        QCOMPARE(cleared.visits, 1);
        QCOMPARE(cleared.documents, 1);
        QCOMPARE(cleared.envelopes, 1);
        QVERIFY(!hasPaper(u"sent"_s));
        QVERIFY(hasPaper(u"waiting"_s));
        QCOMPARE(wait(m_world->journal().openVisits())->size(), size_t(1));
        QCOMPARE(wait(StoredOutbox(m_world->store()).pending(9))->size(), size_t(1));
        verifySound();
        QCOMPARE(clear(now().addDays(30)).visits, 0); // a second time there is nothing to do
        commit(closingOf(u"next"_s, 1, now()));       // and the chains go on
        verifySound();
    }

    void whatIsRecentStays()
    {
        commit(closingOf(u"sent"_s, 1, now()));
        acknowledge(u"sent"_s);
        QCOMPARE(clear(now()).envelopes, 0);
        QVERIFY(hasPaper(u"sent"_s));
        verifySound();
    }

    void aPaperThatWaitsForItsSealStays()
    {
        VisitTransition closing = closingOf(u"unsealed"_s, 1, now());
        closing.document->isFinal = false;
        commit(closing);
        acknowledge(u"unsealed"_s);
        QCOMPARE(wait(m_world->journal().growingDocuments(u"receipt"_s)).value(),
                 std::vector{CaseId(u"unsealed/case"_s)});
        QCOMPARE(clear(now().addDays(1)).documents, 0);
        QVERIFY(hasPaper(u"unsealed"_s));
        verifySound();
        closing.document->bytes += "seal";
        closing.document->isFinal = true;
        VERIFY_OK(wait(m_world->journal().appendToDocument(*closing.document, {u"receipt.sealed"_s, {}, {}, now()})));
        QVERIFY(wait(m_world->journal().growingDocuments(u"receipt"_s))->empty());
        QCOMPARE(clear(now().addDays(1)).documents, 1);
        verifySound();
    }

    void aVisitThatWasBrokenOffGoesWithItsPaper()
    {
        VisitTransition step = transitionOf(u"given up"_s, 1, now());
        step.document = DocumentDraft{CaseId(u"given up/case"_s), u"receipt"_s, "draft"};
        commit(step);
        step = transitionOf(u"given up"_s, 2, now());
        step.isOpen = false;
        commit(step);
        const Cleared cleared = clear(now().addDays(1));
        QCOMPARE(cleared.visits, 1);
        QCOMPARE(cleared.documents, 1);
        verifySound();
    }

    void yesterdaysTicketsGo()
    {
        StoredTicketList tickets(m_world->store());
        VERIFY_OK(wait(tickets.issue(u"个人业务"_s)));
        QCOMPARE(clear(now()).tickets, 0);
        QCOMPARE(clear(now().addDays(1)).tickets, 1);
        verifySound();
    }

    // Not only unlinked: the bytes are overwritten.
    void clearedBytesAreGone()
    {
        commit(closingOf(u"sent"_s, 1, now()));
        const QByteArray sealed =
            wait(m_world->store().run([](StoreContents &contents) -> Result<QByteArray> {
                return (*contents.connection().one("SELECT sealed_bytes FROM document"))->bytes(0);
            })).value();
        acknowledge(u"sent"_s);
        m_world->reopen();
        QFile file(m_world->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(sealed));
        QCOMPARE(clear(now().addDays(1)).documents, 1);
        m_world->close();
        file.seek(0);
        QVERIFY(!file.readAll().contains(sealed));
        m_world->open();
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "RetentionTest.moc"
