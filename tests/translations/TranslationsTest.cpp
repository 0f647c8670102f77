// SPDX-License-Identifier: Apache-2.0
#include "app/core/Result.h"
#include "translations/InstallTranslations.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsSpeakTheChosenLanguage()
    {
        const Error error(errors::FileUnreadable, {u"/x"_s});
        QObject english;
        QCOMPARE(installTranslations(u"en"_s, &english), u"en"_s);
        QCOMPARE(error.text(), u"The file /x cannot be read."_s);
        QObject chinese;
        QCOMPARE(installTranslations(u"zh_CN"_s, &chinese), u"zh_CN"_s);
        QCOMPARE(error.text(), u"文件 /x 无法读取。"_s);
        QCOMPARE(error.remedy(), u"请检查路径和访问权限。"_s);
        QCOMPARE(QLocale().language(), QLocale::Chinese);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
