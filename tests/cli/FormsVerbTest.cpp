// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CliErrors.h"
#include "tests/cli/CliProgram.h"

using namespace tonggui;
using namespace tonggui::tests;
namespace faults = tonggui::cli::errors;

// forms check, list, validate: as someone uses them who writes a catalogue entry.
class FormsVerbTest : public QObject
{
    Q_OBJECT

private:
    static QString catalogue() { return qEnvironmentVariable("TONGGUI_SOURCE") + u"/forms/catalogue"_s; }
    static QString example(const QString &file) { return catalogue() + u"/withdrawal-rent/examples/"_s + file; }

    // A copy of an entry in which one text was replaced.
    QString spoilt(const QString &file, const QByteArray &good, const QByteArray &bad) const
    {
        const QString folder = m_program.path(u"entries/withdrawal-rent"_s);
        QDir().mkpath(folder);
        for (const QString &name : {u"service.json"_s, u"rules.json"_s, u"receipt.json"_s, u"texts.json"_s}) {
            QFile source(catalogue() + u"/withdrawal-rent/"_s + name);
            QByteArray bytes = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
            if (name == file) {
                bytes.replace(good, bad);
            }
            m_program.write(u"entries/withdrawal-rent/"_s + name, bytes);
        }
        return folder;
    }

    CliProgram m_program;

private Q_SLOTS:
    void aGoodFormIsGood()
    {
        const CliAnswer answer = m_program.run(
            {u"forms"_s, u"check"_s, u"withdrawal-rent"_s, example(u"valid/invoice-quarter.json"_s), u"--json"_s});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json()[u"service"_s].toString(), u"withdrawal-rent"_s);
        const CliAnswer folder = m_program.run(
            {u"forms"_s, u"check"_s, catalogue() + u"/withdrawal-rent"_s, example(u"valid/invoice-quarter.json"_s)});
        QCOMPARE(folder.exitCode, 0);
        QVERIFY(folder.output.contains("complete"));
    }

    void notesAreNoRefusal()
    {
        const CliAnswer answer = m_program.run(
            {u"forms"_s, u"check"_s, u"withdrawal-rent"_s, example(u"valid/old-data.json"_s), u"--json"_s});
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json()[u"warnings"_s].toArray().at(0).toObject()[u"code"_s].toString(), u"R-41.old-data"_s);
    }

    void aWrongFormNamesTheField()
    {
        const QStringList asked{u"forms"_s, u"check"_s, u"withdrawal-rent"_s,
                                example(u"invalid/card-number-short.json"_s)};
        const CliAnswer answer = m_program.run(asked + QStringList{u"--json"_s});
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.error()[u"path"_s].toString(), u"GRCKZHHM"_s);
        for (const QString &key : {u"code"_s, u"text"_s, u"remedy"_s}) {
            QVERIFY2(!answer.error()[key].toString().isEmpty(), qPrintable(key));
        }
        QVERIFY(m_program.run(asked).errors.startsWith("GRCKZHHM: "));
    }

    void filesThatAreNoFormsAreTold()
    {
        const auto check = [this](const QString &file) {
            return m_program.run({u"forms"_s, u"check"_s, u"withdrawal-rent"_s, file, u"--json"_s});
        };
        QCOMPARE(check(u"/nowhere.json"_s).exitCode, 3);
        QCOMPARE(check(u"/nowhere.json"_s).code(), u"common.file-unreadable"_s);
        const CliAnswer broken = check(m_program.write(u"broken.json"_s, "{\"schema\": "));
        QCOMPARE(broken.exitCode, 1);
        QCOMPARE(broken.code(), u"common.malformed-json"_s);
        QCOMPARE(check(m_program.write(u"other.json"_s, "{\"schema\": \"something/1\"}")).exitCode, 1);
    }

    void aServiceThatIsNotThereIsAUsageError()
    {
        for (const QString &name : {u"nothing"_s, u"../withdrawal-rent"_s, u"."_s}) {
            const CliAnswer answer =
                m_program.run({u"forms"_s, u"check"_s, name, example(u"valid/couple.json"_s), u"--json"_s});
            QCOMPARE(answer.exitCode, 2);
            QCOMPARE(answer.code(), QString::fromLatin1(faults::UnknownService.code));
        }
    }

    void aBrokenEntryNamesFileAndLine_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("unknown property") << u"service.json"_s << QByteArray("\"number\"") << QByteArray("\"nummer\"");
        QTest::newRow("unknown kind") << u"service.json"_s << QByteArray("\"kind\": \"date\"")
                                      << QByteArray("\"kind\": \"day\"");
        QTest::newRow("unknown name") << u"rules.json"_s << QByteArray("min(ownMonthly, familyLeft)")
                                      << QByteArray("min(ownMonthly, nobody)");
        QTest::newRow("no JSON") << u"texts.json"_s << QByteArray("\"texts\": {") << QByteArray("\"texts\": ");
    }

    void aBrokenEntryNamesFileAndLine()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, good);
        QFETCH(QByteArray, bad);
        const QString folder = spoilt(file, good, bad);
        const CliAnswer answer = m_program.run({u"forms"_s, u"validate"_s, folder, u"--json"_s});
        QCOMPARE(answer.exitCode, 1);
        const QString place = answer.error()[u"path"_s].toString();
        QVERIFY2(place.contains(QRegularExpression(file + u":[0-9]+"_s)), qPrintable(place));
        QVERIFY(!answer.error()[u"remedy"_s].toString().isEmpty());
        QCOMPARE(m_program.run({u"forms"_s, u"list"_s, u"--catalogue"_s, m_program.path(u"entries"_s)}).exitCode, 1);
        QCOMPARE(m_program.run({u"forms"_s, u"check"_s, folder, example(u"valid/couple.json"_s)}).exitCode, 1);
    }

    void anEntryThatHoldsIsRight()
    {
        QCOMPARE(m_program.run({u"forms"_s, u"validate"_s, catalogue() + u"/certificate-deposit"_s}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(FormsVerbTest)
#include "FormsVerbTest.moc"
