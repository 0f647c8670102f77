// SPDX-License-Identifier: Apache-2.0
#include "devices/host/HealthBook.h"

#include "devices/api/DeviceErrors.h"
#include "devices/host/RememberedChoices.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

class SetClock final : public Clock
{
public:
    QDateTime time{QDate(2026, 11, 20), QTime(9, 0)};
    QDateTime now() const override { return time; }
};

constexpr auto Reader = "idcard-sam@/dev/ttyUSB0";

} // namespace

// What devices have done is known a week later, and on the day after a power cut.
class HealthBookTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SetClock m_clock;
    const QString m_reader = QString::fromLatin1(Reader);

    QString path() const { return m_folder.filePath(u"state/health.json"_s); }

    static void fail(HealthBook &book, const QString &device)
    {
        book.noteFailure(u"id-card-reader"_s, device, Error(errors::Silent));
    }

private Q_SLOTS:
    void init()
    {
        m_clock.time = QDateTime(QDate(2026, 11, 20), QTime(9, 0));
        QFile::remove(path());
        QFile::remove(path() + u".damaged"_s);
    }

    void countsPerDayAndAsAWhole()
    {
        HealthBook book({}, m_clock);
        QCOMPARE(book.record(m_reader).failureRate(), 0.0);
        for (int i = 0; i < 3; ++i) {
            book.noteGood(m_reader);
        }
        m_clock.time = m_clock.time.addDays(1);
        fail(book, m_reader);
        book.noteRestart(m_reader);
        const HealthRecord record = book.record(m_reader);
        QCOMPARE(record.days.size(), std::size_t(2));
        QCOMPARE(record.days[0], (HealthDay{QDate(2026, 11, 20), 3, 0, 0}));
        QCOMPARE(record.days[1], (HealthDay{QDate(2026, 11, 21), 0, 1, 1}));
        QCOMPARE(record.failureRate(), 0.25);
        QCOMPARE(record.lastErrorCode, QString::fromLatin1(errors::Silent.code));
        QCOMPARE(record.lastFailed, m_clock.time);
        QCOMPARE(record.lastGood, m_clock.time.addDays(-1));
    }

    void isKeptInItsFile()
    {
        {
            HealthBook book(path(), m_clock);
            book.noteGood(m_reader);
            fail(book, m_reader);
        } // written when it is closed
        const HealthBook again(path(), m_clock);
        QCOMPARE(again.record(m_reader).good(), 1);
        QCOMPARE(again.record(m_reader).failed(), 1);
        QCOMPARE(again.record(m_reader).lastGood, m_clock.time);
        QCOMPARE(again.events().size(), std::size_t(1));
        QCOMPARE(again.events().front().errorCode, QString::fromLatin1(errors::Silent.code));
        QVERIFY(!again.wasDamaged());
    }

    void isWrittenBeforeTheProgramEnds()
    {
        HealthBook book(path(), m_clock);
        book.noteGood(m_reader);
        QTRY_VERIFY(QFile::exists(path()));
        QCOMPARE(HealthBook(path(), m_clock).record(m_reader).good(), 1);
    }

    void forgetsAfterAWeek()
    {
        HealthBook book(path(), m_clock);
        fail(book, m_reader);
        m_clock.time = m_clock.time.addDays(HealthBook::KeptDays - 1);
        book.noteGood(m_reader);
        QCOMPARE(book.record(m_reader).failed(), 1);
        m_clock.time = m_clock.time.addDays(1);
        book.noteGood(m_reader);
        QCOMPARE(book.record(m_reader).failed(), 0);
        QVERIFY(book.events().empty());
    }

    void tellsTheSameTroubleOnceAMinute()
    {
        HealthBook book({}, m_clock);
        fail(book, m_reader);
        fail(book, m_reader);
        QCOMPARE(book.events().size(), std::size_t(1));
        m_clock.time = m_clock.time.addSecs(61);
        fail(book, m_reader);
        book.noteWell(u"id-card-reader"_s, m_reader);
        QCOMPARE(book.events().size(), std::size_t(3));
        QVERIFY(book.events().back().errorCode.isEmpty());
        for (int i = 0; i < 2 * HealthBook::KeptEvents; ++i) {
            m_clock.time = m_clock.time.addSecs(61);
            fail(book, m_reader);
        }
        QCOMPARE(book.events().size(), std::size_t(HealthBook::KeptEvents));
    }

    void aDamagedFileIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut") << QByteArray("{\"schema\":\"tonggui.device-heal");
        QTest::newRow("of another kind") << QByteArray("{\"schema\":\"tonggui.other/1\"}");
        QTest::newRow("bad day") << QByteArray(
            "{\"schema\":\"tonggui.device-health/1\",\"devices\":{\"a\":{\"days\":[{\"day\":\"x\"}]}}}");
        QTest::newRow("empty") << QByteArray();
    }

    void aDamagedFileIsPutAside()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"state"_s)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        HealthBook book(path(), m_clock);
        QVERIFY(book.wasDamaged());
        QCOMPARE(book.record(u"a"_s).days.size(), std::size_t(0));
        QVERIFY(QFile::exists(path() + u".damaged"_s));
        book.noteGood(m_reader);
        QVERIFY(book.save().has_value());
        QVERIFY(!HealthBook(path(), m_clock).wasDamaged());
    }

    void saysWhenItCannotBeWritten()
    {
        HealthBook book(u"/proc/nowhere/health.json"_s, m_clock);
        book.noteGood(m_reader);
        QVERIFY(book.save().error().is(tonggui::errors::FileUnwritable));
        QCOMPARE(book.record(m_reader).good(), 1);
    }

    void choicesAreRemembered()
    {
        const QString file = m_folder.filePath(u"choices.json"_s);
        RememberedChoices choices(file);
        QVERIFY(choices.of(u"printer"_s).isEmpty());
        QVERIFY(choices.remember(u"printer"_s, u"printer-cups@hall"_s).has_value());
        QVERIFY(choices.remember(u"camera"_s, u"camera-qt"_s).has_value());
        const RememberedChoices again(file);
        QCOMPARE(again.of(u"printer"_s), u"printer-cups@hall"_s);
        QCOMPARE(again.of(u"camera"_s), u"camera-qt"_s);
        RememberedChoices unwritable(u"/proc/nowhere/choices.json"_s);
        QVERIFY(unwritable.remember(u"printer"_s, u"x"_s).error().is(tonggui::errors::FileUnwritable));
        QCOMPARE(unwritable.of(u"printer"_s), u"x"_s); // until the program ends
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HealthBookTest)
#include "HealthBookTest.moc"
