// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/Language.h"

using namespace Qt::StringLiterals;

namespace tonggui::forms {

QString languageCode(Language language)
{
    return language == Language::Chinese ? u"zh_CN"_s : u"en"_s;
}

std::optional<Language> languageFrom(QStringView locale)
{
    const QStringView first = locale.first(qMin<qsizetype>(2, locale.size()));
    const bool isBare = locale.size() == 2 || (locale.size() > 3 && (locale[2] == u'_' || locale[2] == u'-'));
    if (isBare && first == u"zh") {
        return Language::Chinese;
    }
    if (isBare && first == u"en") {
        return Language::English;
    }
    return std::nullopt;
}

} // namespace tonggui::forms
