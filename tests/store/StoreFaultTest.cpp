// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoreErrors.h"
#include "app/store/StoredOutbox.h"
#include "app/store/check/StoreCheck.h"
#include "tests/store/StoreWorld.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

namespace {

constexpr int CannotTry = 77;

QString childProgram()
{
    return QCoreApplication::applicationDirPath() + u"/StoreChild"_s;
}

// A log is longer than what is in it; the rest is zeros.
qint64 usedLength(const QString &path)
{
    QFile file(path);
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    while (bytes.endsWith('\0')) {
        bytes.chop(1);
    }
    return bytes.size();
}

void copyDatabase(const QString &from, const QString &to)
{
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile::remove(to + suffix);
        QFile::copy(from + suffix, to + suffix);
    }
}

} // namespace

class StoreFaultTest : public QObject
{
    Q_OBJECT

    // What a killed program had said it saved.
    struct Said
    {
        QStringList numbers;
        QMap<QString, int> steps; // visit: last step
    };

    static Said killInTheMiddle(const QString &path, int microseconds)
    {
        QProcess child;
        child.start(childProgram(), {u"stream"_s, path});
        child.waitForReadyRead(20000); // it is at work
        usleep(useconds_t(microseconds));
        ::kill(pid_t(child.processId()), SIGKILL);
        child.waitForFinished();
        Said said;
        for (const QString &line : QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ');
            if (words.value(0) == u"number"_s) {
                said.numbers.append(words.value(1));
            } else if (words.size() == 3) {
                said.steps[words[1]] = words[2].toInt();
            }
        }
        return said;
    }

    static QString outputOf(const QString &deed, const QString &path, int *code)
    {
        QProcess child;
        child.start(childProgram(), {deed, path});
        child.waitForFinished(60000);
        *code = child.exitStatus() == QProcess::NormalExit ? child.exitCode() : -1;
        return QString::fromUtf8(child.readAllStandardOutput()) + QString::fromUtf8(child.readAllStandardError());
    }

    // What must hold of a database after the program was killed, however it went.
    static void verifyWhole(StoreWorld &world, const Said &said)
    {
        const auto report = checkStore(world.path(), world.key);
        QVERIFY2(report, report ? "" : qPrintable(report.error().toLine()));
        QVERIFY2(report->isSound(), report->isSound() ? "" : qPrintable(report->findings.front().toLine()));
        world.open();
        QMap<QString, int> open;
        const auto visits = wait(world.journal().openVisits());
        VERIFY_OK(visits);
        for (const OpenVisit &visit : *visits) {
            open[visit.visit.text()] = visit.state.section(u'-', 1).toInt();
        }
        for (auto step = said.steps.begin(); step != said.steps.end(); ++step) {
            if (step.value() == 3) {
                QVERIFY(!open.contains(step.key())); // closed stays closed, with its paper
                VERIFY_OK(wait(world.journal().document(CaseId(step.key() + u"/case"_s), u"receipt"_s)));
            } else if (open.contains(step.key())) {
                QVERIFY(open[step.key()] >= step.value()); // the step after it may have been saved unsaid
            } else {
                QCOMPARE(step.value(), 2); // only the closing can have come after
            }
        }
        world.close();
    }

    static void killAgainAndAgain(int lives)
    {
        StoreWorld world;
        QSet<QString> numbers;
        Said all;
        for (int life = 0; life < lives; ++life) {
            const Said said = killInTheMiddle(world.path(), QRandomGenerator::global()->bounded(30000));
            QVERIFY(!said.numbers.isEmpty());
            for (const QString &number : said.numbers) {
                QVERIFY2(!numbers.contains(number), qPrintable(number));
                numbers.insert(number);
            }
            for (auto step = said.steps.begin(); step != said.steps.end(); ++step) {
                all.steps[step.key()] = step.value();
            }
            verifyWhole(world, all);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

private Q_SLOTS:
    void killedInTheMiddleOfItsWork()
    {
        constexpr int LivesOfADatabase = 8;
        const int rounds = std::max(LivesOfADatabase, qEnvironmentVariableIntValue("TONGGUI_FAULT_ROUNDS"));
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); round += LivesOfADatabase) {
            killAgainAndAgain(LivesOfADatabase);
        }
    }

    void killedWhileTheDatabaseIsMade()
    {
        const int rounds = std::max(8, qEnvironmentVariableIntValue("TONGGUI_FAULT_ROUNDS"));
        for (int round = 0; round < rounds; ++round) {
            StoreWorld world;
            QProcess child;
            child.start(childProgram(), {u"stream"_s, world.path()});
            QVERIFY(child.waitForStarted());
            QFileInfo fresh(world.path() + u".new"_s);
            const QDeadlineTimer limit(20000);
            while (!fresh.exists() && !QFile::exists(world.path()) && !limit.hasExpired()) {
                fresh.refresh(); // it has begun
            }
            usleep(useconds_t(QRandomGenerator::global()->bounded(40000)));
            ::kill(pid_t(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            world.open(); // what was half made is made anew, what was whole is used
            VERIFY_OK(wait(world.journal().nextNumber(QDate(2026, 11, 21))));
            world.close();
            QCOMPARE(world.onDisk().keys(), QStringList{u"terminal.db"_s});
            QVERIFY(checkStore(world.path(), world.key)->isSound());
        }
    }

    // A power cut may also lose what was never synced, or leave its last sectors half written.
    void whateverIsLeftOfTheLogIsABeginning()
    {
        StoreWorld world;
        while (usedLength(world.path() + u"-wal"_s) < 100000) {
            killInTheMiddle(world.path(), 30000);
        }
        StoreWorld cut;
        QRandomGenerator random(20261121);
        const qint64 size = usedLength(world.path() + u"-wal"_s);
        int fewest = std::numeric_limits<int>::max();
        int most = 0;
        for (int i = 0; i < 40; ++i) {
            copyDatabase(world.path(), cut.path());
            QFile log(cut.path() + u"-wal"_s);
            QVERIFY(log.open(QIODevice::ReadWrite));
            const qint64 end = random.bounded(size);
            if (i % 2 == 0) {
                log.resize(end);
            } else {
                log.seek(end);
                log.write(QByteArray(std::min<qint64>(4096, size - end), char(random.bounded(256))));
            }
            log.close();
            const auto report = checkStore(cut.path(), cut.key);
            QVERIFY2(report, report ? "" : qPrintable(report.error().toLine()));
            QVERIFY2(report->isSound(), report->isSound() ? "" : qPrintable(report->findings.front().toLine()));
            fewest = std::min(fewest, report->events);
            most = std::max(most, report->events);
        }
        QVERIFY(most > fewest); // the cuts did reach into the work
    }

    void aFullDiskLosesNothing()
    {
        QTemporaryDir folder;
        int code = 0;
        const QString said = outputOf(u"disk-full"_s, folder.path(), &code);
        if (code == CannotTry) {
            QSKIP("no file system of our own can be mounted here");
        }
        QCOMPARE(said, u"refused %1\nnothing of it is there\nsaved after space was freed\nsound\n"_s.arg(
                           QLatin1StringView(tonggui::errors::DiskFull.code)));
    }

    void aDiskThatFailsLosesNothing()
    {
        StoreWorld world;
        int code = 0;
        const QString said = outputOf(u"writes-fail"_s, world.path(), &code);
        QCOMPARE(said, u"refused %1\nnothing of it is there\nsaved after space was freed\nsound\n"_s.arg(
                           QLatin1StringView(tonggui::errors::StoreBroken.code)));
    }

    void aDatabaseThatMayNotGrowSaysSo()
    {
        StoreWorld world;
        world.open();
        const auto limit = [&](const QString &pages) {
            return wait(world.store().run([pages](StoreContents &contents) {
                return contents.connection().script(u"PRAGMA max_page_count = "_s + pages);
            }));
        };
        VERIFY_OK(limit(u"1"_s)); // SQLite takes the present count as the least
        VisitTransition big = transitionOf(u"V1"_s, 1, world.clock.now());
        big.snapshot += QByteArray(200000, ' ');
        QVERIFY(wait(world.journal().commit(big)).error().is(tonggui::errors::DiskFull));
        QVERIFY(wait(world.journal().openVisits())->empty());
        VERIFY_OK(limit(u"1000000"_s));
        VERIFY_OK(wait(world.journal().commit(big)));
    }
};

QTEST_GUILESS_MAIN(StoreFaultTest)
#include "StoreFaultTest.moc"
