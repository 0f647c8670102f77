// SPDX-License-Identifier: Apache-2.0
#include "app/demo/DemoErrors.h"
#include "app/demo/DemoOptions.h"
#include "app/demo/DemoReport.h"
#include "app/demo/clerk/VisitScript.h"
#include "app/demo/hall/ReadyProcess.h"
#include "tests/support/Await.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tonggui;
using namespace tonggui::demo;

namespace {

const QDate Today(2026, 11, 21);

QStringList shell(const QString &line)
{
    return {u"-c"_s, line};
}

} // namespace

// What the demonstration is made of.
class DemoPartsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;

    QString file(const QByteArray &content) const
    {
        const QString path = folder.filePath(u"visits.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("no room for a test file");
        }
        return path;
    }

    QJsonObject summary() const
    {
        QFile file(folder.filePath(u"out/summary.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private Q_SLOTS:
    void dayWordsBecomeDays_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("day");
        QTest::newRow("today") << u"today"_s << u"2026-11-21"_s;
        QTest::newRow("before") << u"today-200"_s << u"2026-05-05"_s;
        QTest::newRow("after") << u"today+41"_s << u"2027-01-01"_s;
        QTest::newRow("a day") << u"2026-02-28"_s << u"2026-02-28"_s;
        QTest::newRow("words") << u"not today"_s << u"not today"_s;
    }

    void dayWordsBecomeDays()
    {
        QFETCH(QString, word);
        QFETCH(QString, day);
        const QJsonObject visit{{u"card"_s, u"tong"_s},
                                {u"service"_s, u"s"_s},
                                {u"search"_s, u"zf"_s},
                                {u"typed"_s, QJsonObject{{u"from"_s, word}}}};
        const QByteArray content = QJsonDocument(QJsonObject{{u"visits"_s, QJsonArray{visit}}}).toJson();
        const auto scripts = readVisitScripts(file(content), Today);
        QVERIFY(scripts.has_value());
        QCOMPARE(scripts->size(), size_t(1));
        QCOMPARE(scripts->front().typed.value(u"from"_s), day);
        QCOMPARE(scripts->front().card, u"tong"_s);
        QCOMPARE(scripts->front().search, u"zf"_s);
    }

    void brokenScriptsNameTheFile()
    {
        const auto none = readVisitScripts(folder.filePath(u"none.json"_s), Today);
        QVERIFY(none.error().is(tonggui::errors::FileUnreadable));
        QVERIFY(none.error().text().contains(u"none.json"_s));
        const QString broken = file("{\"visits\": [");
        const auto malformed = readVisitScripts(broken, Today);
        QVERIFY(malformed.error().is(tonggui::errors::MalformedJson));
        QCOMPARE(malformed.error().path(), broken);
    }

    void theScriptsOfTheDemonstrationCanBeRead()
    {
        const QString path = qEnvironmentVariable("TONGGUI_SOURCE") + u"/resources/demo/visits.json"_s;
        const auto scripts = readVisitScripts(path, Today);
        QVERIFY(scripts.has_value());
        QCOMPARE(scripts->size(), size_t(2));
        for (const VisitScript &script : *scripts) {
            QVERIFY(!script.card.isEmpty() && !script.search.isEmpty() && !script.typed.isEmpty());
        }
    }

    void aProgramSaysThatItIsReady()
    {
        ReadyProcess process;
        const auto ready = test::await(process.start(u"/bin/sh"_s, shell(u"echo '{\"port\": 7}'; read line"_s)));
        QVERIFY2(ready.has_value(), ready ? "" : qPrintable(ready.error().toLine()));
        QCOMPARE(ready->value(u"port"_s).toInt(), 7);
        QVERIFY(process.isRunning());
        process.kill();
        QVERIFY(!process.isRunning());
    }

    void aSilentProgramIsTold_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("ends") << u"/bin/sh"_s << shell(u"exit 0"_s);
        QTest::newRow("half a line") << u"/bin/sh"_s << shell(u"printf '{'; exit 0"_s);
        QTest::newRow("waits") << u"/bin/sh"_s << shell(u"read line"_s);
        QTest::newRow("is not there") << u"/nowhere/sh"_s << QStringList();
    }

    void aSilentProgramIsTold()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        ReadyProcess process;
        const auto ready = test::await(process.start(program, arguments, 300ms));
        QVERIFY(ready.error().is(demo::errors::ProgramSilent));
        QVERIFY(ready.error().text().startsWith(u"sh "_s));
    }

    void aCommandRunsToItsEnd()
    {
        const auto said = test::await(runToEnd(u"/bin/sh"_s, shell(u"echo done"_s)));
        QCOMPARE(*said, QByteArray("done\n"));
        const auto failed = test::await(runToEnd(u"/bin/sh"_s, shell(u"exit 3"_s)));
        QVERIFY(failed.error().is(demo::errors::ProgramSilent));
    }

    void aReportWithoutVisitsIsNoSuccess()
    {
        DemoReport report(folder.filePath(u"out"_s));
        QVERIFY(report.begin().has_value());
        QVERIFY(report.finish().error().is(demo::errors::ResultMissing));
        QCOMPARE(summary().value(u"ok"_s), QJsonValue(false));
    }

    void aReportForgetsTheOneBeforeAndNothingElse()
    {
        QDir(folder.path()).mkpath(u"out"_s);
        for (const auto &name : {u"01-old.png"_s, u"receipt-old.pdf"_s, u"notes.txt"_s}) {
            QFile old(folder.filePath(u"out/"_s + name));
            QVERIFY(old.open(QIODevice::WriteOnly));
        }
        DemoReport report(folder.filePath(u"out"_s));
        QVERIFY(report.begin().has_value());
        QCOMPARE(QDir(folder.filePath(u"out"_s)).entryList(QDir::Files), QStringList{u"notes.txt"_s});
        QVERIFY(report.takeStep(u"ready"_s).has_value());
        QVERIFY(QFileInfo::exists(folder.filePath(u"out/01--ready.png"_s)));
    }

    void whatIsNoReceiptIsNotCounted()
    {
        DemoReport report(folder.filePath(u"out"_s));
        QVERIFY(report.begin().has_value());
        report.beginVisit(u"certificate-deposit"_s);
        const CaseId caseId(u"0203-0007-261121-000001"_s);
        QVERIFY(!report.takePaper(caseId, "no PDF", folder.filePath(u"no-root.pem"_s)).has_value());
        QVERIFY(!report.finish().has_value());
        QVERIFY(summary().value(u"visits"_s).toArray().isEmpty());
    }

    void theCommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("unknown") << QStringList{u"--nothing-like-it"_s} << 2;
    }

    void theCommandLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const QByteArray argument = arguments[0].toUtf8();
        const char *const argv[] = {"tonggui-demo", argument.constData()};
        const std::variant<DemoOptions, int> read = demoOptionsFrom(2, argv);
        QVERIFY(std::holds_alternative<int>(read));
        QCOMPARE(std::get<int>(read), code);
    }
};

QTEST_MAIN(DemoPartsTest)
#include "DemoPartsTest.moc"
