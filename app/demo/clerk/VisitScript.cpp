// SPDX-License-Identifier: Apache-2.0
#include "app/demo/clerk/VisitScript.h"

#include "app/core/Json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tonggui::demo {

namespace {

QString dayWord(const QString &text, QDate today)
{
    if (!text.startsWith(u"today"_s)) {
        return text;
    }
    return today.addDays(text.mid(5).toInt()).toString(Qt::ISODate);
}

VisitScript scriptFrom(const QJsonObject &object, QDate today)
{
    VisitScript script;
    script.card = object.value(u"card"_s).toString();
    script.service = ServiceId(object.value(u"service"_s).toString());
    script.search = object.value(u"search"_s).toString();
    const QJsonObject typed = object.value(u"typed"_s).toObject();
    for (auto entry = typed.begin(); entry != typed.end(); ++entry) {
        script.typed.insert(entry.key(), dayWord(entry.value().toString(), today));
    }
    return script;
}

} // namespace

Result<std::vector<VisitScript>> readVisitScripts(const QString &path, QDate today)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(errors::FileUnreadable, {path});
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (document.isNull()) {
        return failure(Error(errors::MalformedJson, {fault.errorString()}).at(path));
    }
    std::vector<VisitScript> scripts;
    for (const QJsonValue &visit : document.object().value(u"visits"_s).toArray()) {
        scripts.push_back(scriptFrom(visit.toObject(), today));
    }
    return scripts;
}

} // namespace tonggui::demo
