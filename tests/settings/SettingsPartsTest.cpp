// SPDX-License-Identifier: Apache-2.0
#include "app/settings/SecretScan.h"
#include "app/settings/Settings.h"
#include "app/settings/SettingsErrors.h"
#include "app/settings/SettingsTable.h"
#include "app/settings/TomlFile.h"
#include "app/settings/ValueCheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::settings;

class SettingsPartsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    Result<std::vector<TomlEntry>> entriesOf(const QByteArray &text)
    {
        QFile file(m_dir.filePath(u"x.toml"_s));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(text);
        file.close();
        return readTomlFile(file.fileName());
    }

private Q_SLOTS:
    void secretNames_data()
    {
        QTest::addColumn<bool>("isSecret");
        for (const char *name :
             {"pin", "staff.PIN", "db.password", "db.passwd", "a.pass-phrase", "a.passphrase", "api_key", "apiKey",
              "node.access-token", "private-key", "signingKey", "client.secret", "credential"}) {
            QTest::newRow(name) << true;
        }
        for (const char *name : {"pinned", "display.spin", "compass", "passage", "tokenizer", "keyboard", "node.url",
                                 "monkey", "secretary", "storage.key-protection"}) {
            QTest::newRow(name) << false;
        }
    }

    void secretNames()
    {
        QFETCH(bool, isSecret);
        QCOMPARE(isSecretName(QString::fromLatin1(QTest::currentDataTag())), isSecret);
    }

    void secretTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSecret");
        QTest::newRow("PKCS#8") << u"-----BEGIN PRIVATE KEY-----"_s << true;
        QTest::newRow("PKCS#8, encrypted") << u"x\n-----BEGIN ENCRYPTED PRIVATE KEY-----"_s << true;
        QTest::newRow("EC") << u"-----BEGIN EC PRIVATE KEY-----"_s << true;
        QTest::newRow("certificate") << u"-----BEGIN CERTIFICATE-----"_s << false;
        QTest::newRow("URL with a password") << u"postgresql://node:hush@db/x"_s << true;
        QTest::newRow("URL with a user") << u"https://node@db/x"_s << false;
        QTest::newRow("URL with a port") << u"https://node.example:8443/x"_s << false;
        QTest::newRow("URL with an at sign in the path") << u"https://node.example:8443/a@b"_s << false;
        QTest::newRow("a sentence") << u"请在窗口前等候：3号"_s << false;
    }

    void secretTexts()
    {
        QFETCH(QString, text);
        QFETCH(bool, isSecret);
        QCOMPARE(isSecretText(text), isSecret);
    }

    void entriesStandWhereTheyAreWritten()
    {
        const auto entries =
            entriesOf("# first\n  a.b = 1\n[c]\nd = [\"x\", \"y\"]\n  [c.e]\n  f = '''\nlong'''\n[g]\n");
        QVERIFY(entries.has_value());
        QStringList seen;
        for (const TomlEntry &entry : *entries) {
            seen.append(u"%1@%2:%3"_s.arg(entry.key).arg(entry.place.line).arg(entry.place.column));
        }
        QCOMPARE(seen, (QStringList{u"a.b@2:3"_s, u"c.d@4:1"_s, u"c.e.f@6:3"_s, u"g@8:2"_s}));
        QCOMPARE(std::get<QStringList>((*entries)[1].value), (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(std::get<QString>((*entries)[2].value), u"long"_s);
    }

    void anEmptyFileHasNoEntries()
    {
        QVERIFY(entriesOf({})->empty());
        QVERIFY(entriesOf("# only words\n\n")->empty());
        QVERIFY(entriesOf("\xef\xbb\xbf# a byte order mark\n")->empty());
    }

    void limitsBelongToTheValue_data()
    {
        QTest::addColumn<int>("value");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("below") << 2 << false;
        QTest::newRow("least") << 3 << true;
        QTest::newRow("most") << 10 << true;
        QTest::newRow("above") << 11 << false;
    }

    void limitsBelongToTheValue()
    {
        QFETCH(int, value);
        QFETCH(bool, isAllowed);
        static constexpr Setting<int> row{{.key = "a.b", .kind = Kind::Integer, .fallback = 5, .least = 3, .most = 10}};
        QCOMPARE(checkedValue(row, qint64(value), {}).has_value(), isAllowed);
    }

    void booleansAreBooleans()
    {
        static constexpr Setting<bool> row{{.key = "a.b", .kind = Kind::Boolean, .fallback = true}};
        QCOMPARE(checkedValue(row, false, {}).value(), Value(false));
        QVERIFY(checkedValue(row, qint64(1), {}).error().is(settings::errors::WrongKind));
        QVERIFY(checkedValue(row, u"true"_s, {}).error().is(settings::errors::WrongKind));
        QCOMPARE(valueText(row.fallbackValue()), u"true"_s);
        QCOMPARE(Settings().of(row), true);
    }

    void textsHaveOneLineAndALength()
    {
        static constexpr Setting<QString> row{{.key = "a.b", .most = 3}};
        QVERIFY(checkedValue(row, u"公积金"_s, {}));
        QVERIFY(checkedValue(row, u"公积金中"_s, {}).error().is(settings::errors::OutOfRange));
        QVERIFY(checkedValue(row, u"a\nb"_s, {}).error().is(settings::errors::OutOfRange));
    }

    void theNearestKeyIsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("meant");
        QTest::newRow("node.urI") << u"node.url"_s;
        QTest::newRow("Display.Theme") << u"display.theme"_s;
        QTest::newRow("display.text_scale") << u"display.text-scale"_s;
        QTest::newRow("root-certificate") << u"node.root-certificate"_s;
        QTest::newRow("terminal.cod") << u"terminal.code"_s;
        QTest::newRow("storag") << u"storage"_s;
    }

    void theNearestKeyIsWhatWasMeant()
    {
        QFETCH(QString, meant);
        QCOMPARE(nearestKey(houseSettings(), QString::fromLatin1(QTest::currentDataTag())), meant);
    }

    void aHugeUnknownKeyIsNoWork() { QVERIFY(!nearestKey(houseSettings(), QString(1000000, u'x')).isEmpty()); }
};

QTEST_APPLESS_MAIN(SettingsPartsTest)
#include "SettingsPartsTest.moc"
