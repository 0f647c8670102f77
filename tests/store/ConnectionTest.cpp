// SPDX-License-Identifier: Apache-2.0
#include "app/store/database/Connection.h"

#include "app/core/ports/VisitJournal.h"
#include "app/store/StoreErrors.h"
#include "app/store/database/DatabaseFile.h"
#include "app/store/database/FileLock.h"
#include "app/store/database/WriteAheadLog.h"
#include "tests/store/StoreWorld.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;

class ConnectionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_connection;

    QString path() const { return m_dir->filePath(u"t.db"_s); }
    QStringList files() const { return QDir(m_dir->path()).entryList(QDir::Files, QDir::Name); }
    int rows() { return int((*m_connection->one("SELECT count(*) FROM t"))->integer(0)); }
    Result<int> insert(int id, const QVariant &text)
    {
        return m_connection->run("INSERT INTO t (id, text) VALUES (?, ?)", {id, text});
    }

private Q_SLOTS:
    void init()
    {
        m_connection.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_connection = *Connection::open(path(), Connection::Access::ReadWrite);
        VERIFY_OK(m_connection->script(u"CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"_s));
    }

    void everyCommitIsDurable() // what decision 9 asks for, and no second program beside us
    {
        QCOMPARE((*m_connection->one("PRAGMA journal_mode"))->text(0), u"wal"_s);
        QCOMPARE((*m_connection->one("PRAGMA synchronous"))->integer(0), 2);
        QCOMPARE((*m_connection->one("PRAGMA locking_mode"))->text(0), u"exclusive"_s);
        QCOMPARE(files(), (QStringList{u"t.db"_s, u"t.db-wal"_s}));
    }

    void aTransactionHoldsTogether()
    {
        const auto refused = m_connection->transact([&]() -> Result<void> {
            static_cast<void>(insert(1, u"one"_s));
            return failure(tonggui::errors::Cancelled);
        });
        QVERIFY(refused.error().is(tonggui::errors::Cancelled));
        QCOMPARE(rows(), 0);
        const auto repeated = m_connection->transact(
            [&] { return insert(1, u"one"_s).and_then([&](int) { return insert(1, u"again"_s); }); });
        QVERIFY(repeated.error().is(store::errors::AlreadySaved));
        QCOMPARE(rows(), 0);
        QCOMPARE(m_connection->transact([&] { return insert(1, u"one"_s); }).value(), 1);
        QCOMPARE(rows(), 1);
    }

    void textThatIsNotThereIsEmptyText()
    {
        VERIFY_OK(insert(1, QString()));
        QCOMPARE((*m_connection->one("SELECT text FROM t"))->text(0), u""_s);
    }

    void aRowThatMayNotBeIsNoRepetition()
    {
        const auto broken = insert(1, QVariant());
        QVERIFY(broken.error().is(tonggui::errors::StoreBroken));
        QVERIFY(broken.error().detail().contains(u"NOT NULL"_s));
        QCOMPARE(broken.error().path(), path());
    }

    void aStatementThatIsNoneIsRefused()
    {
        QVERIFY(m_connection->run("SELEC 1").error().is(tonggui::errors::StoreBroken));
        QVERIFY(m_connection->one("SELECT missing FROM t").error().is(tonggui::errors::StoreBroken));
        QVERIFY(
            m_connection->script(u"CREATE TABLE u (x); CREATE TABLE u (x)"_s).error().is(tonggui::errors::StoreBroken));
    }

    void statementsAreKeptAndStillSeeNewRows()
    {
        const char *const count = "SELECT count(*) FROM t";
        for (int i = 1; i <= 3; ++i) {
            VERIFY_OK(insert(i, u"x"_s));
            QCOMPARE((*m_connection->one(count))->integer(0), i);
        }
        VERIFY_OK(m_connection->script(u"ALTER TABLE t ADD COLUMN more TEXT"_s)); // the schema changes under them
        QCOMPARE((*m_connection->one(count))->integer(0), 3);
    }

    void bytesComeBackAsTheyWere()
    {
        VERIFY_OK(m_connection->script(u"CREATE TABLE b (bytes BLOB) STRICT"_s));
        QByteArray bytes;
        for (int i = 0; i < 256; ++i) {
            bytes.append(char(i));
        }
        VERIFY_OK(m_connection->run("INSERT INTO b (bytes) VALUES (?)", {bytes}));
        QCOMPARE((*m_connection->one("SELECT bytes FROM b"))->bytes(0), bytes);
        VERIFY_OK(m_connection->run("UPDATE b SET bytes = NULL"));
        const auto row = m_connection->one("SELECT bytes FROM b");
        QVERIFY((*row)->isNull(0) && (*row)->bytes(0).isNull());
        QVERIFY(!*m_connection->one("SELECT bytes FROM b WHERE bytes IS NOT NULL"));
    }

    void readingChangesNothing()
    {
        VERIFY_OK(insert(1, u"one"_s));
        m_connection.reset();
        QCOMPARE(files(), QStringList{u"t.db"_s});
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        {
            const auto reader = Connection::open(path(), Connection::Access::ReadOnly);
            VERIFY_OK(reader);
            QCOMPARE((*(*reader)->one("SELECT text FROM t"))->text(0), u"one"_s);
            const auto refused = (*reader)->run("DELETE FROM t");
            QVERIFY(refused.error().is(store::errors::NoAccess));
        }
        QCOMPARE(files(), QStringList{u"t.db"_s});
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void aSecondConnectionIsTurnedAway()
    {
        const auto second = Connection::open(path(), Connection::Access::ReadWrite);
        QVERIFY(!second && second.error().is(store::errors::InUse));
        const auto reader = Connection::open(path(), Connection::Access::ReadOnly);
        QVERIFY((reader ? (*reader)->one("SELECT count(*) FROM t").error() : reader.error()).is(store::errors::InUse));
        VERIFY_OK(insert(1, u"the first works on"_s));
    }

    void theLogStaysAtItsUsualSize()
    {
        const QString log = path() + u"-wal"_s;
        tidyLog(*m_connection);
        const qint64 usual = QFileInfo(log).size();
        QVERIFY(usual >= 1024 * 1024);
        VERIFY_OK(m_connection->script(u"CREATE TABLE b (bytes BLOB) STRICT"_s));
        for (int i = 0; i < 60; ++i) {
            VERIFY_OK(m_connection->transact(
                [&] { return m_connection->run("INSERT INTO b (bytes) VALUES (?)", {QByteArray(100000, char(i))}); }));
            if (isLogFull(*m_connection)) {
                tidyLog(*m_connection);
            }
        }
        QVERIFY(QFileInfo(log).size() <= usual); // six megabytes went through it
        QVERIFY(QFileInfo(path()).size() > 5 * 1024 * 1024);
        m_connection.reset();
        QVERIFY(!QFileInfo::exists(log));
        m_connection = *Connection::open(path(), Connection::Access::ReadWrite);
        QCOMPARE((*m_connection->one("SELECT count(*) FROM b"))->integer(0), 60);
    }

    // Zeros behind the log's end are no frames: after a crash nothing of them is read.
    void aLengthenedLogIsReadToItsLastFrameOnly()
    {
        tidyLog(*m_connection);
        VERIFY_OK(insert(1, u"one"_s));
        const QString copy = m_dir->filePath(u"copy.db"_s);
        QVERIFY(QFile::copy(path(), copy) && QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
        const auto recovered = Connection::open(copy, Connection::Access::ReadWrite);
        VERIFY_OK(recovered);
        QCOMPARE((*(*recovered)->one("SELECT text FROM t"))->text(0), u"one"_s);
        QCOMPARE((*(*recovered)->one("PRAGMA integrity_check"))->text(0), u"ok"_s);
    }

    void aLockHasOneHolder()
    {
        const QString place = m_dir->filePath(u"held"_s);
        {
            Result<FileLock> first = FileLock::take(place);
            VERIFY_OK(first);
            QVERIFY(FileLock::take(place).error().is(store::errors::InUse));
            FileLock moved = *std::move(first);
            QVERIFY(FileLock::take(place).error().is(store::errors::InUse)); // it moved, it was not let go
            moved = *FileLock::take(m_dir->filePath(u"other"_s));
            VERIFY_OK(FileLock::take(place)); // what it held before is free
        }
        VERIFY_OK(FileLock::take(place));
        QVERIFY(!files().contains(u"held.lock"_s));
        QVERIFY(FileLock::take(m_dir->filePath(u"no/such/folder"_s)).error().is(store::errors::NoAccess));
    }

    void aFilesFactsAreReadWithoutOpeningIt()
    {
        VERIFY_OK(m_connection->script(
            u"PRAGMA application_id = %1; PRAGMA user_version = 42"_s.arg(DatabaseFile::ApplicationId)));
        m_connection.reset();
        const auto facts = DatabaseFile::inspect(path());
        VERIFY_OK(facts);
        QCOMPARE(facts->version, 42);
        QVERIFY(DatabaseFile::inspect(m_dir->path()).error().is(store::errors::NoAccess)); // a folder
        QVERIFY(DatabaseFile::inspect(path() + u"x"_s).error().is(store::errors::NoDatabase));
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "ConnectionTest.moc"
