// SPDX-License-Identifier: Apache-2.0
#include "app/cli/LastCheck.h"

#include "app/core/Json.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

QString noteIn(const QString &dataDirectory)
{
    return dataDirectory + u"/last-check.json"_s;
}

} // namespace

std::optional<LastCheck> LastCheck::read(const QString &dataDirectory)
{
    const Result<QJsonObject> note = readJsonFile(noteIn(dataDirectory));
    if (!note) {
        return std::nullopt;
    }
    const QDateTime at = QDateTime::fromString(note->value(u"at"_s).toString(), Qt::ISODate);
    return at.isValid() ? std::optional(LastCheck{at, note->value(u"sound"_s).toBool()}) : std::nullopt;
}

void LastCheck::write(const QString &dataDirectory) const
{
    QSaveFile file(noteIn(dataDirectory));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(canonicalJson({{u"at"_s, at.toUTC().toString(Qt::ISODate)}, {u"sound"_s, isSound}}));
        file.commit();
    }
}

} // namespace tonggui::cli
