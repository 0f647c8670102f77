// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoreErrors.h"
#include "app/store/StoredStaffCache.h"
#include "tests/store/StoreWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

class StaffCacheTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreWorld> m_world;
    std::unique_ptr<StoredStaffCache> m_cache;
    const StaffId m_id{u"1001"_s};
    QTemporaryDir m_template;

    Result<StaffSession> verify(const QString &pin) { return wait(m_cache->verify(m_id, pin)); }
    void later(std::chrono::seconds time) { m_world->clock.time = m_world->clock.time.addDuration(time); }

    void open()
    {
        m_world->open();
        m_cache = std::make_unique<StoredStaffCache>(m_world->store(), m_world->randomness,
                                                     OfflineRules{2, 15min, std::chrono::days(7)});
    }

private Q_SLOTS:
    void initTestCase() // hashing is slow on purpose: remembered once, each test begins with a copy
    {
        m_world = std::make_unique<StoreWorld>();
        open();
        const StaffSession session{m_id, u"欧阳小满"_s, StaffRole::Supervisor, m_world->clock.now(), false};
        VERIFY_OK(wait(m_cache->remember(session, u"246810"_s)));
        m_cache.reset();
        m_world->close();
        QVERIFY(QFile::copy(m_world->path(), m_template.filePath(u"terminal.db"_s)));
    }

    void init()
    {
        m_cache.reset();
        m_world = std::make_unique<StoreWorld>();
        QVERIFY(QFile::copy(m_template.filePath(u"terminal.db"_s), m_world->path()));
        open();
    }

    void whoWasHereOnlineMayComeOffline()
    {
        later(1h);
        const auto session = verify(u"246810"_s);
        VERIFY_OK(session);
        QCOMPARE(session->id, m_id);
        QCOMPARE(session->name, u"欧阳小满"_s);
        QVERIFY(session->role == StaffRole::Supervisor);
        QVERIFY(session->isOffline);
        QCOMPARE(session->since, m_world->clock.now());
    }

    void strangersAndTheForgottenMayNot()
    {
        const auto stranger = wait(m_cache->verify(StaffId(u"1002"_s), u"246810"_s));
        QVERIFY(stranger.error().is(tonggui::errors::StaffUnknownOffline));
        VERIFY_OK(wait(m_cache->forget(m_id)));
        VERIFY_OK(wait(m_cache->forget(m_id)));
        QVERIFY(verify(u"246810"_s).error().is(tonggui::errors::StaffUnknownOffline));
    }

    void aPinThatTheNodeTakesNoLongerIsForgotten()
    {
        VERIFY_OK(wait(m_cache->forgetIfKept(StaffId(u"1002"_s), u"246810"_s)));
        for (int slip = 0; slip < 3; ++slip) { // more than the tries that lock
            VERIFY_OK(wait(m_cache->forgetIfKept(m_id, u"000000"_s)));
        }
        VERIFY_OK(verify(u"246810"_s));
        QVERIFY(verify(u"000000"_s).error().is(tonggui::errors::WrongPin));
        QVERIFY(verify(u"000000"_s).error().is(tonggui::errors::StaffLocked));
        VERIFY_OK(wait(m_cache->forgetIfKept(m_id, u"246810"_s))); // also while it is locked here
        QVERIFY(verify(u"246810"_s).error().is(tonggui::errors::StaffUnknownOffline));
    }

    void wrongPinsLockTheAccountForAWhile()
    {
        const auto first = verify(u"000000"_s);
        QVERIFY(first.error().is(tonggui::errors::WrongPin));
        QCOMPARE(first.error().arguments(), QStringList{u"1"_s});
        const auto last = verify(u"000000"_s);
        QVERIFY(last.error().is(tonggui::errors::StaffLocked));
        QCOMPARE(last.error().arguments(), QStringList{u"09:45"_s});
        QVERIFY(verify(u"246810"_s).error().is(tonggui::errors::StaffLocked)); // the right one, too late

        later(15min - 1s);
        QVERIFY(verify(u"246810"_s).error().is(tonggui::errors::StaffLocked));
        later(1s);
        VERIFY_OK(verify(u"246810"_s));
    }

    void aRightPinClearsTheCount()
    {
        QVERIFY(!verify(u"000000"_s));
        VERIFY_OK(verify(u"246810"_s));
        QCOMPARE(verify(u"000000"_s).error().arguments(), QStringList{u"1"_s});
    }

    void aRestartDoesNotClearTheCount()
    {
        QVERIFY(!verify(u"000000"_s));
        m_cache.reset();
        m_world->close();
        open();
        QVERIFY(verify(u"000000"_s).error().is(tonggui::errors::StaffLocked));
    }

    // A try counts before its PIN is looked at: many at once are no way around the lock, nor is ending the program in
    // between.
    void manyTriesAtOnceAreManyTries()
    {
        std::vector<Task<Result<StaffSession>>> tries;
        for (int i = 0; i < 6; ++i) {
            tries.push_back(m_cache->verify(m_id, i == 5 ? u"246810"_s : u"000000"_s));
        }
        int looked = 0;
        for (auto &each : tries) {
            looked += wait(std::move(each)).error().is(tonggui::errors::WrongPin) ? 1 : 0;
        }
        QCOMPARE(looked, 1); // the second answered with the lock, the others were not looked at
    }

    void beingAwayTooLongNeedsTheNode()
    {
        later(std::chrono::days(7));
        VERIFY_OK(verify(u"246810"_s));
        later(1s);
        const auto late = verify(u"246810"_s);
        QVERIFY(late.error().is(store::errors::OfflineTooOld));
        QCOMPARE(late.error().arguments(), QStringList{u"7"_s});
    }

    void aLogInAtTheNodeUnlocks()
    {
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!verify(u"000000"_s));
        }
        const StaffSession session{m_id, u"欧阳小满"_s, StaffRole::Clerk, m_world->clock.now(), false};
        VERIFY_OK(wait(m_cache->remember(session, u"135791"_s)));
        QVERIFY(!verify(u"246810"_s)); // the new PIN counts
        const auto known = verify(u"135791"_s);
        VERIFY_OK(known);
        QVERIFY(known->role == StaffRole::Clerk);
    }
};

QTEST_GUILESS_MAIN(StaffCacheTest)
#include "StaffCacheTest.moc"
