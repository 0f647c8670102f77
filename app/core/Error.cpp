// SPDX-License-Identifier: Apache-2.0
#include "app/core/Error.h"

#include "app/core/ReadFile.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

QString filled(QString text, const QStringList &arguments)
{
    for (qsizetype i = arguments.size(); i >= 1; --i) {
        text.replace(u'%' + QString::number(i), arguments[i - 1]);
    }
    return text;
}

QString translated(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

QStringList inLanguage(const QStringList &arguments, const TextSource &language)
{
    QStringList texts;
    for (const QString &argument : arguments) {
        texts.append(argument.isEmpty() ? argument : language(argument));
    }
    return texts;
}

} // namespace

Error::Error(const ErrorDefinition &definition, QStringList arguments)
    : m_definition(&definition)
    , m_arguments(std::move(arguments))
{}

Error Error::at(QString path) const
{
    Error copy = *this;
    copy.m_path = std::move(path);
    return copy;
}

Error Error::because(QString detail) const
{
    Error copy = *this;
    copy.m_detail = std::move(detail);
    return copy;
}

bool Error::is(const ErrorDefinition &definition) const
{
    return qstrcmp(m_definition->code, definition.code) == 0;
}

QString Error::code() const
{
    return QString::fromLatin1(m_definition->code);
}

QString Error::text() const
{
    return filled(translated(m_definition->text), m_arguments);
}

QString Error::remedy() const
{
    return filled(translated(m_definition->remedy), m_arguments);
}

QString Error::text(const TextSource &language) const
{
    return filled(language(QString::fromUtf8(m_definition->text)), inLanguage(m_arguments, language));
}

QString Error::remedy(const TextSource &language) const
{
    return filled(language(QString::fromUtf8(m_definition->remedy)), inLanguage(m_arguments, language));
}

QJsonObject Error::toJson() const
{
    return {{u"code"_s, code()}, {u"path"_s, m_path}, {u"text"_s, text()}, {u"remedy"_s, remedy()}};
}

QString Error::toLine() const
{
    QString line = code();
    if (!m_path.isEmpty()) {
        line += u" at "_s + m_path;
    }
    line += u": "_s + text();
    if (!m_detail.isEmpty()) {
        line += u" ("_s + m_detail + u')';
    }
    return line;
}

const ErrorDefinition *findError(std::span<const ErrorCatalogue> catalogues, QStringView code)
{
    for (const ErrorCatalogue &catalogue : catalogues) {
        for (const ErrorDefinition *definition : catalogue) {
            if (code == QLatin1StringView(definition->code)) {
                return definition;
            }
        }
    }
    return nullptr;
}

ErrorCatalogue errors::commonErrors()
{
    static constexpr std::array all{&Cancelled,     &TimedOut,     &FileUnreadable, &FileUnwritable, &NotAnOrdinaryFile,
                                    &MalformedJson, &MissingField, &BadAmount,      &BadId,          &Internal};
    return all;
}

} // namespace tonggui
