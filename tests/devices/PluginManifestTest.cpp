// SPDX-License-Identifier: Apache-2.0
#include "devices/api/PluginErrors.h"
#include "devices/host/PluginRegistry.h"
#include "tests/devices/OddDrivers.h"

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
    }

    void ownDriversAreComplete()
    {
        const PluginRegistry registry = PluginRegistry::scan(qEnvironmentVariable("TONGGUI_PLUGIN_DIR"));
        QVERIFY(registry.refused().empty());
        const auto sam = registry.plugin(u"idcard-sam"_s);
        QVERIFY(sam.has_value());
        QCOMPARE(registry.ofKind(kinds::IdCardReader).size(), size_t(1));
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
    }

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

    void brokenFilesAreNamed()
    {
        DriverFolder folder;
        folder.write(u"broken.json"_s, "{\"schema\":");
        const auto read = PluginManifest::fromFile(folder.path() + u"/broken.json"_s);
        QVERIFY(read.error().is(errors::ManifestInvalid));
        QVERIFY(read.error().path().contains(u"broken.json:1:"_s));
        QVERIFY(PluginManifest::fromFile(folder.path() + u"/missing.json"_s).error().is(errors::ManifestInvalid));
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

    void aMissingFolderHoldsNoDrivers() { QVERIFY(PluginRegistry::scan(u"/nowhere"_s).plugins().empty()); }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::PluginManifestTest)
#include "PluginManifestTest.moc"
