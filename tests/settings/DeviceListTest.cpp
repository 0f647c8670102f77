// SPDX-License-Identifier: Apache-2.0
#include "app/settings/DeviceList.h"

#include "app/settings/SettingsErrors.h"
#include "app/settings/SettingsReader.h"
#include "app/settings/SettingsTable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::settings {

// devices.toml: which devices stand at a workplace.
class DeviceListTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    auto read(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"devices.toml"_s));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(content);
        file.close();
        return readDeviceList(m_folder.path());
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder.filePath(u"devices.toml"_s)); }

    void withoutAFileThereAreNone()
    {
        const auto none = readDeviceList(m_folder.path());
        QVERIFY(none.has_value());
        QVERIFY(none->empty());
    }

    void devicesStandInTheOrderOfTheFile()
    {
        const auto list = read("[reader]\ndriver = \"idcard-sam\"\nport = \"/dev/ttyUSB0\"\nframeMs = 3000\n"
                               "[hall-printer]\ntitle = \"大厅打印机\"\ndriver = \"printer-cups\"\nduplex = true\n");
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), std::size_t(2));
        QCOMPARE(list->at(0).driver, u"idcard-sam"_s);
        QCOMPARE(list->at(0).title, u"reader"_s);
        QCOMPARE(list->at(0).settings, (QJsonObject{{u"port"_s, u"/dev/ttyUSB0"_s}, {u"frameMs"_s, 3000}}));
        QCOMPARE(list->at(1).title, u"大厅打印机"_s);
        QCOMPARE(list->at(1).settings, (QJsonObject{{u"duplex"_s, true}}));
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const char *content, const ErrorDefinition &error, int line) {
            QTest::newRow(name) << QByteArray(content) << QString::fromLatin1(error.code) << line;
        };
        row("no driver", "[reader]\nport = \"x\"\n", errors::DeviceWithoutDriver, 2);
        row("empty section", "\n[reader]\n", errors::DeviceWithoutDriver, 2);
        row("empty driver", "[reader]\ndriver = \"\"\n", errors::WrongKind, 2);
        row("driver of another kind", "[reader]\ndriver = 7\n", errors::WrongKind, 2);
        row("a list", "[reader]\ndriver = \"a\"\nport = [\"x\"]\n", errors::WrongKind, 3);
        row("a secret", "[reader]\ndriver = \"a\"\npassword = \"x\"\n", errors::SecretInFile, 3);
        row("outside", "driver = \"a\"\n", errors::UnknownKey, 1);
        row("too deep", "[reader]\ndriver = \"a\"\n[reader.more]\nx = 1\n", errors::UnknownKey, 4);
        row("no TOML", "[reader\n", errors::BrokenFile, 1);
    }

    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        QFETCH(int, line);
        const auto refused = read(content);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().front().code(), code);
        QVERIFY2(refused.error().front().path().contains(u"devices.toml:%1:"_s.arg(line)),
                 qPrintable(refused.error().front().path()));
    }

    void theSettingsAreReadBesideIt()
    {
        QVERIFY(read("[reader]\ndriver = \"idcard-sam\"\n").has_value());
        const auto settings = readSettingsFolder(m_folder.path(), houseSettings(), EmptyFolder::Allowed);
        QVERIFY(settings.has_value());
    }
};

} // namespace tonggui::settings

QTEST_GUILESS_MAIN(tonggui::settings::DeviceListTest)
#include "DeviceListTest.moc"
