// SPDX-License-Identifier: Apache-2.0
#include "app/core/Json.h"
#include "forms/engine/FormFile.h"
#include "tests/forms/ServiceFolder.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::forms;
using namespace tonggui::forms::testing;

namespace {

QStringList services()
{
    return QDir(catalogueFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString folderOf(const QString &service)
{
    return catalogueFolder() + u'/' + service;
}

QStringList examplesOf(const QString &service, const QString &kind)
{
    return QDir(folderOf(service) + u"/examples/"_s + kind).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

QStringList sortedTexts(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array) {
        texts.append(value.toString());
    }
    texts.sort();
    return texts;
}

// All words of texts.json and rules.json in one text, to see which keys are used.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Every service of the catalogue keeps the promises its own examples make. New services are picked up by themselves.
class CatalogueExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void examples_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("file");
        for (const QString &service : services()) {
            for (const QString &kind : {u"valid"_s, u"invalid"_s}) {
                for (const QString &file : examplesOf(service, kind)) {
                    QTest::newRow(qPrintable(service + u'/' + kind + u'/' + file)) << service << kind << file;
                }
            }
        }
    }

    void examples()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, kind);
        QFETCH(const QString, file);
        const Service entry = realService(service);
        const QJsonObject form = exampleForm(service, kind + u'/' + file.chopped(5));
        QVERIFY(!form[u"about"_s].toString().isEmpty());
        const std::vector<Issue> issues = checkFormFile(entry, form, Language::Chinese);
        if (kind == u"invalid"_s) {
            QVERIFY(!form[u"expect"_s].toArray().isEmpty());
            QCOMPARE(blockingCodes(issues), sortedTexts(form[u"expect"_s].toArray()));
            return;
        }
        QCOMPARE(blockingCodes(issues), QStringList());
        QCOMPARE(allCodes(issues), sortedTexts(form[u"expect"_s].toArray()));
        for (const Language language : {Language::Chinese, Language::English}) {
            const FormSession session = openFormFile(entry, form, language).value();
            QCOMPARE(session.amount() ? session.amount()->plain() : QString(), form[u"expectAmount"_s].toString());
            const Result<ReceiptModel> receipt = session.receiptModel({});
            QVERIFY(receipt.has_value());
            QVERIFY(!receipt->title.isEmpty() && !receipt->sections.empty() && !receipt->footNote.isEmpty());
            for (const SummaryLine &line : session.summary().lines) {
                QVERIFY2(!line.label.isEmpty() && !line.value.isEmpty(), qPrintable(line.label));
            }
        }
    }

    void everyServiceHasEnoughExamplesAndAReadme()
    {
        for (const QString &service : services()) {
            QVERIFY2(examplesOf(service, u"valid"_s).size() >= 6, qPrintable(service));
            QVERIFY2(examplesOf(service, u"invalid"_s).size() >= 10, qPrintable(service));
            QVERIFY2(bytesOf(folderOf(service) + u"/README.md"_s).size() > 500, qPrintable(service));
        }
    }

    void everyRuleIsShownByAnExample()
    {
        for (const QString &service : services()) {
            QSet<QString> shown;
            for (const QString &kind : {u"valid"_s, u"invalid"_s}) {
                for (const QString &file : examplesOf(service, kind)) {
                    for (const QString &code :
                         sortedTexts(exampleForm(service, kind + u'/' + file.chopped(5))[u"expect"_s].toArray())) {
                        shown.insert(code);
                    }
                }
            }
            const QJsonObject rules = readJsonFile(folderOf(service) + u"/rules.json"_s).value();
            for (const QJsonValue &rule : rules[u"rules"_s].toArray()) {
                QVERIFY2(shown.contains(rule[u"id"_s].toString()),
                         qPrintable(service + u": "_s + rule[u"id"_s].toString()));
            }
        }
    }

    void everyParameterIsUsed()
    {
        for (const QString &service : services()) {
            const QByteArray all =
                bytesOf(folderOf(service) + u"/rules.json"_s) + bytesOf(folderOf(service) + u"/service.json"_s) +
                bytesOf(folderOf(service) + u"/texts.json"_s) + bytesOf(folderOf(service) + u"/receipt.json"_s);
            const QJsonObject rules = readJsonFile(folderOf(service) + u"/rules.json"_s).value();
            for (const QJsonValue &parameter : rules[u"parameters"_s].toArray()) {
                const QByteArray name = "param." + parameter[u"id"_s].toString().toUtf8();
                QVERIFY2(all.contains(name), name.constData());
            }
        }
    }

    void noTextIsLeftOver()
    {
        for (const QString &service : services()) {
            const QJsonObject entry = readJsonFile(folderOf(service) + u"/service.json"_s).value();
            QStringList known{u"service"_s, u"offline"_s, u"summary"_s, u"source"_s, u"unit"_s};
            QSet<QString> names;
            for (const QJsonValue &section : entry[u"sections"_s].toArray()) {
                names.insert(u"section."_s + section[u"id"_s].toString());
                for (const QJsonValue &field : section[u"fields"_s].toArray()) {
                    names.insert(u"field."_s + field[u"id"_s].toString());
                    names.insert(u"message.field."_s + field[u"id"_s].toString());
                }
            }
            const QByteArray used =
                bytesOf(folderOf(service) + u"/receipt.json"_s) + bytesOf(folderOf(service) + u"/rules.json"_s);
            const QJsonObject texts = readJsonFile(folderOf(service) + u"/texts.json"_s).value();
            for (const QString &key : texts[u"texts"_s].toObject().keys()) {
                const QStringList steps = key.split(u'.');
                const bool isNamed =
                    names.contains(steps.mid(0, 2).join(u'.')) || names.contains(steps.mid(0, 3).join(u'.'));
                const bool isUsed =
                    used.contains('"' + key.toUtf8() + '"') || used.contains('"' + steps.value(1).toUtf8() + '"');
                QVERIFY2(known.contains(steps.first()) || isNamed || isUsed, qPrintable(service + u": "_s + key));
            }
        }
    }

    void membersReadNoShoutingAndNoJargon()
    {
        const QStringList forbidden{u"！"_s, u"!"_s, u"校验失败"_s, u"非法"_s, u"确定"_s};
        QStringList files{qEnvironmentVariable("TONGGUI_SOURCE") + u"/forms/schema/shared-texts.json"_s};
        for (const QString &service : services()) {
            files.append(folderOf(service) + u"/texts.json"_s);
        }
        for (const QString &file : files) {
            const QJsonObject texts = readJsonFile(file).value()[u"texts"_s].toObject();
            for (const QString &key : texts.keys()) {
                for (const QString &word : forbidden) {
                    QVERIFY2(!texts[key][u"zh_CN"_s].toString().contains(word) &&
                                 !texts[key][u"en"_s].toString().contains(word),
                             qPrintable(key));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(CatalogueExamplesTest)
#include "CatalogueExamplesTest.moc"
