// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/catalogue/CodeLists.h"

#include "forms/engine/catalogue/SchemaCheck.h"

#include <QHash>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

struct CodeList
{
    QStringList codes;
    QHash<QString, std::array<QString, 2>> texts;
};

const QHash<QString, CodeList> &codeLists()
{
    static const QHash<QString, CodeList> lists = [] {
        QHash<QString, CodeList> all;
        const QJsonArray file = builtInFile(u"code-lists.json"_s)[u"lists"].toArray();
        for (const QJsonValue &entry : file) {
            CodeList list;
            for (const QJsonValue &row : entry[u"codes"].toArray()) {
                const QString code = row[u"code"].toString();
                list.codes.append(code);
                list.texts.insert(code, {row[u"zh_CN"].toString(), row[u"en"].toString()});
            }
            all.insert(entry[u"id"].toString(), list);
        }
        return all;
    }();
    return lists;
}

} // namespace

bool hasCodeList(const QString &list)
{
    return codeLists().contains(list);
}

QStringList codesOf(const QString &list)
{
    return codeLists().value(list).codes;
}

QString codeText(const QString &list, const QString &code, Language language)
{
    const auto found = codeLists().constFind(list);
    if (found == codeLists().cend() || !found->texts.contains(code)) {
        return code;
    }
    return found->texts[code][size_t(language)];
}

} // namespace tonggui::forms
