// SPDX-License-Identifier: Apache-2.0
#include "devices/api/PluginErrors.h"
#include "devices/host/PluginRegistry.h"
#include "tests/devices/OddDrivers.h"

#include <sys/stat.h>

namespace tonggui::devices {

using namespace tonggui::tests;

// Drivers are judged by what they say about themselves, before any of their code is loaded.
class PluginManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodManifestIsRead()
    {
        const auto manifest = PluginManifest::fromJson(DriverFolder::oddManifest(), u"/drivers/odd-reader.json"_s);
        QVERIFY2(manifest.has_value(), manifest ? "" : qPrintable(manifest.error().toLine()));
        QCOMPARE(manifest->id, u"odd-reader"_s);
        QCOMPARE(manifest->kind, QString(kinds::IdCardReader));
        QCOMPARE(manifest->libraryPath, u"/drivers/odd-reader.so"_s);
        QCOMPARE(manifest->title.at(u"zh_CN"_s), u"怪读卡器"_s);
        QCOMPARE(manifest->settings.size(), size_t(4));
        QVERIFY(manifest->isOutOfProcess);
        QCOMPARE(manifest->memoryLimitMb, 0);
        QVERIFY(manifest->help.text.empty());
    }

    void rulesLimitsAndHelpAreRead()
    {
        QJsonObject object = DriverFolder::oddManifest();
        object[u"limits"_s] = QJsonObject{{u"memoryMb"_s, 64}};
        object[u"help"_s] =
            QJsonObject{{u"text"_s, QJsonObject{{u"en"_s, u"Put a card on it."_s}, {u"zh_CN"_s, u"请放置证件。"_s}}},
                        {u"picture"_s, u"card-on-reader"_s}};
        object[u"match"_s] = QJsonArray{QJsonObject{{u"transport"_s, u"network"_s},
                                                    {u"port"_s, u"9100"_s},
                                                    {u"host"_s, u"192.0.2.*"_s},
                                                    {u"service"_s, u"_pdl-datastream._tcp"_s},
                                                    {u"name"_s, u"*POS*"_s}},
                                        usbRule(u"056a"_s, u"00a8"_s)};
        const auto manifest = PluginManifest::fromJson(object, u"odd.json"_s);
        QVERIFY2(manifest.has_value(), manifest ? "" : qPrintable(manifest.error().toLine()));
        QCOMPARE(manifest->memoryLimitMb, 64);
        QCOMPARE(manifest->help.text.at(u"en"_s), u"Put a card on it."_s);
        QCOMPARE(manifest->help.picture, u"card-on-reader"_s);
        QCOMPARE(manifest->match.size(), size_t(2));
        QCOMPARE(manifest->match[0].port, u"9100"_s);
        QCOMPARE(manifest->match[0].host, u"192.0.2.*"_s);
        QCOMPARE(manifest->match[0].service, u"_pdl-datastream._tcp"_s);
        QCOMPARE(manifest->match[0].name, u"*POS*"_s);
        QCOMPARE(manifest->match[1].vendorId, u"056a"_s);
        QCOMPARE(manifest->match[1].productId, u"00a8"_s);
    }

    void ownDriversAreComplete()
    {
        const PluginRegistry registry = PluginRegistry::scan(qEnvironmentVariable("TONGGUI_PLUGIN_DIR"));
        for (const Error &error : registry.refused()) {
            QFAIL(qPrintable(error.toLine()));
        }
        const auto sam = registry.plugin(u"idcard-sam"_s);
        QVERIFY(sam.has_value());
        QVERIFY(registry.plugin(u"idcard-vendor"_s).has_value());
        QCOMPARE(registry.ofKind(kinds::IdCardReader).size(), size_t(2));
        QVERIFY(registry.ofKind(u"toaster"_s).empty());
        QCOMPARE(sam->match.front().transport, u"serial"_s);
        QCOMPARE(sam->completeSettings({})->value(u"pollGapMs"_s).toInt(), 300);
    }

    void wrongManifestsAreRefusedByPlace_data()
    {
        QTest::addColumn<QJsonObject>("manifest");
        QTest::addColumn<QString>("place");
        const QJsonObject good = DriverFolder::oddManifest();
        QTest::newRow("kind that does not exist") << with(good, u"kind"_s, u"toaster"_s) << u"kind"_s;
        QTest::newRow("version without dots") << with(good, u"version"_s, u"1"_s) << u"version"_s;
        QTest::newRow("id with blanks") << with(good, u"id"_s, u"odd reader"_s) << u"id"_s;
        QTest::newRow("library elsewhere") << with(good, u"library"_s, u"../../lib/evil.so"_s) << u"library"_s;
        QTest::newRow("unknown key") << with(good, u"autostart"_s, true) << u"autostart"_s;
        QTest::newRow("no Chinese title") << with(good, u"title"_s, QJsonObject{{u"en"_s, u"Odd"_s}}) << u"title"_s;
        QTest::newRow("isolation that does not exist") << with(good, u"isolation"_s, u"none"_s) << u"isolation"_s;
        QJsonObject missing = good;
        missing.remove(u"abi"_s);
        QTest::newRow("no abi") << missing << u"abi"_s;
        QJsonArray settings = good[u"settings"_s].toArray();
        settings[1] = with(settings[1].toObject(), u"default"_s, 12);
        QTest::newRow("default out of range") << with(good, u"settings"_s, settings) << u"count.default"_s;
        settings[1] = with(settings[1].toObject(), u"default"_s, u"1"_s);
        QTest::newRow("default of the wrong type") << with(good, u"settings"_s, settings) << u"count.default"_s;
        settings = good[u"settings"_s].toArray();
        settings[3] = with(settings[3].toObject(), u"default"_s, u"blue"_s);
        QTest::newRow("default that is no choice") << with(good, u"settings"_s, settings) << u"colour.default"_s;
        settings[3] = settings[0];
        QTest::newRow("a setting twice") << with(good, u"settings"_s, settings) << u"behaviour"_s;
        refuseRulesAndLimits(good);
    }

private:
    static QJsonObject usbRule(const QJsonValue &vendor, const QJsonValue &product)
    {
        return {{u"transport"_s, u"usb-hid"_s}, {u"vendorId"_s, vendor}, {u"productId"_s, product}};
    }

    static void refuseRulesAndLimits(const QJsonObject &good)
    {
        const auto rule = [&good](const char *name, const QJsonObject &object, const QString &place) {
            QTest::newRow(name) << with(good, u"match"_s, QJsonArray{object}) << place;
        };
        rule("vendor id of three digits", usbRule(u"56a"_s, u"00a8"_s), u"match[0].vendorId"_s);
        rule("product id as a number", usbRule(u"056a"_s, 168), u"match[0].productId"_s);
        rule("product id alone", {{u"transport"_s, u"usb-hid"_s}, {u"productId"_s, u"00a8"_s}}, u"match[0]"_s);
        rule("transport that does not exist", {{u"transport"_s, u"telepathy"_s}}, u"match[0].transport"_s);
        rule("rule without transport", {{u"port"_s, u"ttyS0"_s}}, u"match[0]"_s);
        rule("empty pattern", {{u"transport"_s, u"network"_s}, {u"host"_s, QString()}}, u"match[0].host"_s);
        rule("pattern without end", {{u"transport"_s, u"network"_s}, {u"name"_s, QString(5000, u'*')}},
             u"match[0].name"_s);
        for (const QJsonValue &memory : {QJsonValue(31), QJsonValue(4097), QJsonValue(64.5), QJsonValue(u"64"_s)}) {
            QTest::newRow(
                qPrintable(u"memory of "_s + memory.toVariant().toString() + u' ' + QString::number(memory.type())))
                << with(good, u"limits"_s, QJsonObject{{u"memoryMb"_s, memory}}) << u"limits.memoryMb"_s;
        }
        QTest::newRow("another limit") << with(good, u"limits"_s, QJsonObject{{u"cpu"_s, 1}}) << u"limits"_s;
        QTest::newRow("help in one language")
            << with(good, u"help"_s, QJsonObject{{u"text"_s, QJsonObject{{u"en"_s, u"Try."_s}}}}) << u"help.text"_s;
        QJsonObject help{{u"text"_s, good[u"title"_s]}, {u"picture"_s, u"../../etc/passwd"_s}};
        QTest::newRow("picture elsewhere") << with(good, u"help"_s, help) << u"help.picture"_s;
    }

private Q_SLOTS:

    void wrongManifestsAreRefusedByPlace()
    {
        QFETCH(QJsonObject, manifest);
        QFETCH(QString, place);
        const auto read = PluginManifest::fromJson(manifest, u"odd.json"_s);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().is(errors::ManifestInvalid));
        QVERIFY2(read.error().text().contains(place), qPrintable(read.error().text()));
        QCOMPARE(read.error().path(), u"odd.json"_s);
    }

    void brokenFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("place");
        QTest::newRow("cut off") << QByteArray("{\"schema\":") << u":1:"_s;
        QTest::newRow("empty") << QByteArray() << u":1:1"_s;
        QTest::newRow("no object") << QByteArray("[]") << u":1:1"_s;
        QTest::newRow("deeply nested arrays")
            << QByteArray("{\"match\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + '}') << u":1:"_s;
        QTest::newRow("deeply nested objects")
            << QByteArray(QByteArray("{\"a\":").repeated(100000) + "1" + QByteArray(100000, '}')) << u":1:"_s;
        QTest::newRow("nested as deep as the parser goes")
            << QByteArray("{\"match\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + '}') << u"broken.json"_s;
        QByteArray good = canonicalJson(DriverFolder::oddManifest());
        QTest::newRow("not UTF-8") << QByteArray(good).replace("Odd reader", "\xcf\xea\xbc\xd2") << u":1:"_s;
        const QString text = QString::fromUtf8(good);
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
                                << u":1:"_s;
        QTest::newRow("zero bytes") << QByteArray(100, '\0') << u":1:"_s;
        QTest::newRow("too large") << QByteArray(good + QByteArray(LargestManifest, ' ')) << u"broken.json"_s;
    }

    void brokenFilesAreNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, place);
        DriverFolder folder;
        folder.write(u"broken.json"_s, content);
        const auto read = PluginManifest::fromFile(folder.path() + u"/broken.json"_s);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().is(errors::ManifestInvalid));
        QVERIFY2(read.error().path().contains(place), qPrintable(read.error().path()));
        QVERIFY(read.error().text().contains(u"broken.json"_s));
        QVERIFY(read.error().text().size() < 1000);
    }

    void filesThatCannotBeReadAreNamed()
    {
        DriverFolder folder;
        const QString path = folder.path();
        folder.add(DriverFolder::oddManifest(), u"odd-reader"_s);
        QVERIFY(QFile::link(path + u"/loop-b.json"_s, path + u"/loop-a.json"_s));
        QVERIFY(QFile::link(path + u"/loop-a.json"_s, path + u"/loop-b.json"_s));
        QVERIFY(QFile::link(u"/nowhere.json"_s, path + u"/lost.json"_s));
        QVERIFY(QFile::link(u"/dev/zero"_s, path + u"/endless.json"_s));
        QCOMPARE(::mkfifo(qPrintable(path + u"/pipe.json"_s), 0600), 0);
        folder.write(u"closed.json"_s, canonicalJson(DriverFolder::oddManifest()));
        QVERIFY(QFile::setPermissions(path + u"/closed.json"_s, {})); // for root it is DriverTwice instead
        const PluginRegistry registry = PluginRegistry::scan(path);
        QCOMPARE(registry.plugins().size(), size_t(1));
        QStringList named;
        for (const Error &error : registry.refused()) {
            QVERIFY(error.is(errors::ManifestInvalid) || error.is(errors::DriverTwice));
            named << QFileInfo(error.path()).fileName();
        }
        named.sort();
        QCOMPARE(named.filter(u".json"_s).size(), 6);
        for (const QString &name :
             {u"loop-a.json"_s, u"loop-b.json"_s, u"lost.json"_s, u"endless.json"_s, u"pipe.json"_s}) {
            QVERIFY2(named.contains(name), qPrintable(name));
        }
        QVERIFY(PluginManifest::fromFile(path + u"/missing.json"_s).error().is(errors::ManifestInvalid));
        QVERIFY(PluginManifest::fromFile(path).error().is(errors::ManifestInvalid));
    }

    void aFolderOfManyDriversIsReadQuickly()
    {
        DriverFolder folder;
        const QJsonObject good = DriverFolder::oddManifest();
        folder.write(u"odd-reader.so"_s, {});
        for (int i = 0; i < 200; ++i) {
            const QString id = u"odd-reader%1"_s.arg(i, 3, 10, QChar(u'0'));
            folder.write(id + u".json"_s, canonicalJson(with(good, u"id"_s, id)));
        }
        QElapsedTimer clock;
        clock.start();
        const PluginRegistry registry = PluginRegistry::scan(folder.path());
        QCOMPARE(registry.plugins().size(), size_t(200));
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void settingsAreCompletedAndChecked()
    {
        const auto manifest = PluginManifest::fromJson(DriverFolder::oddManifest(), u"odd.json"_s).value();
        const auto complete = manifest.completeSettings({{u"count"_s, 3}});
        QCOMPARE(
            *complete,
            (QJsonObject{{u"behaviour"_s, u"good"_s}, {u"colour"_s, u"red"_s}, {u"count"_s, 3}, {u"shine"_s, false}}));
        const QList<QJsonObject> wrong{{{u"count"_s, 0}}, {{u"count"_s, 1.5}},        {{u"count"_s, u"2"_s}},
                                       {{u"shine"_s, 1}}, {{u"colour"_s, u"blue"_s}}, {{u"behaviour"_s, true}},
                                       {{u"volume"_s, 1}}};
        for (const QJsonObject &given : wrong) {
            const auto refused = manifest.completeSettings(given);
            QVERIFY(!refused.has_value());
            QVERIFY(refused.error().is(errors::SettingInvalid));
            QCOMPARE(refused.error().path(), given.keys().first());
        }
    }

    void aBadDriverDoesNotHarmTheOthers()
    {
        DriverFolder folder;
        const QJsonObject good = DriverFolder::oddManifest();
        folder.add(good, u"odd-reader"_s);
        folder.add(with(with(good, u"id"_s, u"old-reader"_s), u"abi"_s, u"org.tonggui.DevicePlugin/0"_s), {});
        folder.add(with(with(good, u"id"_s, u"lost-reader"_s), u"library"_s, u"lost.so"_s), {});
        folder.write(u"zz-copy.json"_s, canonicalJson(good));
        folder.write(u"broken.json"_s, "[]");
        const PluginRegistry registry = PluginRegistry::scan(folder.path());
        QCOMPARE(registry.plugins().size(), size_t(1));
        QCOMPARE(registry.refused().size(), size_t(4));
        const auto hasRefused = [&registry](const ErrorDefinition &error) {
            return std::any_of(registry.refused().begin(), registry.refused().end(),
                               [&error](const Error &e) { return e.is(error); });
        };
        QVERIFY(hasRefused(errors::WrongAbi));
        QVERIFY(hasRefused(errors::LibraryMissing));
        QVERIFY(hasRefused(errors::DriverTwice));
        QVERIFY(hasRefused(errors::ManifestInvalid));
        QVERIFY(registry.plugin(u"lost-reader"_s).error().is(errors::DriverUnknown));
    }

    void everyRefusalNamesTheFile()
    {
        DriverFolder folder;
        const QJsonObject good = DriverFolder::oddManifest();
        folder.add(with(with(good, u"id"_s, u"old-reader"_s), u"abi"_s, u"org.tonggui.DevicePlugin/0"_s), {});
        folder.add(with(with(good, u"id"_s, u"loop-reader"_s), u"library"_s, u"loop.so"_s), {});
        QVERIFY(QFile::link(folder.path() + u"/loop.so"_s, folder.path() + u"/loop.so"_s));
        folder.add(with(good, u"id"_s, u"Odd"_s), {});
        const PluginRegistry registry = PluginRegistry::scan(folder.path());
        QVERIFY(registry.plugins().empty());
        QCOMPARE(registry.refused().size(), size_t(3));
        for (const Error &error : registry.refused()) {
            QVERIFY2(error.path().startsWith(folder.path()), qPrintable(error.toLine()));
        }
    }

    void aFolderThatCannotBeReadHoldsNoDrivers()
    {
        DriverFolder folder;
        folder.add(DriverFolder::oddManifest(), u"odd-reader"_s);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path())); // nobody named it
        const auto back = qScopeGuard([&before] { QDir::setCurrent(before); });
        const QString loop = folder.path() + u"/loop"_s;
        QVERIFY(QFile::link(loop, loop));
        for (const QString &path : {QString(), u"/nowhere"_s, loop, u"/dev/null"_s, QString(5000, u'x')}) {
            const PluginRegistry registry = PluginRegistry::scan(path);
            QVERIFY(registry.plugins().empty() && registry.refused().empty());
        }
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::PluginManifestTest)
#include "PluginManifestTest.moc"
