// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoreErrors.h"
#include "app/store/StoredOutbox.h"
#include "tests/store/StoreWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

class VisitJournalTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreWorld> m_world;

    QDateTime now() const { return m_world->clock.now(); }
    Result<void> commit(VisitTransition transition) { return wait(m_world->journal().commit(std::move(transition))); }
    std::vector<OpenVisit> openVisits() { return wait(m_world->journal().openVisits()).value(); }
    OutboxSummary outbox() { return wait(StoredOutbox(m_world->store()).summary()).value(); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<StoreWorld>();
        m_world->open();
    }

    void aVisitIsOfferedAgainAtItsLastStep()
    {
        VERIFY_OK(commit(transitionOf(u"V1"_s, 1, now())));
        VERIFY_OK(commit(transitionOf(u"V2"_s, 1, now().addSecs(1))));
        VERIFY_OK(commit(transitionOf(u"V1"_s, 2, now().addSecs(2))));
        m_world->reopen();
        const std::vector<OpenVisit> visits = openVisits();
        QCOMPARE(visits.size(), size_t(2));
        QCOMPARE(visits[0].visit, VisitId(u"V1"_s)); // oldest first, by when it began
        QCOMPARE(visits[0].state, u"step-2"_s);
        QCOMPARE(visits[0].snapshot, transitionOf(u"V1"_s, 2, now()).snapshot);
        QCOMPARE(visits[0].savedAt, now().addSecs(2));
        QCOMPARE(visits[1].state, u"step-1"_s);
    }

    void aClosedVisitIsNotOffered()
    {
        VERIFY_OK(commit(transitionOf(u"V1"_s, 1, now())));
        VERIFY_OK(commit(closingOf(u"V1"_s, 2, now())));
        m_world->reopen();
        QVERIFY(openVisits().empty());
        QCOMPARE(outbox().waiting, 1);
        QCOMPARE(wait(m_world->journal().document(CaseId(u"V1/case"_s), u"receipt"_s)).value(),
                 closingOf(u"V1"_s, 2, now()).document->bytes);
    }

    void aVisitMayBeginWithItsEnd() // nothing but the closing was saved: also then all of it is there
    {
        VERIFY_OK(commit(closingOf(u"V9"_s, 1, now())));
        QVERIFY(openVisits().empty());
        QCOMPARE(outbox().waiting, 1);
    }

    void numbersCountPerDayAndNeverRepeat()
    {
        const QDate today(2026, 11, 21);
        QCOMPARE(wait(m_world->journal().nextNumber(today))->text(), u"0203-0007-261121-000001"_s);
        QCOMPARE(wait(m_world->journal().nextNumber(today))->sequence, 2);
        QCOMPARE(wait(m_world->journal().nextNumber(today.addDays(1)))->sequence, 1);
        m_world->reopen();
        QCOMPARE(wait(m_world->journal().nextNumber(today))->sequence, 3); // also when the clock goes back a day
    }

    void theLastNumberIsTheLast()
    {
        const QDate today(2026, 11, 21);
        VERIFY_OK(wait(m_world->store().change([this](StoreContents &contents) {
            const RowCipher cipher(m_world->key, m_world->randomness);
            return contents.connection().run("INSERT INTO number (day, last, mac) VALUES ('2026-11-21', 999998, ?)",
                                             {cipher.mac(NumberTable::fieldsOf(u"2026-11-21"_s, 999998))});
        })));
        QCOMPARE(wait(m_world->journal().nextNumber(today))->sequence, 999999);
        QVERIFY(wait(m_world->journal().nextNumber(today)).error().is(store::errors::NumbersExhausted));
    }

    void aRefusedSealLeavesNothingBehind()
    {
        VERIFY_OK(commit(transitionOf(u"V1"_s, 1, now())));
        m_world->sealer.refusal = Error(tonggui::errors::Internal);
        QVERIFY(commit(closingOf(u"V1"_s, 2, now())).error().is(tonggui::errors::Internal));
        QCOMPARE(openVisits().at(0).state, u"step-1"_s);
        QCOMPARE(outbox().waiting, 0);
        QVERIFY(wait(m_world->journal().document(CaseId(u"V1/case"_s), u"receipt"_s))
                    .error()
                    .is(tonggui::errors::DocumentMissing));
        m_world->sealer.refusal.reset();
        VERIFY_OK(commit(closingOf(u"V1"_s, 2, now()))); // the same step again, and nothing is in its way
    }

    void aSealerThatLostItsPlaceIsRefused()
    {
        m_world->sealer.skip = 1;
        QVERIFY(commit(closingOf(u"V1"_s, 1, now())).error().is(store::errors::SealerOutOfStep));
        QVERIFY(openVisits().empty());
    }

    void aCaseIsClosedOnce()
    {
        VERIFY_OK(commit(closingOf(u"V1"_s, 1, now())));
        QVERIFY(commit(closingOf(u"V1"_s, 2, now())).error().is(store::errors::AlreadySaved));
        VisitTransition sameEnvelope = closingOf(u"V2"_s, 1, now());
        sameEnvelope.envelope->id = EnvelopeId(u"V1/envelope"_s);
        const Error again = commit(sameEnvelope).error();
        QVERIFY(again.is(store::errors::AlreadySaved));
        QVERIFY(again.text().contains(u"V1/envelope"_s));
        QCOMPARE(outbox().waiting, 1);
        QVERIFY(openVisits().empty());
    }

    void aPaperMayBeReplacedUntilTheCaseIsClosed()
    {
        VisitTransition first = transitionOf(u"V1"_s, 1, now());
        first.document = DocumentDraft{CaseId(u"V1/case"_s), u"receipt"_s, "first draft"};
        VERIFY_OK(commit(first));
        VERIFY_OK(commit(closingOf(u"V1"_s, 2, now())));
        VisitTransition later = transitionOf(u"V1"_s, 3, now());
        later.document = DocumentDraft{CaseId(u"V1/case"_s), u"receipt"_s, "another"};
        QVERIFY(commit(later).error().is(tonggui::errors::DocumentChanged));
    }

    void aSignedPaperOnlyGrows()
    {
        VERIFY_OK(commit(closingOf(u"V1"_s, 1, now())));
        const QByteArray paper = closingOf(u"V1"_s, 1, now()).document->bytes;
        const AuditEvent sealed{u"receipt.sealed"_s, u"terminal"_s, {}, now()};
        const auto append = [&](const QString &caseId, const QByteArray &bytes) {
            return wait(m_world->journal().appendToDocument({CaseId(caseId), u"receipt"_s, bytes}, sealed));
        };
        QVERIFY(append(u"V1/case"_s, "X" + paper).error().is(tonggui::errors::DocumentChanged));
        QVERIFY(append(u"V1/case"_s, paper.chopped(1)).error().is(tonggui::errors::DocumentChanged));
        QVERIFY(append(u"V2/case"_s, paper).error().is(tonggui::errors::DocumentMissing));
        VERIFY_OK(append(u"V1/case"_s, paper + "seal"));
        VERIFY_OK(append(u"V1/case"_s, paper + "seal")); // told twice
        m_world->reopen();
        QCOMPARE(wait(m_world->journal().document(CaseId(u"V1/case"_s), u"receipt"_s)).value(), paper + "seal");
    }

    void papersThatStillGrowAreListed()
    {
        for (const QString &visit : {u"V2"_s, u"V1"_s, u"V3"_s}) {
            VisitTransition closing = closingOf(visit, 1, now());
            closing.document->isFinal = visit == u"V3"_s;
            VERIFY_OK(commit(closing));
        }
        const auto growing = [&](const QString &kind) {
            return wait(m_world->journal().growingDocuments(kind)).value();
        };
        QCOMPARE(growing(u"receipt"_s), (std::vector{CaseId(u"V2/case"_s), CaseId(u"V1/case"_s)}));
        QVERIFY(growing(u"photo"_s).empty());
        DocumentDraft same = *closingOf(u"V2"_s, 1, now()).document; // nothing was added, and nothing will be
        VERIFY_OK(wait(m_world->journal().appendToDocument(same, {u"receipt.final"_s, u"terminal"_s, {}, now()})));
        QCOMPARE(growing(u"receipt"_s), std::vector{CaseId(u"V1/case"_s)});
    }

    void whatWasAskedForIsDoneBeforeTheStoreCloses()
    {
        std::vector<Task<Result<void>>> tasks;
        for (int i = 0; i < 20; ++i) {
            tasks.push_back(m_world->journal().commit(transitionOf(u"V%1"_s.arg(i), 1, now())));
        }
        m_world->close();
        for (Task<Result<void>> &task : tasks) {
            QVERIFY(wait(std::move(task)));
        }
        m_world->open();
        QCOMPARE(openVisits().size(), size_t(20));
    }

    void theCallersThreadGoesOnWhileTheStoreWorks()
    {
        QThread *resumedIn = nullptr;
        bool isDone = false;
        const auto flow = [&]() -> Task<void> {
            static_cast<void>(co_await m_world->journal().commit(transitionOf(u"V1"_s, 1, now())));
            resumedIn = QThread::currentThread();
            isDone = true;
        };
        const Task<void> running = flow();
        QVERIFY(!isDone); // the call came back before the disk did
        QTRY_VERIFY(isDone);
        QCOMPARE(resumedIn, QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(VisitJournalTest)
#include "VisitJournalTest.moc"
