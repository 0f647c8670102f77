// SPDX-License-Identifier: Apache-2.0
#include "app/core/Json.h"

#include "app/core/ReadFile.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tonggui {

Result<QJsonObject> parseJsonObject(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.first(qBound(0, problem.offset, int(bytes.size())));
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = before.size() - before.lastIndexOf('\n');
        return failure(Error(errors::MalformedJson, {problem.errorString()})
                           .at(QString::number(line) + u':' + QString::number(column)));
    }
    if (!document.isObject()) {
        return failure(Error(errors::MalformedJson, {u"an object is expected"_s}).at(u"1:1"_s));
    }
    return document.object();
}

Result<QJsonObject> readJsonFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return failure(bytes.error());
    }
    Result<QJsonObject> object = parseJsonObject(*bytes);
    if (!object) {
        return failure(object.error().at(path + u':' + object.error().path()));
    }
    return object;
}

QByteArray canonicalJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact); // Qt keeps keys sorted
}

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{}

void JsonReader::refuse(const QString &key)
{
    if (!m_error) {
        const QString field = m_path.isEmpty() ? key : m_path + u'.' + key;
        m_error = Error(errors::MissingField, {field}).at(field);
    }
}

QString JsonReader::text(const QString &key)
{
    const QString value = optionalText(key);
    if (value.isEmpty()) {
        refuse(key);
    }
    return value;
}

QString JsonReader::optionalText(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isString()) {
        refuse(key);
    }
    return value.toString();
}

qint64 JsonReader::integer(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble() || value.toDouble() != double(value.toInteger())) {
        refuse(key);
    }
    return value.toInteger();
}

qint64 JsonReader::integer(const QString &key, qint64 absent)
{
    return m_object.contains(key) ? integer(key) : absent;
}

bool JsonReader::boolean(const QString &key, bool absent)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool()) {
        refuse(key);
    }
    return value.toBool(absent);
}

Money JsonReader::money(const QString &key)
{
    const Result<Money> amount = Money::parse(text(key));
    if (!amount) {
        refuse(key);
    }
    return amount.value_or(Money());
}

QDate JsonReader::date(const QString &key)
{
    const QDate value = QDate::fromString(text(key), Qt::ISODate);
    if (!value.isValid()) {
        refuse(key);
    }
    return value;
}

std::optional<QDate> JsonReader::optionalDate(const QString &key)
{
    return optionalText(key).isEmpty() ? std::nullopt : std::optional(date(key));
}

QDateTime JsonReader::dateTime(const QString &key)
{
    const QDateTime value = QDateTime::fromString(text(key), Qt::ISODateWithMs);
    if (!value.isValid()) {
        refuse(key);
    }
    return value;
}

QByteArray JsonReader::bytes(const QString &key)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(optionalText(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        refuse(key);
        return {};
    }
    return *decoded;
}

QJsonObject JsonReader::object(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject()) {
        refuse(key);
    }
    return value.toObject();
}

QJsonArray JsonReader::array(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray()) {
        refuse(key);
    }
    return value.toArray();
}

QJsonValue base64Json(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace tonggui
