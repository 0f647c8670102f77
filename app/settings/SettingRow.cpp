// SPDX-License-Identifier: Apache-2.0
#include "app/settings/SettingRow.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::settings {

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("Settings", source);
}

} // namespace

QStringList SettingRow::choiceList() const
{
    return QString::fromLatin1(choices).split(u' ', Qt::SkipEmptyParts);
}

Value SettingRow::fallbackValue() const
{
    if (const auto *words = std::get_if<const char *>(&fallback)) {
        return QString::fromUtf8(*words);
    }
    if (const auto *number = std::get_if<int>(&fallback)) {
        return *number;
    }
    return std::get<bool>(fallback);
}

QString SettingRow::allowedText() const
{
    switch (kind) {
    case Kind::Text:
        return translated(QT_TRANSLATE_NOOP("Settings", "up to %1 characters")).arg(most > 0 ? most : 200);
    case Kind::Code:
        return translated(QT_TRANSLATE_NOOP("Settings", "four digits or capital letters"));
    case Kind::Integer:
        return u"%1 … %2"_s.arg(least).arg(most);
    case Kind::Boolean:
        return u"true, false"_s;
    case Kind::Choice:
        return choiceList().join(u", "_s);
    case Kind::WebUrl:
        return u"https://host[:port][/path]"_s;
    case Kind::Path:
        return translated(QT_TRANSLATE_NOOP("Settings", "absolute, or relative to the file"));
    case Kind::VaultName:
        return u"vault:NAME"_s;
    }
    return {};
}

QString SettingRow::kindText() const
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Settings", "text"),    QT_TRANSLATE_NOOP("Settings", "code"),
        QT_TRANSLATE_NOOP("Settings", "integer"), QT_TRANSLATE_NOOP("Settings", "true or false"),
        QT_TRANSLATE_NOOP("Settings", "choice"),  QT_TRANSLATE_NOOP("Settings", "web address"),
        QT_TRANSLATE_NOOP("Settings", "path"),    QT_TRANSLATE_NOOP("Settings", "vault entry")};
    return translated(names[size_t(kind)]);
}

QString levelText(Level level)
{
    static constexpr std::array names{"centre", "branch", "terminal", "clerk"};
    return QString::fromLatin1(names[size_t(level)]);
}

QString valueText(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto *number = std::get_if<int>(&value)) {
        return QString::number(*number);
    }
    return std::get<bool>(value) ? u"true"_s : u"false"_s;
}

} // namespace tonggui::settings
