// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormFile.h"

#include "forms/engine/FormErrors.h"
#include "tests/forms/ServiceFolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::forms;
using namespace tonggui::forms::testing;

// A filled form as one self-contained file.
class FormFileTest : public QObject
{
    Q_OBJECT

    const Service m_rent = realService(u"withdrawal-rent"_s);
    const QJsonObject m_good = exampleForm(u"withdrawal-rent"_s, u"valid/invoice-quarter"_s);

    [[nodiscard]] Result<FormSession> opened(const QJsonObject &form) const
    {
        return openFormFile(m_rent, form, Language::Chinese);
    }
    [[nodiscard]] QJsonObject changed(const QString &pointer, const QJsonValue &value) const
    {
        QJsonObject form = m_good;
        ServiceFolder::set(form, pointer, value);
        return form;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aGoodFileOpens()
    {
        const FormSession session = opened(m_good).value();
        QVERIFY(session.isComplete());
        QCOMPARE(session.amount(), std::optional(Money::fromFen(780000)));
        QVERIFY(checkFormFile(m_rent, m_good, Language::Chinese).empty());
    }

    void aSessionSurvivesItsFile()
    {
        FormSession session = opened(m_good).value();
        type(session, u"amount"_s, u"1,234.50"_s);
        const FormSession again = opened(session.toFormFile()).value();
        QVERIFY(again.sections() == session.sections());
        QVERIFY(again.issues() == session.issues());
        QCOMPARE(again.record(), session.record());
        QCOMPARE(again.toFormFile(), session.toFormFile());
    }

    void resolutionsTravelWithTheFile()
    {
        FormSession session =
            openFormFile(m_rent, exampleForm(u"withdrawal-rent"_s, u"invalid/large"_s), Language::Chinese).value();
        QVERIFY(!session.isComplete());
        const Resolution given{u"0108"_s, u"checked"_s, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)};
        QVERIFY(session.resolve(u"R-39.large"_s, given).has_value());
        QVERIFY(session.isComplete());
        QVERIFY(opened(session.toFormFile()).value().isComplete());
    }

    void numbersAndBooleansMayStandBare()
    {
        QVERIFY(opened(changed(u"/values/monthlyRent"_s, 2600)).value().isComplete());
        QVERIFY(opened(changed(u"/values/multiChild"_s, false)).value().isComplete());
    }

    void faultsOfTheFileAreTold_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("path");
        const QJsonValue gone(QJsonValue::Undefined);
        const QString broken = QString::fromLatin1(forms::errors::FormFileBroken.code);
        const QString missing = QString::fromLatin1(tonggui::errors::MissingField.code);
        QTest::newRow("no schema") << u"/schema"_s << gone << broken << u"/"_s;
        QTest::newRow("unknown key") << u"/colour"_s << QJsonValue(u"red"_s) << broken << u"/"_s;
        QTest::newRow("bad day") << u"/today"_s << QJsonValue(u"20.11.2026"_s) << broken << u"/today"_s;
        QTest::newRow("impossible day") << u"/today"_s << QJsonValue(u"2026-02-30"_s) << broken << u"/today"_s;
        QTest::newRow("value is a list") << u"/values/address"_s << QJsonValue(QJsonArray()) << broken
                                         << u"/values/address"_s;
        QTest::newRow("decimals bare") << u"/values/amount"_s << QJsonValue(7800.5) << broken << u"/values/amount"_s;
        QTest::newRow("other service") << u"/service"_s << QJsonValue(u"certificate-deposit"_s)
                                       << QString::fromLatin1(forms::errors::FormOfOtherService.code) << u"/service"_s;
        QTest::newRow("not in force") << u"/today"_s << QJsonValue(u"2020-01-01"_s)
                                      << QString::fromLatin1(forms::errors::ServiceNotInForce.code) << u"/today"_s;
        QTest::newRow("card without name") << u"/card/name"_s << gone << missing << u"/card/name"_s;
        QTest::newRow("card of unknown kind")
            << u"/card/kind"_s << QJsonValue(u"library"_s) << missing << u"/card/kind"_s;
        QTest::newRow("member without number") << u"/member/idNumber"_s << gone << missing << u"/member/idNumber"_s;
        QTest::newRow("unknown field") << u"/values/pets"_s << QJsonValue(u"2"_s)
                                       << QString::fromLatin1(forms::errors::FieldUnknown.code) << u"/values/pets"_s;
        QTest::newRow("read-only field") << u"/values/GRZH"_s << QJsonValue(u"1"_s)
                                         << QString::fromLatin1(forms::errors::FieldReadOnly.code) << u"/values/GRZH"_s;
    }

    void faultsOfTheFileAreTold()
    {
        QFETCH(const QString, pointer);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, code);
        QFETCH(const QString, path);
        const QJsonObject form = changed(pointer, value);
        const Result<FormSession> session = opened(form);
        QVERIFY(!session.has_value());
        QCOMPARE(session.error().code(), code);
        QCOMPARE(session.error().path(), path);
        const std::vector<Issue> issues = checkFormFile(m_rent, form, Language::Chinese);
        QCOMPARE(blockingCodes(issues), QStringList{code});
        QCOMPARE(issues.front().path, path);
        QVERIFY(!issues.front().text.isEmpty() && !issues.front().remedy.isEmpty());
    }

    void hugeTextsAreRefusedAndNothingMore()
    {
        const QString huge(4 * 1024 * 1024, u'9');
        for (const QString &pointer :
             {u"/today"_s, u"/now"_s, u"/service"_s, u"/account"_s, u"/values/address"_s, u"/values/amount"_s}) {
            QVERIFY2(!opened(changed(pointer, huge)).has_value(), qPrintable(pointer));
        }
        QJsonObject many = m_good;
        QJsonObject values;
        for (int i = 0; i < 1000; ++i) {
            values.insert(u"f%1"_s.arg(i), u"x"_s);
        }
        ServiceFolder::set(many, u"/values"_s, values);
        QVERIFY(opened(many).error().is(forms::errors::FormFileBroken));
    }

    void severalFaultsAreToldTogether()
    {
        QJsonObject form = changed(u"/values/pets"_s, u"2"_s);
        ServiceFolder::set(form, u"/values/ZJHM"_s, u"x"_s);
        ServiceFolder::set(form, u"/values/address"_s, QJsonValue(QJsonValue::Undefined));
        QCOMPARE(blockingCodes(checkFormFile(m_rent, form, Language::English)),
                 (QStringList{u"field.required"_s, u"forms.field-read-only"_s, u"forms.field-unknown"_s}));
    }

    void theAgeOfTheDataIsCountedFromTheMomentOfTheForm()
    {
        QCOMPARE(opened(m_good).value().facts().dataAge, std::chrono::minutes(0));
        QCOMPARE(opened(changed(u"/today"_s, u"2026-11-23"_s)).value().facts().dataAge, std::chrono::days(3));
        QCOMPARE(opened(changed(u"/now"_s, u"2026-11-20T12:28:30+08:00"_s)).value().facts().dataAge,
                 std::chrono::minutes(150));
        QCOMPARE(opened(changed(u"/now"_s, u"2026-11-20T01:00:00+08:00"_s)).value().facts().dataAge,
                 std::chrono::minutes(0));
    }

    void withoutAnAccountNumberTheOpenOneIsTaken()
    {
        QJsonObject form = changed(u"/account"_s, QJsonValue(QJsonValue::Undefined));
        QJsonObject closed = m_good[u"member"_s][u"accounts"_s][0].toObject();
        closed[u"number"_s] = u"020700000001"_s;
        closed[u"status"_s] = u"05"_s;
        ServiceFolder::set(form, u"/member/accounts"_s, QJsonArray{closed, m_good[u"member"_s][u"accounts"_s][0]});
        QCOMPARE(opened(form).value().field(u"GRZH"_s)->value, u"020718359964"_s);
        ServiceFolder::set(form, u"/member/accounts"_s, QJsonArray{closed});
        QCOMPARE(opened(form).value().field(u"GRZH"_s)->value, u"020700000001"_s);
    }

    void issuesPrintAsTheCommandLineNeedsThem()
    {
        const QJsonObject form = exampleForm(u"withdrawal-rent"_s, u"invalid/above-deposit"_s);
        const QJsonObject json = checkFormFile(m_rent, form, Language::Chinese).front().toJson();
        QCOMPARE(json[u"code"_s].toString(), u"R-31.above-limit"_s);
        QCOMPARE(json[u"path"_s].toString(), u"amount"_s);
        QCOMPARE(json[u"action"_s].toString(), u"CAP"_s);
        QCOMPARE(json[u"text"_s].toString(), u"本次最多可提取 4,320.00 元，现在填的是 4,320.01 元。"_s);
        QCOMPARE(json[u"remedy"_s].toString(), u"请把金额改为 4,320.00 元或更少。"_s);
    }

    void codesAndLanguagesAreReadAsTheyAreWritten()
    {
        for (const RuleAction action : {RuleAction::Block, RuleAction::Supervisor, RuleAction::SecondConfirm,
                                        RuleAction::Review, RuleAction::Warn, RuleAction::Cap}) {
            QCOMPARE(actionFrom(actionCode(action)), std::optional(action));
        }
        QVERIFY(!actionFrom(u"XXX"));
        QCOMPARE(languageFrom(u"zh-Hans-CN"), std::optional(Language::Chinese));
        QCOMPARE(languageFrom(u"en_GB"), std::optional(Language::English));
        QCOMPARE(languageFrom(languageCode(Language::Chinese)), std::optional(Language::Chinese));
        QVERIFY(!languageFrom(u"fr"));
        QVERIFY(!languageFrom(u"english"));
        QCOMPARE(forms::errors::all().size(), size_t(21));
    }
};

QTEST_GUILESS_MAIN(FormFileTest)
#include "FormFileTest.moc"
