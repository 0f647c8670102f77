// SPDX-License-Identifier: Apache-2.0
#include "app/core/Error.h"

#include "app/core/Result.h"
#include "app/core/values/Staff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappenedAndWhatToDo()
    {
        const Error error = Error(errors::FileUnreadable, {u"/x.json"_s}).at(u"/x.json"_s).because(u"no such file"_s);
        QCOMPARE(error.text(), u"The file /x.json cannot be read."_s);
        QCOMPARE(error.remedy(), u"Check the path and the access rights."_s);
        QCOMPARE(error.toLine(),
                 u"common.file-unreadable at /x.json: The file /x.json cannot be read. (no such file)"_s);
        const QJsonObject json = error.toJson();
        QCOMPARE(json.keys(), (QStringList{u"code"_s, u"path"_s, u"remedy"_s, u"text"_s}));
    }

    void speaksALanguageOfTheCallersChoice()
    {
        const TextSource loud = [](const QString &source) { return source.toUpper(); };
        const Error error(errors::MalformedJson, {u"a comma is missing"_s});
        QCOMPARE(error.text(loud), u"THIS IS NOT VALID JSON: A COMMA IS MISSING"_s);
        QCOMPARE(error.remedy(loud), u"CORRECT THE PLACE THAT IS NAMED."_s);
        QCOMPARE(error.text(), u"This is not valid JSON: a comma is missing"_s);
    }

    void codesAreFoundAcrossCatalogues()
    {
        const std::array catalogues{errors::commonErrors(), errors::staffErrors()};
        QVERIFY(findError(catalogues, u"staff.locked") == &errors::StaffLocked);
        QVERIFY(findError(catalogues, u"staff.nothing") == nullptr);
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "ErrorTest.moc"
