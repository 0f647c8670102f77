// SPDX-License-Identifier: Apache-2.0
#include "app/store/check/StoreCheck.h"

#include "app/store/StoreErrors.h"
#include "app/store/check/CheckErrors.h"
#include "tests/store/SampleStore.h"

#include <QRandomGenerator>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

namespace {

const QStringList AllTables{u"store"_s,    u"number"_s,   u"visit"_s,  u"audit"_s, u"document"_s,
                            u"envelope"_s, u"delivery"_s, u"ticket"_s, u"staff"_s, u"identity"_s};

// The same value with one bit of it changed.
QVariant flipped(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray) {
        QByteArray bytes = value.toByteArray();
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        return bytes;
    }
    if (value.typeId() == QMetaType::QString) {
        const QString text = value.toString();
        return text.isEmpty() ? u"x"_s : text.chopped(1) + QChar(char16_t(text.back().unicode() ^ 1));
    }
    return value.toLongLong() ^ 1;
}

} // namespace

class StoreCheckTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_template;
    std::unique_ptr<StoreWorld> m_world;

    QVariantList sql(const QString &statement, const QVariantList &values = {})
    {
        return plainSql(m_world->path(), statement, values);
    }

    // The codes of what a check finds, or of what keeps it from looking; empty when all is well.
    QStringList findings()
    {
        const auto before = m_world->onDisk();
        const auto report = checkStore(m_world->path(), m_world->key);
        [&] { QCOMPARE(m_world->onDisk(), before); }(); // looking changes nothing
        if (!report) {
            return {report.error().code()};
        }
        QStringList codes;
        for (const Error &finding : report->findings) {
            codes.append(finding.code());
            [&] { QVERIFY(!finding.path().isEmpty() && !finding.remedy().isEmpty()); }();
        }
        return codes;
    }

    // Everything that the tables say, to tell a harmless change from one that was overlooked.
    static QByteArray contentsOf(const QString &path)
    {
        QByteArray all;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"contents"_s);
            database.setDatabaseName(path);
            [&] { QVERIFY(database.open()); }();
            QSqlQuery query(database);
            for (const QString &table : AllTables) {
                query.exec(u"SELECT * FROM %1 NOT INDEXED"_s.arg(table));
                while (query.next()) {
                    for (int column = 0; column < query.record().count(); ++column) {
                        all += query.value(column).toByteArray() + '\n';
                    }
                }
            }
        }
        QSqlDatabase::removeDatabase(u"contents"_s);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        StoreWorld world;
        fillSampleStore(world);
        QVERIFY(QFile::copy(world.path(), m_template.filePath(u"terminal.db"_s)));
    }

    void init()
    {
        m_world = std::make_unique<StoreWorld>();
        QVERIFY(QFile::copy(m_template.filePath(u"terminal.db"_s), m_world->path()));
    }

    void aSoundDatabaseIsSound()
    {
        const auto report = checkStore(m_world->path(), m_world->key);
        VERIFY_OK(report);
        QVERIFY2(report->isSound(), report->isSound() ? "" : qPrintable(report->findings.front().toLine()));
        QCOMPARE(report->events, 11);
        QCOMPARE(report->visits, 4);
        QCOMPARE(report->openVisits, 2);
        QCOMPARE(report->documents, 2);
        QCOMPARE(report->envelopes, 2);
        QCOMPARE(report->waitingEnvelopes, 1);
        QCOMPARE(report->terminal, u"0203-0007"_s);
        QCOMPARE(report->toJson()[u"sound"_s].toBool(), true);
    }

    void aChangeInAnyColumnIsFound_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        const QString path = m_template.filePath(u"terminal.db"_s);
        for (const QString &table : AllTables) {
            for (const QVariant &column : plainSql(path, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))) {
                if (column.toString() != u"id"_s) { // a row's own number, which nothing refers to
                    QTest::newRow(qPrintable(table + u'.' + column.toString())) << table << column.toString();
                }
            }
        }
    }

    void aChangeInAnyColumnIsFound()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        const QVariant value = sql(u"SELECT %2 FROM %1 LIMIT 1"_s.arg(table, column)).constFirst();
        sql(u"PRAGMA ignore_check_constraints = ON"_s);
        // In a series of numbers the neighbour may be taken: the last one moves up.
        const bool isSeries = column == u"sequence"_s;
        const QVariant changed = isSeries ? QVariant(1000) : flipped(value);
        const QVariant old = isSeries ? sql(u"SELECT max(%2) FROM %1"_s.arg(table, column)).constFirst() : value;
        sql(u"UPDATE %1 SET %2 = ? WHERE %2 = ?"_s.arg(table, column), {changed, old});
        QVERIFY(!findings().isEmpty());
    }

    void whatIsFoundIsNamed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &change, const ErrorDefinition &error) {
            QTest::newRow(name) << change << QString::fromLatin1(error.code);
        };
        namespace found = store::errors;
        row("an event taken out", u"DELETE FROM audit WHERE sequence = 5"_s, found::AuditBroken);
        row("the last event taken out", u"DELETE FROM audit WHERE sequence = 11"_s, found::DocumentDiffers);
        row("two events changed places",
            u"UPDATE audit SET visit = CASE sequence WHEN 1 THEN (SELECT visit FROM audit WHERE sequence = 3) ELSE visit END"_s,
            found::AuditBroken);
        row("an event's words exchanged", u"UPDATE audit SET sealed_facts = zeroblob(200) WHERE sequence = 2"_s,
            found::AuditBroken);
        row("a snapshot moved to another visit",
            u"UPDATE visit SET sealed_snapshot = (SELECT sealed_snapshot FROM visit ORDER BY id DESC LIMIT 1)"_s,
            found::ValueUnreadable);
        row("a visit taken out", u"DELETE FROM visit WHERE id = 1"_s, found::RowMissing);
        row("a paper taken out", u"DELETE FROM document WHERE id = 2"_s, found::RowMissing);
        row("a closed visit opened again", u"UPDATE visit SET is_open = 1"_s, found::ValueUnreadable);
        row("an envelope taken out of the middle", u"DELETE FROM envelope WHERE sequence = 1"_s,
            found::EnvelopesBroken);
        row("the last envelope taken out", u"DELETE FROM envelope WHERE sequence = 2"_s, found::EnvelopesBroken);
        row("a body taken out", u"UPDATE envelope SET sealed_body = NULL WHERE sequence = 2"_s, found::RowMissing);
        row("called acknowledged by a foreign hand", u"UPDATE delivery SET state = 'acknowledged'"_s,
            found::RowChanged);
        row("a delivery taken out", u"DELETE FROM delivery WHERE sequence = 2"_s, found::RowMissing);
        row("a delivery of nothing", u"UPDATE delivery SET sequence = 9 WHERE sequence = 2"_s, found::RowOrphaned);
        row("a counter set back", u"UPDATE number SET last = 2"_s, found::NumberBehind);
        row("a counter taken out", u"DELETE FROM number"_s, found::NumberBehind);
        row("a counter set forward", u"UPDATE number SET last = 900000"_s, found::RowChanged);
        row("the mark taken out", u"DELETE FROM store"_s, found::Damaged);
        row("the mark exchanged", u"UPDATE store SET terminal = '0203-0008'"_s, found::OtherKey);
        row("an older schema", u"PRAGMA user_version = 1"_s, found::OlderDatabase);
    }

    void whatIsFoundIsNamed()
    {
        QFETCH(QString, change);
        QFETCH(QString, code);
        sql(change);
        const QStringList codes = findings();
        QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
    }

    // An old copy of a row is sealed well and in its right place, but it is not the last that was saved.
    void anOlderVisitPutBackIsFound()
    {
        m_world->open();
        const VisitTransition first = transitionOf(u"V9"_s, 1, m_world->clock.now());
        VERIFY_OK(wait(m_world->journal().commit(first)));
        m_world->close();
        const QStringList columns{u"state"_s, u"saved_at"_s, u"event"_s, u"sealed_snapshot"_s};
        QVariantList old;
        for (const QString &column : columns) {
            old += sql(u"SELECT %1 FROM visit WHERE visit = 'V9'"_s.arg(column));
        }
        m_world->open();
        VERIFY_OK(wait(m_world->journal().commit(transitionOf(u"V9"_s, 2, m_world->clock.now()))));
        m_world->close();
        sql(u"UPDATE visit SET state = ?, saved_at = ?, event = ?, sealed_snapshot = ? WHERE visit = 'V9'"_s, old);
        QCOMPARE(findings(), QStringList{QString::fromLatin1(store::errors::VisitDiffers.code)});
        m_world->open(); // the visit layer is handed what is there; the check tells that it is old
        m_world->close();
    }

    void anEventOfAnotherKeyIsFound()
    {
        m_world->key = QByteArray(32, 'x');
        QCOMPARE(findings(), QStringList{QString::fromLatin1(store::errors::OtherKey.code)});
    }

    void anIndexThatMissesARowIsFound()
    {
        sql(u"DROP INDEX unsettled_delivery"_s);
        sql(u"CREATE INDEX unsettled_delivery ON delivery (sequence) WHERE state = 'nothing'"_s);
        sql(u"PRAGMA writable_schema = ON"_s);
        const QString changed = u"UPDATE sqlite_schema SET sql = replace(sql, '= ''nothing''', '<> ''acknowledged''') "
                                "WHERE name = 'unsettled_delivery'"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"schema"_s);
            database.setDatabaseName(m_world->path());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA writable_schema = ON"_s));
            QVERIFY(query.exec(changed));
        }
        QSqlDatabase::removeDatabase(u"schema"_s);
        QVERIFY(findings().contains(QString::fromLatin1(store::errors::PagesDamaged.code)));
    }

    // Any one bit of the file: either the check finds it, or it stood where nothing is kept.
    void aFlippedBitAnywhereIsFoundOrMeansNothing()
    {
        const QByteArray before = contentsOf(m_world->path());
        const int rounds = std::max(60, 10 * qEnvironmentVariableIntValue("TONGGUI_FAULT_ROUNDS"));
        QRandomGenerator random(20261121);
        int found = 0;
        for (int i = 0; i < rounds; ++i) {
            QFile::remove(m_world->path());
            QVERIFY(QFile::copy(m_template.filePath(u"terminal.db"_s), m_world->path()));
            QFile file(m_world->path());
            QVERIFY(file.open(QIODevice::ReadWrite));
            const qint64 place = random.bounded(file.size());
            file.seek(place);
            const char byte = file.read(1).at(0);
            file.seek(place);
            file.putChar(char(byte ^ (1 << random.bounded(8))));
            file.close();
            const auto report = checkStore(m_world->path(), m_world->key);
            if (report && report->isSound()) {
                QVERIFY2(contentsOf(m_world->path()) == before, qPrintable(u"overlooked at byte %1"_s.arg(place)));
            } else {
                ++found;
            }
        }
        QVERIFY2(found > rounds / 10, qPrintable(QString::number(found))); // most of a page is empty
    }

    void aCheckSparesARunningProgram()
    {
        m_world->open();
        QVERIFY(checkStore(m_world->path(), m_world->key).error().is(store::errors::InUse));
    }
};

QTEST_GUILESS_MAIN(StoreCheckTest)
#include "StoreCheckTest.moc"
