// SPDX-License-Identifier: Apache-2.0
#include "app/store/database/Migrations.h"

#include "app/store/StoreErrors.h"
#include "app/store/StoreMark.h"
#include "app/store/check/StoreCheck.h"
#include "app/store/database/DatabaseFile.h"
#include "tests/store/SampleStore.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

class MigrationsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreWorld> m_world;

    // A database as the program of an earlier version left it, with a visit, a number and a paper in it.
    void makeOld(int version)
    {
        auto connection = Connection::open(m_world->path(), Connection::Access::ReadWrite);
        VERIFY_OK(connection);
        Connection &database = **connection;
        VERIFY_OK(database.script(u"PRAGMA application_id = %1"_s.arg(DatabaseFile::ApplicationId)));
        VERIFY_OK(Migrations::run(database, version));
        const RowCipher cipher(m_world->key, m_world->randomness);
        VERIFY_OK(StoreMark::write(database, cipher, m_world->terminal, m_world->clock.now()));
        ::tonggui::store::Tables tables(database, cipher);
        VERIFY_OK(tables.numbers.take(QDate(2026, 11, 20)));
        const VisitTransition old = transitionOf(u"V1"_s, 1, m_world->clock.now());
        const QByteArray digest = QCryptographicHash::hash(old.snapshot, QCryptographicHash::Sha256);
        const auto event = tables.audit.append(old.visit.text(), old.event, {{u"snapshot"_s, base64Json(digest)}});
        VERIFY_OK(event);
        VERIFY_OK(tables.visits.save(old, *event));
    }

    QVariantList schema() { return plainSql(m_world->path(), u"SELECT sql FROM sqlite_schema ORDER BY name"_s); }

private Q_SLOTS:
    void init() { m_world = std::make_unique<StoreWorld>(); }

    void everyOldVersionIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= Migrations::newest(); ++version) {
            QTest::addRow("from %d", version) << version;
        }
    }

    void everyOldVersionIsBroughtUpToDate()
    {
        QFETCH(int, version);
        StoreWorld fresh;
        fresh.open();
        fresh.close();
        makeOld(version);
        QCOMPARE(plainSql(m_world->path(), u"PRAGMA user_version"_s).constFirst().toInt(), version);
        m_world->open();
        const auto visits = wait(m_world->journal().openVisits());
        VERIFY_OK(visits);
        QCOMPARE(visits->size(), size_t(1));
        QCOMPARE(visits->front().snapshot, transitionOf(u"V1"_s, 1, m_world->clock.now()).snapshot);
        QCOMPARE(wait(m_world->journal().nextNumber(QDate(2026, 11, 20)))->sequence, 2);
        VERIFY_OK(wait(m_world->journal().commit(closingOf(u"V1"_s, 2, m_world->clock.now()))));
        m_world->close();
        QCOMPARE(plainSql(m_world->path(), u"PRAGMA user_version"_s).constFirst().toInt(), Migrations::newest());
        QCOMPARE(schema(), plainSql(fresh.path(), u"SELECT sql FROM sqlite_schema ORDER BY name"_s));
        const auto report = checkStore(m_world->path(), m_world->key);
        VERIFY_OK(report);
        QVERIFY(report->isSound());
    }

    void eachStepFollowsTheOneBefore()
    {
        auto connection = Connection::open(m_world->path(), Connection::Access::ReadWrite);
        VERIFY_OK(connection);
        for (int version = 1; version <= Migrations::newest(); ++version) {
            VERIFY_OK(Migrations::run(**connection, version));
            QCOMPARE(Migrations::versionOf(**connection).value(), version);
            VERIFY_OK(Migrations::run(**connection, version)); // made once only
        }
    }

    void aStepThatFailsIsNotHalfMade()
    {
        makeOld(1);
        const QVariantList before = schema();
        {
            auto connection = Connection::open(m_world->path(), Connection::Access::ReadWrite);
            VERIFY_OK(connection);
            VERIFY_OK((*connection)->script(u"PRAGMA max_page_count = 1"_s)); // that is, as many as there are
            QVERIFY(Migrations::run(**connection).error().is(tonggui::errors::DiskFull));
        }
        QCOMPARE(schema(), before);
        QCOMPARE(plainSql(m_world->path(), u"PRAGMA user_version"_s).constFirst().toInt(), 1);
        m_world->open(); // and the next start makes it
    }

    void aNewerVersionIsLeftAlone()
    {
        auto connection = Connection::open(m_world->path(), Connection::Access::ReadWrite);
        VERIFY_OK(connection);
        VERIFY_OK((*connection)->script(u"PRAGMA user_version = 99"_s));
        QVERIFY(Migrations::run(**connection).error().is(store::errors::NewerDatabase));
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "MigrationsTest.moc"
