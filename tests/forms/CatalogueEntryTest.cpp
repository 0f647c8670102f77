// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/Catalogue.h"
#include "forms/engine/FormErrors.h"
#include "tests/forms/ServiceFolder.h"

#include <QDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::forms;
using namespace tonggui::forms::testing;

using Change = std::function<void(ServiceFolder &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(const ErrorDefinition *)

// What a catalogue entry must be like, and how it is told where it is not.
class CatalogueEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aForeignServiceIsLoaded()
    {
        const Service service = ServiceFolder().loaded();
        QCOMPARE(service.id(), ServiceId(u"parking-permit"_s));
        QCOMPARE(service.number(), u"P-01"_s);
        QCOMPARE(service.version(), u"2.1.0"_s);
        QCOMPARE(service.name(Language::Chinese), u"停车证"_s);
        QCOMPARE(service.purpose(Language::English), u"Park in the street"_s);
        QCOMPARE(service.timeLimitText(Language::English), u"2 working days"_s);
        QCOMPARE(service.keywords(), QStringList{u"parking"_s});
        QCOMPARE(service.counterVerification(), VerificationLevel::V0);
        QVERIFY(!service.isKioskAllowed());
        QVERIFY(!service.isInForceOn(QDate(2024, 12, 31)));
        QVERIFY(service.isInForceOn(QDate(2025, 1, 1)));
        QVERIFY(!service.validUntil().isValid());
    }

    void offlineWordsCarryTheFiguresOfTheDay()
    {
        const Service service = ServiceFolder().loaded();
        QVERIFY(service.offline(Language::English, QDate(2026, 11, 30)).isAllowed);
        QCOMPARE(service.offline(Language::English, QDate(2026, 11, 30)).afterLineDrop, u"Goes on at 3.50 a week."_s);
        QCOMPARE(service.offline(Language::English, QDate(2026, 12, 1)).afterLineDrop, u"Goes on at 4.20 a week."_s);
        QCOMPARE(service.offline(Language::English).afterLineDrop, u"Goes on at 4.20 a week."_s);
    }

    void timeLimitsCountDaysOrWorkingDays()
    {
        const QDate friday(2026, 3, 6);
        QCOMPARE((TimeLimit{DayClock::OnTheSpot, 0}.dueOn(friday)), friday);
        QCOMPARE((TimeLimit{DayClock::CalendarDays, 3}.dueOn(friday)), QDate(2026, 3, 9));
        QCOMPARE((TimeLimit{DayClock::WorkingDays, 3}.dueOn(friday)), QDate(2026, 3, 11));
    }

    void breachesAreTold_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<const ErrorDefinition *>("error");
        QTest::addColumn<QString>("place"); // end of the path: file, pointer
        QTest::addColumn<QString>("words"); // in the text of the error
        const auto row = [](const char *name, const Change &change, const ErrorDefinition &error, const QString &place,
                            const QString &words = {}) { QTest::newRow(name) << change << &error << place << words; };
        const auto in = [](QJsonObject ServiceFolder::*file, const QString &pointer,
                           const QJsonValue &value) -> Change {
            return [=](ServiceFolder &folder) { ServiceFolder::set(folder.*file, pointer, value); };
        };
        const auto S = &ServiceFolder::service;
        const auto R = &ServiceFolder::rules;
        const auto P = &ServiceFolder::receipt;
        const auto T = &ServiceFolder::texts;
        const QJsonValue gone(QJsonValue::Undefined);

        // against the schema
        row("unknown key", in(S, u"/colour"_s, u"red"_s), forms::errors::SchemaBreach, u"service.json:1:/"_s);
        row("id missing", in(S, u"/id"_s, gone), forms::errors::SchemaBreach, u"service.json:1:/"_s);
        row("wrong kind of field", in(S, u"/sections/0/fields/1/kind"_s, u"colour"_s), forms::errors::SchemaBreach,
            u"/sections/0/fields/1/kind"_s);
        row("choice without choices", in(S, u"/sections/0/fields/1/choices"_s, gone), forms::errors::SchemaBreach,
            u"/sections/0/fields/1"_s);
        row("text with choices", in(S, u"/sections/0/fields/0/choices"_s, QJsonArray{u"a"_s}),
            forms::errors::SchemaBreach, u"/sections/0/fields/0"_s);
        row("bad date", in(S, u"/validFrom"_s, u"1.1.2025"_s), forms::errors::SchemaBreach, u"/validFrom"_s);
        row("level V9", in(S, u"/verification/counter"_s, u"V9"_s), forms::errors::SchemaBreach,
            u"/verification/counter"_s);
        row("unknown action", in(R, u"/rules/0/action"_s, u"DIE"_s), forms::errors::SchemaBreach, u"/rules/0/action"_s);
        row("number as number", in(R, u"/parameters/0/values/0/value"_s, 3.5), forms::errors::SchemaBreach,
            u"/parameters/0/values/0/value"_s);
        row("no confidence", in(R, u"/parameters/0/values/1/confidence"_s, gone), forms::errors::SchemaBreach,
            u"/parameters/0/values/1"_s);
        row("receipt without title", in(P, u"/title"_s, gone), forms::errors::SchemaBreach, u"receipt.json:1:/"_s);
        row("two values", in(P, u"/header/0/text"_s, u"receipt.car"_s), forms::errors::SchemaBreach, u"/header/0"_s);
        row("only one language", in(T, u"/texts/service.name/en"_s, gone), forms::errors::SchemaBreach,
            u"/texts/service.name"_s);
        row("empty text", in(T, u"/texts/service.name/zh_CN"_s, u""_s), forms::errors::SchemaBreach,
            u"/texts/service.name/zh_CN"_s);

        // beyond the schema
        row("text missing", in(T, u"/texts/field.plate.label"_s, gone), forms::errors::TextMissing,
            u"/sections/0/fields/0"_s, u"field.plate.label"_s);
        row("choice text missing", in(T, u"/texts/field.zone.choice.south"_s, gone), forms::errors::TextMissing,
            u"/sections/0/fields/1/choices"_s, u"field.zone.choice.south"_s);
        row("message missing", in(T, u"/texts/message.long.remedy"_s, gone), forms::errors::TextMissing,
            u"/rules/0/message"_s, u"message.long.remedy"_s);
        row("receipt label missing", in(T, u"/texts/receipt.clerk"_s, gone), forms::errors::TextMissing,
            u"/staff/0/label"_s);
        row("amount without its label", in(T, u"/texts/summary.amount"_s, gone), forms::errors::TextMissing,
            u"/summary/amount"_s);
        row("unknown field", in(R, u"/rules/0/when"_s, u"weks > 26"_s), forms::errors::BadExpression,
            u"/rules/0/when"_s, u"weeks"_s);
        row("unknown function", in(R, u"/computed/0/is"_s, u"1 + roundup(weeks)"_s), forms::errors::BadExpression,
            u"/computed/0/is"_s, u"5"_s);
        row("wrong type", in(R, u"/computed/0/is"_s, u"plate"_s), forms::errors::BadExpression, u"/computed/0/is"_s);
        row("condition is a number", in(R, u"/rules/0/when"_s, u"weeks"_s), forms::errors::BadExpression,
            u"/rules/0/when"_s);
        row("proposal of other type", in(S, u"/sections/0/fields/5/proposal"_s, u"'today'"_s),
            forms::errors::BadExpression, u"/sections/0/fields/5/proposal"_s);
        row("bad placeholder", in(T, u"/texts/section.car.hint/en"_s, u"{fee|gold}"_s), forms::errors::BadExpression,
            u"/sections/0"_s, u"gold"_s);
        row("lonely brace", in(T, u"/texts/summary.statement/zh_CN"_s, u"我已看清}"_s), forms::errors::BadExpression,
            u"/summary"_s);
        row("unknown fact", in(R, u"/rules/0/when"_s, u"card.Name = 'a'"_s), forms::errors::BadExpression,
            u"/rules/0/when"_s);
        row("rule at no field", in(R, u"/rules/0/path"_s, u"wheels"_s), forms::errors::FieldUnknown,
            u"/rules/0/path"_s);
        row("bad pattern", in(S, u"/sections/0/fields/0/pattern"_s, u"[A-Z"_s), forms::errors::BadPattern,
            u"/sections/0/fields/0/pattern"_s);
        row(
            "unknown code list",
            [](ServiceFolder &folder) {
                ServiceFolder::set(folder.service, u"/sections/0/fields/1/choices"_s,
                                   QJsonValue(QJsonValue::Undefined));
                ServiceFolder::set(folder.service, u"/sections/0/fields/1/codeList"_s, u"A.99"_s);
            },
            forms::errors::CodeListUnknown, u"/sections/0/fields/1/codeList"_s, u"A.99"_s);
        row("two fields of one name", in(S, u"/sections/0/fields/1/id"_s, u"plate"_s), forms::errors::IdTwice,
            u"/sections/0/fields/1"_s);
        row("computed like a field", in(R, u"/computed/0/id"_s, u"fee"_s), forms::errors::IdTwice, u"/computed/0"_s);
        row("field called today", in(S, u"/sections/0/fields/2/id"_s, u"today"_s), forms::errors::IdTwice,
            u"/sections/0/fields/2"_s);
        row("two rules of one id", in(R, u"/rules/1/id"_s, u"P-01.long"_s), forms::errors::IdTwice, u"/rules/1"_s);
        row("circle of two", in(R, u"/computed/0/is"_s, u"fee + 1"_s), forms::errors::CircularValues, u"/sections"_s,
            u"fee"_s);
        row("circle through visibility", in(S, u"/sections/0/fields/2/visible"_s, u"street <> null"_s),
            forms::errors::CircularValues, u"/sections"_s, u"street"_s);
        row("overlap", in(R, u"/parameters/0/values/0/until"_s, u"2026-12-01"_s), forms::errors::ParameterOverlap,
            u"/parameters/0"_s, u"2026-12-01"_s);
        row("open overlap", in(R, u"/parameters/0/values/0/until"_s, gone), forms::errors::ParameterOverlap,
            u"/parameters/0"_s);
        row("gap", in(R, u"/parameters/0/values/0/until"_s, u"2026-11-28"_s), forms::errors::ParameterGap,
            u"/parameters/0"_s, u"2026-11-29"_s);
        row("starts too late", in(R, u"/parameters/0/values/0/from"_s, u"2025-01-02"_s), forms::errors::ParameterGap,
            u"/parameters/0"_s, u"2025-01-01"_s);
        row("ends too early", in(R, u"/parameters/0/values/1/until"_s, u"2027-12-31"_s), forms::errors::ParameterGap,
            u"/parameters/0"_s, u"2028-01-01"_s);
        row("runs backwards", in(R, u"/parameters/0/values/1/until"_s, u"2026-11-30"_s), forms::errors::ParameterGap,
            u"/parameters/0"_s);
        row("amount in words", in(R, u"/parameters/0/values/0/value"_s, u"three"_s), forms::errors::BadParameter,
            u"/parameters/0/values/0"_s);
        row("three decimals", in(R, u"/parameters/0/values/0/value"_s, u"3.505"_s), forms::errors::BadParameter,
            u"/parameters/0/values/0"_s);
        row("impossible day", in(R, u"/parameters/0/values/1/from"_s, u"2026-02-30"_s), forms::errors::BadParameter,
            u"/parameters/0/values/1"_s);
        row("table with too few cells",
            in(P, u"/sections/0/blocks/-"_s,
               QJsonObject{{u"table"_s, QJsonObject{{u"columns"_s, QJsonArray{u"receipt.car"_s}},
                                                    {u"each"_s, u"monthsFrom(today, weeks)"_s},
                                                    {u"as"_s, u"row"_s},
                                                    {u"cells"_s, QJsonArray{u"{row|month}"_s, u"x"_s}}}}}),
            forms::errors::SchemaBreach, u"/sections/0/blocks/3/table"_s);
    }

    void breachesAreTold()
    {
        QFETCH(const Change, change);
        QFETCH(const ErrorDefinition *, error);
        QFETCH(const QString, place);
        QFETCH(const QString, words);
        ServiceFolder folder;
        change(folder);
        const auto result = folder.load();
        QVERIFY(!result.has_value());
        const auto found = std::ranges::find_if(
            result.error(), [&](const Error &e) { return e.is(*error) && e.path().endsWith(place); });
        QStringList all;
        for (const Error &e : result.error()) {
            all.append(e.toLine());
        }
        QVERIFY2(found != result.error().end(), qPrintable(all.join(u'\n')));
        QVERIFY2(found->path().contains(QRegularExpression(u"\\.json:[0-9]+:/"_s)), qPrintable(found->path()));
        QVERIFY2(words.isEmpty() || found->text().contains(words), qPrintable(found->text()));
        QVERIFY(!found->remedy().isEmpty());
    }

    void linesAreTheOnesOfTheFile()
    {
        const ServiceFolder folder;
        folder.write();
        folder.writeRaw(
            u"receipt.json"_s,
            "{\n  \"schema\": \"tonggui.receipt/1\",\n  \"title\": 5,\n  \"header\": [], \"sections\": [],\n"
            "  \"staff\": [],\n  \"footNote\": [\n    {\"text\": \"receipt.foot\"},\n    {\"txt\": 1}\n  ]\n}");
        const auto result = Service::load(folder.path());
        QVERIFY(!result.has_value());
        QStringList places;
        for (const Error &error : result.error()) {
            places.append(error.path().section(u'/', -1).isEmpty() ? error.path()
                                                                   : error.path().mid(folder.path().size() + 1));
        }
        QVERIFY2(places.contains(u"receipt.json:3:/title"_s), qPrintable(places.join(u' ')));
        QVERIFY2(places.contains(u"receipt.json:8:/footNote/1"_s), qPrintable(places.join(u' ')));
    }

    void allFaultsAreToldAtOnce()
    {
        ServiceFolder folder;
        ServiceFolder::set(folder.rules, u"/rules/0/when"_s, u"wekks > 1"_s);
        ServiceFolder::set(folder.rules, u"/rules/1/when"_s, u"1/"_s);
        ServiceFolder::set(folder.texts, u"/texts/receipt.title"_s, QJsonValue(QJsonValue::Undefined));
        QCOMPARE(folder.load().error().size(), size_t(3));
    }

    void brokenFilesAreTold()
    {
        const ServiceFolder folder;
        QVERIFY(Service::load(folder.path()).error().front().is(tonggui::errors::FileUnreadable));
        folder.write();
        folder.writeRaw(u"rules.json"_s, "{\"schema\": ");
        QVERIFY(Service::load(folder.path()).error().front().is(tonggui::errors::MalformedJson));
        folder.writeRaw(u"rules.json"_s, "[]");
        QVERIFY(Service::load(folder.path()).error().front().is(tonggui::errors::MalformedJson));
        folder.writeRaw(u"rules.json"_s, QByteArray(600 * 1024, ' '));
        QVERIFY(Service::load(folder.path()).error().front().is(forms::errors::CatalogueFileTooLarge));
        folder.writeRaw(u"rules.json"_s, "{\"schema\": \"tonggui.rules/1\",\n\"rules\": [], \"rules\": []}");
        const Error twice = Service::load(folder.path()).error().front();
        QVERIFY(twice.is(forms::errors::KeyTwice));
        QVERIFY(twice.path().endsWith(u"rules.json:2:/rules"_s));
        folder.writeRaw(u"rules.json"_s, "{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}");
        QVERIFY(Service::load(folder.path()).error().front().is(forms::errors::SchemaBreach));
        folder.writeRaw(u"rules.json"_s, "{\"schema\": \"" + QByteArray(100000, 'x') + "\"}");
        QVERIFY(Service::load(folder.path()).error().front().is(forms::errors::SchemaBreach));
    }

    void aCatalogueKeepsWhatIsGoodAndTellsWhatIsNot()
    {
        QTemporaryDir root;
        const auto place = [&root](const ServiceFolder &folder, const QString &name) {
            folder.write();
            QVERIFY(QDir(root.path()).mkdir(name));
            for (const QString &file : QDir(folder.path()).entryList(QDir::Files)) {
                QVERIFY(QFile::copy(folder.path() + u'/' + file, root.filePath(name + u'/' + file)));
            }
        };
        ServiceFolder good;
        place(good, u"a"_s);
        ServiceFolder broken;
        ServiceFolder::set(broken.service, u"/id"_s, 7);
        place(broken, u"b"_s);
        QVERIFY(QDir(root.path()).mkdir(u"notes"_s));

        const Catalogue catalogue = Catalogue::load({root.path()});
        QCOMPARE(catalogue.services().size(), size_t(1));
        QVERIFY(!catalogue.faults().empty());
        QVERIFY(catalogue.find(ServiceId(u"parking-permit"_s), QDate(2026, 1, 1)).has_value());
        QVERIFY(catalogue.find(ServiceId(u"parking-permit"_s), QDate(2024, 1, 1))
                    .error()
                    .is(forms::errors::ServiceNotInForce));
        QVERIFY(
            catalogue.find(ServiceId(u"flying-permit"_s), QDate(2026, 1, 1)).error().is(forms::errors::ServiceUnknown));
        QCOMPARE(catalogue.inForceOn(QDate(2024, 1, 1)).size(), size_t(0));
        QVERIFY(Catalogue::load({root.filePath(u"nowhere"_s)}).faults().front().is(tonggui::errors::FileUnreadable));
    }

    void versionsFollowEachOtherButDoNotOverlap()
    {
        QTemporaryDir root;
        const auto place = [&root](const QString &name, const QString &from, const QString &until) {
            ServiceFolder folder;
            ServiceFolder::set(folder.service, u"/validFrom"_s, from);
            if (!until.isEmpty()) {
                ServiceFolder::set(folder.service, u"/validUntil"_s, until);
            }
            folder.write();
            QVERIFY(QDir(root.path()).mkpath(name));
            for (const QString &file : QDir(folder.path()).entryList(QDir::Files)) {
                QFile::remove(root.filePath(name + u'/' + file));
                QVERIFY(QFile::copy(folder.path() + u'/' + file, root.filePath(name + u'/' + file)));
            }
        };
        place(u"old"_s, u"2025-01-01"_s, u"2026-12-31"_s);
        place(u"new"_s, u"2027-01-01"_s, {});
        const ServiceId id(u"parking-permit"_s);
        QCOMPARE(Catalogue::load({root.path()}).find(id, QDate(2026, 12, 31))->validFrom(), QDate(2025, 1, 1));
        QCOMPARE(Catalogue::load({root.path()}).find(id, QDate(2027, 1, 1))->validFrom(), QDate(2027, 1, 1));
        place(u"new"_s, u"2026-12-31"_s, {});
        const Catalogue torn = Catalogue::load({root.path()});
        QCOMPARE(torn.services().size(), size_t(0));
        QCOMPARE(torn.faults().size(), size_t(1));
        QVERIFY(torn.faults().front().is(forms::errors::ServiceTwice));
    }

    void theHouseCatalogueIsWhole()
    {
        const Catalogue catalogue = Catalogue::load({catalogueFolder()});
        QVERIFY2(catalogue.faults().empty(),
                 catalogue.faults().empty() ? "" : qPrintable(catalogue.faults().front().toLine()));
        QVERIFY(catalogue.services().size() >= 2);
        QCOMPARE(catalogue.services().front().number(), u"S-12"_s);
    }
};

QTEST_GUILESS_MAIN(CatalogueEntryTest)
#include "CatalogueEntryTest.moc"
