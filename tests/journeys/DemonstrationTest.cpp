// SPDX-License-Identifier: Apache-2.0
// The demonstration leaves what it promises, and says so when it cannot.
#include "tests/journeys/JourneyHall.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui::tests;

class DemonstrationTest : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int exitCode = -1;
        QByteArray said;
    };

    static Outcome demonstrate(const QStringList &options)
    {
        QProcess demo;
        demo.start(programsFolder() + u"/tonggui-demo"_s, options);
        if (!demo.waitForFinished(120000)) {
            demo.terminate(); // its node and its simulator end with it
            demo.waitForFinished();
        }
        return {demo.exitStatus() == QProcess::NormalExit ? demo.exitCode() : -1, demo.readAllStandardOutput()};
    }

    static QJsonObject summaryIn(const QDir &folder)
    {
        QFile file(folder.filePath(u"summary.json"_s));
        return QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
    }

private Q_SLOTS:
    void leavesPicturesPapersAndASummary()
    {
        const QTemporaryDir own;
        const QDir folder(own.path());
        QCOMPARE(demonstrate({u"--output"_s, folder.path()}).exitCode, 0);
        const QJsonObject summary = summaryIn(folder);
        QVERIFY(summary[u"ok"_s].toBool());
        const QJsonArray visits = summary[u"visits"_s].toArray();
        QCOMPARE(visits.size(), 2);
        QVERIFY(visits[0][u"service"_s] != visits[1][u"service"_s]);
        for (const QJsonValue &visit : visits) {
            const QString paper = visit[u"receipt"_s].toString();
            QCOMPARE(QFileInfo(folder.filePath(paper)).size(), visit[u"bytes"_s].toInteger());
            QCOMPARE(visit[u"verification"_s][u"verdict"_s].toString(), u"valid"_s);
            QCOMPARE(visit[u"verification"_s][u"signatures"_s].toArray().size(), 3);
            QCOMPARE(visit[u"envelope"_s][u"caseId"_s], visit[u"case"_s]);
            QVERIFY(visit[u"steps"_s].toArray().size() >= 9);
        }
        QCOMPARE(folder.entryList({u"*.pdf"_s}).size(), 2);
        QStringList pictures = folder.entryList({u"*.png"_s});
        QVERIFY(pictures.removeOne(u"slip.png"_s)); // what came out of the slip printer
        QVERIFY(QImage(folder.filePath(u"slip.png"_s)).width() >= 384);
        QVERIFY(!pictures.filter(u"devices.png"_s).isEmpty()); // every device was tried
        QVERIFY(pictures.size() >= summary[u"pictures"_s].toInt());
        for (const QString &picture : pictures) {
            QVERIFY2(QImage(folder.filePath(picture)).width() >= 800, qPrintable(picture));
        }
    }

    void saysWhenTheVisitsAreMissing()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(u"nowhere.json"_s);
        const Outcome outcome = demonstrate({u"--output"_s, folder.path(), u"--scripts"_s, missing});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonObject said = QJsonDocument::fromJson(outcome.said.trimmed().split('\n').last()).object();
        QCOMPARE(said[u"event"_s].toString(), u"failed"_s);
        QVERIFY(said[u"error"_s][u"text"_s].toString().contains(missing));
        const QJsonObject summary = summaryIn(QDir(folder.path()));
        QVERIFY(summary.contains(u"ok"_s) && !summary[u"ok"_s].toBool());
    }

    void saysWhenTheFolderCannotBeMade()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QCOMPARE(demonstrate({u"--output"_s, inTheWay.fileName() + u"/output"_s}).exitCode, 1);
    }

    void aWrongLineIsRefused()
    {
        QCOMPARE(demonstrate({u"--hold-at"_s, u"lunch"_s}).exitCode, 2);
        QCOMPARE(demonstrate({u"--language"_s, u"tlh"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(DemonstrationTest)
#include "DemonstrationTest.moc"
