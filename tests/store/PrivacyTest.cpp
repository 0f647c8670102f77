// SPDX-License-Identifier: Apache-2.0
#include "tests/store/SampleStore.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

// Nothing personal and no secret rests readable on the disk.
class PrivacyTest : public QObject
{
    Q_OBJECT

    static QList<QByteArray> secrets()
    {
        QList<QByteArray> all = personalData();
        const QString pin = QString::fromUtf16(SamplePin);
        const QString clerk = QString::fromUtf16(SampleClerk);
        all += {pin.toUtf8(), clerk.toUtf8(), "scrypt$", "PRIVATE KEY", "个人业务", QByteArray(32, 'k')};
        QList<QByteArray> forms = all;
        for (const QByteArray &secret : all) { // as QString keeps it in memory, and as JSON writes bytes
            const QString text = QString::fromUtf8(secret);
            forms.append(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
            forms.append(secret.toBase64(QByteArray::OmitTrailingEquals).chopped(1));
        }
        return forms;
    }

    static void verifyNothingIn(const QString &folder, const QStringList &names)
    {
        for (const QString &name : names) {
            QFile file(folder + u'/' + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.size() > 4096);
            for (const QByteArray &secret : secrets()) {
                QVERIFY2(!bytes.contains(secret), secret.constData());
            }
        }
    }

private Q_SLOTS:
    void nothingIsReadableInAClosedDatabase()
    {
        StoreWorld world;
        fillSampleStore(world);
        verifyNothingIn(world.folder(), {u"terminal.db"_s});
    }

    void nothingIsReadableInTheLogOfAKilledProgram()
    {
        StoreWorld world;
        QProcess child;
        child.start(QCoreApplication::applicationDirPath() + u"/StoreChild"_s, {u"stream"_s, world.path()});
        for (int visit = 0; visit < 5; ++visit) {
            QVERIFY(child.waitForReadyRead(20000));
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        verifyNothingIn(world.folder(), {u"terminal.db"_s, u"terminal.db-wal"_s});
    }

    void plainColumnsHoldIdsStatesAndTimesOnly()
    {
        StoreWorld world;
        fillSampleStore(world);
        const QRegularExpression plain(u"^[\\x20-\\x7e]*$"_s);
        int seen = 0;
        for (const QVariant &table : plainSql(world.path(), u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s)) {
            const QString columns =
                u"SELECT name FROM pragma_table_info('%1') WHERE type = 'TEXT'"_s.arg(table.toString());
            for (const QVariant &column : plainSql(world.path(), columns)) {
                const QString all = u"SELECT %2 FROM %1"_s.arg(table.toString(), column.toString());
                for (const QVariant &value : plainSql(world.path(), all)) {
                    QVERIFY2(plain.match(value.toString()).hasMatch(), qPrintable(value.toString()));
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 50);
    }
};

QTEST_GUILESS_MAIN(PrivacyTest)
#include "PrivacyTest.moc"
