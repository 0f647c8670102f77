// SPDX-License-Identifier: Apache-2.0
#include "app/core/ReadFile.h"

#include "app/core/Json.h"

#include <sys/stat.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class ReadFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString fileOf(qint64 size) const
    {
        const QString path = m_folder.filePath(QString::number(size));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.resize(size) ? path : QString();
    }

private Q_SLOTS:
    void readsToTheLimit()
    {
        QCOMPARE(readFile(fileOf(0)).value(), QByteArray());
        const QString whole = fileOf(1 << 20);
        QCOMPARE(readFile(whole, 1 << 20).value(), QByteArray(1 << 20, '\0'));
        const QString link = m_folder.filePath(u"link"_s);
        QVERIFY(QFile::link(whole, link));
        QCOMPARE(readFile(link).value().size(), 1 << 20);
    }

    void refusesWhatIsLarger()
    {
        const QString larger = fileOf((1 << 20) + 1);
        const Result<QByteArray> bytes = readFile(larger, 1 << 20);
        QVERIFY(!bytes && bytes.error().is(errors::NotAnOrdinaryFile));
        QCOMPARE(bytes.error().arguments(), (QStringList{larger, u"1"_s}));
        QCOMPARE(bytes.error().path(), larger);
        QVERIFY(readFile(fileOf(LargestFile + 1)).error().is(errors::NotAnOrdinaryFile)); // a file with a hole
    }

    // /proc files tell no size, and hold something
    void countsWhatItReads()
    {
        QVERIFY(!readFile(u"/proc/self/maps"_s).value().isEmpty());
        QVERIFY(readFile(u"/proc/self/maps"_s, 16).error().is(errors::NotAnOrdinaryFile));
    }

    void refusesWhatNeverEnds()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QElapsedTimer timer;
        timer.start();
        for (const QString &path : {u"/dev/zero"_s, u"/dev/null"_s, pipe, m_folder.path()}) {
            const Result<QByteArray> bytes = readFile(path);
            QVERIFY2(!bytes && bytes.error().is(errors::NotAnOrdinaryFile), qPrintable(path));
            const Result<QJsonObject> object = readJsonFile(path);
            QVERIFY2(!object && object.error().is(errors::NotAnOrdinaryFile), qPrintable(path));
        }
        QVERIFY(timer.elapsed() < 5000);
    }

    void namesWhatIsMissing()
    {
        const QString path = m_folder.filePath(u"none"_s);
        const Result<QByteArray> bytes = readFile(path);
        QVERIFY(!bytes && bytes.error().is(errors::FileUnreadable));
        QCOMPARE(bytes.error().path(), path);
    }
};

QTEST_GUILESS_MAIN(ReadFileTest)
#include "ReadFileTest.moc"
