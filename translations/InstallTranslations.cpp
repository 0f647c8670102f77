// SPDX-License-Identifier: Apache-2.0
#include "translations/InstallTranslations.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace tonggui {

QString installTranslations(const QString &language, QObject *owner)
{
    const bool isChinese = language.isEmpty() ? QLocale::system().language() == QLocale::Chinese : language.startsWith(u"zh"_s);
    QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!isChinese) {
        return u"en"_s;
    }
    auto install = [owner](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(owner);
        if (translator->load(file, folder)) {
            QCoreApplication::installTranslator(translator);
        }
    };
    install(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QDirIterator files(u":/i18n"_s, {u"*_zh_CN.qm"_s});
    while (files.hasNext()) {
        install(files.next(), QString());
    }
    return u"zh_CN"_s;
}

} // namespace tonggui
