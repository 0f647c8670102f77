// SPDX-License-Identifier: Apache-2.0
#include "app/settings/SettingsTable.h"

#include "app/settings/SettingsErrors.h"
#include "app/settings/ValueCheck.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui::settings;

namespace {

TomlValue asToml(const Value &value)
{
    if (const auto *number = std::get_if<int>(&value)) {
        return qint64(*number);
    }
    if (const auto *flag = std::get_if<bool>(&value)) {
        return *flag;
    }
    return std::get<QString>(value);
}

} // namespace

class SettingsTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsWellFormed_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(houseSettings().size()); ++i) {
            QTest::newRow(houseSettings()[size_t(i)]->key) << i;
        }
    }

    void everyRowIsWellFormed()
    {
        QFETCH(int, index);
        const SettingRow &row = *houseSettings()[size_t(index)];
        QVERIFY(row.name().count(u'.') == 1);
        QVERIFY(QString::fromUtf8(row.text).endsWith(u'.'));
        const Value fallback = row.fallbackValue();
        const bool isUnset = std::holds_alternative<QString>(fallback) && std::get<QString>(fallback).isEmpty();
        if (!isUnset) { // a default must pass the row's own check
            const auto checked = checkedValue(row, asToml(fallback), u"/etc/tonggui/centre.toml"_s);
            QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().toLine()));
            QVERIFY(*checked == fallback);
        }
    }

    void keysAreUniqueAndFound()
    {
        QSet<QString> keys;
        for (const SettingRow *row : houseSettings()) {
            QVERIFY(findRow(houseSettings(), row->name()) == row);
            keys.insert(row->name());
        }
        QCOMPARE(size_t(keys.size()), houseSettings().size());
        QVERIFY(findRow(houseSettings(), u"node") == nullptr);
    }

    void aModuleMayBringItsOwnTable()
    {
        static constexpr Setting<int> Volume{
            {.key = "speech.volume", .kind = Kind::Integer, .fallback = 70, .least = 0, .most = 100, .text = "Loud."}};
        const SettingRow *const rows[] = {&Volume};
        QVERIFY(settingsMarkdown(rows).contains(
            u"| `speech.volume` | integer | 0 … 100 | `70` | terminal | yes | yes | Loud. |"_s));
        QCOMPARE(nearestKey(rows, u"volume"), u"speech.volume"_s);
    }

    // The page is written from the rows; TONGGUI_UPDATE=1 writes it anew after a change of a row.
    void theHelpPageIsUpToDate()
    {
        QFile page(qEnvironmentVariable("TONGGUI_SOURCE") + u"/resources/help/settings.md"_s);
        const QByteArray written = settingsMarkdown(houseSettings()).toUtf8();
        if (qEnvironmentVariableIsSet("TONGGUI_UPDATE")) {
            QVERIFY(page.open(QIODevice::WriteOnly));
            page.write(written);
            page.close();
        }
        QVERIFY2(page.open(QIODevice::ReadOnly), "resources/help/settings.md is missing");
        QCOMPARE(QString::fromUtf8(page.readAll()), QString::fromUtf8(written));
    }

    void theCatalogueNamesEachErrorOnce()
    {
        QSet<QByteArray> codes;
        for (const tonggui::ErrorDefinition *error : errors::all()) {
            QVERIFY(QByteArray(error->code).startsWith("settings."));
            codes.insert(error->code);
        }
        QCOMPARE(size_t(codes.size()), errors::all().size());
    }
};

QTEST_APPLESS_MAIN(SettingsTableTest)
#include "SettingsTableTest.moc"
