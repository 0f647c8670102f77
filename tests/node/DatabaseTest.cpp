// SPDX-License-Identifier: Apache-2.0
#include "app/node/data/Database.h"

#include "app/node/NodeErrors.h"
#include "app/node/data/Schema.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::node;
using tests::need;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void makesItsSchemaOnce()
    {
        const auto first = need(Database::open(path()));
        QCOMPARE(need(first->one("PRAGMA application_id"))->integer(0), qint64(NodeApplicationId));
        QCOMPARE(size_t(need(first->one("PRAGMA user_version"))->integer(0)), migrationSteps().size());
        QCOMPARE(need(first->one("PRAGMA journal_mode"))->text(0), u"wal"_s);
        QCOMPARE(need(first->one("PRAGMA synchronous"))->integer(0), 2); // FULL
        need(first->run("INSERT INTO administration (at, actor, action, subject) VALUES (1, 'a', 'b', 'c')"));
        const auto second = need(Database::open(path())); // beside the first
        QCOMPARE(need(second->one("SELECT count(*) FROM administration"))->integer(0), 1);
    }

    void manyMayOpenAFreshOneAtTheSameTime()
    {
        std::atomic<int> opened{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] { opened += Database::open(path()).has_value() ? 1 : 0; });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(opened, 8);
    }

    void aFailedTransactionLeavesNothing()
    {
        const auto database = need(Database::open(path()));
        const auto result = database->transact([&]() -> Result<void> {
            need(database->run("INSERT INTO administration (at, actor, action, subject) VALUES (1, 'a', 'b', 'c')"));
            return failure(node::errors::BadStaff, {u"x"_s, u"y"_s});
        });
        QVERIFY(!result);
        QCOMPARE(need(database->one("SELECT count(*) FROM administration"))->integer(0), 0);
        need(database->transact([&]() -> Result<void> { return {}; })); // it can go on
    }

    void writersWaitForEachOther()
    {
        const auto database = need(Database::open(path()));
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const auto own = need(Database::open(path()));
                for (int n = 0; n < 25; ++n) {
                    need(own->transact([&]() -> Result<int> {
                        const qint64 count = need(own->one("SELECT count(*) FROM administration"))->integer(0);
                        return own->run(
                            "INSERT INTO administration (at, actor, action, subject) VALUES (?, 'a', 'b', 'c')",
                            {count});
                    }));
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        // each saw what was there before it, and nobody saw the same
        QCOMPARE(need(database->one("SELECT count(DISTINCT at) FROM administration"))->integer(0), 100);
    }

    void emptyTextIsNotNull()
    {
        const auto database = need(Database::open(path()));
        need(database->run("INSERT INTO administration (at, actor, action, subject) VALUES (?, ?, ?, ?)",
                           {1, QString(), u""_s, u"𠮷"_s}));
        const auto row = need(database->one("SELECT actor, action, subject FROM administration"));
        QVERIFY(!row->isNull(0) && !row->isNull(1));
        QCOMPARE(row->text(2), u"𠮷"_s);
        QVERIFY(!database->run("INSERT INTO administration (at, actor, action, subject) VALUES (?, 'a', 'b', 'c')",
                               {timeValue(QDateTime())}));
    }

    void foreignAndDamagedFilesAreNamedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("text") << "this is no database at all, but long enough to be one"_ba.repeated(4)
                              << u"node.foreign-database"_s;
        QTest::newRow("another program's")
            << foreign("CREATE TABLE x (y); PRAGMA application_id=7;") << u"node.foreign-database"_s;
        QTest::newRow("nobody's") << foreign("CREATE TABLE x (y);") << u"node.foreign-database"_s;
        QTest::newRow("a newer node's")
            << foreign("CREATE TABLE x (y); PRAGMA application_id=0x54674e64; PRAGMA user_version=99;")
            << u"node.newer-database"_s;
        QTest::newRow("cut off") << foreign("CREATE TABLE x (y); PRAGMA application_id=0x54674e64;").first(5000)
                                 << u"node.damaged-database"_s;
        QTest::newRow("a header and no more")
            << "SQLite format 3\0"_ba.leftJustified(16, '\0') << u"node.damaged-database"_s;
    }

    void foreignAndDamagedFilesAreNamedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        m_folder->write(u"node.sqlite"_s, content);
        const auto refused = Database::open(path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), code);
        QVERIFY(refused.error().text().contains(path()));
        if (code == u"node.foreign-database"_s) {
            QCOMPARE(m_folder->read(u"node.sqlite"_s), content);
        }
    }

    void damageInTheMiddleIsMet()
    {
        {
            const auto database = need(Database::open(path()));
            for (int i = 0; i < 400; ++i) {
                need(database->run("INSERT INTO administration (at, actor, action, subject) VALUES (1, 'a', 'b', ?)",
                                   {QString(900, u'x')}));
            }
            need(database->one("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        QByteArray bytes = m_folder->read(u"node.sqlite"_s);
        for (qsizetype at = bytes.size() / 2; at < bytes.size(); ++at) {
            bytes[at] = 'Z';
        }
        m_folder->write(u"node.sqlite"_s, bytes);
        const auto database = need(Database::open(path()));
        const auto read = database->all("SELECT subject FROM administration");
        QVERIFY(!read);
        QVERIFY(read.error().is(node::errors::DamagedDatabase));
    }

    void aFileThatMayNotBeReadIsNamed()
    {
        m_folder->write(u"node.sqlite"_s, {});
        QDir().mkpath(m_folder->path(u"sub"_s));
        const auto refused = Database::open(m_folder->path(u"sub"_s)); // a folder
        QVERIFY(!refused);
        QVERIFY(refused.error().is(node::errors::DatabaseFailed));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->path(u"node.sqlite"_s); }

    static QByteArray foreign(const QByteArray &script)
    {
        const tests::ScratchFolder folder;
        const auto made = tests::runTool(u"sqlite3"_s, {folder.path(u"x.sqlite"_s)}, script);
        if (made.exitCode != 0) {
            qFatal("sqlite3: %s", made.output.constData());
        }
        return folder.read(u"x.sqlite"_s);
    }

    std::optional<tests::ScratchFolder> m_folder;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
