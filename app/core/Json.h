// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/core/values/Money.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace tonggui {

// Parses bytes to one JSON object. errors::MalformedJson names line and column.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &bytes);

// The same, from a file. errors::FileUnreadable, or MalformedJson with "file:line:column" as the path.
[[nodiscard]] Result<QJsonObject> readJsonFile(const QString &path);

// Compact form with sorted keys: the same object always gives the same bytes, so it can be hashed and signed.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &object);

// Reads the fields of one object and remembers the first that is missing or of the wrong kind, so that a decoder reads
// like a list:
//     JsonReader read(object);
//     IdCard card{.name = read.text(u"name"_s), …};
//     return read.finish(std::move(card));
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object, QString path = {});

    [[nodiscard]] QString text(const QString &key);         // non-empty
    [[nodiscard]] QString optionalText(const QString &key); // "" when absent
    [[nodiscard]] qint64 integer(const QString &key);
    [[nodiscard]] qint64 integer(const QString &key, qint64 absent);
    [[nodiscard]] bool boolean(const QString &key, bool absent = false);
    [[nodiscard]] Money money(const QString &key); // text "2600.00"
    [[nodiscard]] QDate date(const QString &key);  // text "2026-11-21"
    [[nodiscard]] std::optional<QDate> optionalDate(const QString &key);
    [[nodiscard]] QDateTime dateTime(const QString &key); // ISO 8601 with offset
    [[nodiscard]] QByteArray bytes(const QString &key);   // base64; empty when absent
    [[nodiscard]] QJsonObject object(const QString &key);
    [[nodiscard]] QJsonArray array(const QString &key); // empty when absent

    void refuse(const QString &key);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    template <typename T>
    [[nodiscard]] Result<T> finish(T value) const
    {
        if (m_error) {
            return failure(*m_error);
        }
        return value;
    }

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_error;
};

// Bytes as a JSON value.
[[nodiscard]] QJsonValue base64Json(const QByteArray &bytes);

} // namespace tonggui
