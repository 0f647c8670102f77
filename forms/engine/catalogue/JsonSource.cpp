// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/catalogue/JsonSource.h"

#include "forms/engine/FormErrors.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

constexpr qint64 LargestFile = 512 * 1024;

Faults one(const Error &error)
{
    return {error};
}

} // namespace

tl::expected<JsonSource, Faults> JsonSource::read(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            one(Error(tonggui::errors::FileUnreadable, {file}).at(file).because(opened.errorString())));
    }
    const QByteArray bytes = opened.read(LargestFile + 1);
    if (bytes.size() > LargestFile) {
        return tl::unexpected(one(Error(errors::CatalogueFileTooLarge, {file, QString::number(LargestFile)}).at(file)));
    }
    Result<QJsonObject> root = parseJsonObject(bytes);
    if (!root) {
        return tl::unexpected(one(root.error().at(file + u':' + root.error().path())));
    }
    JsonSource source;
    source.m_file = file;
    source.m_root = *root;
    source.m_places = JsonLines::of(bytes);

    Faults faults;
    for (const JsonLines::Remark &remark : source.m_places.doubleKeys) {
        faults.push_back(
            Error(errors::KeyTwice, {remark.key}).at(u"%1:%2:%3"_s.arg(file).arg(remark.line).arg(remark.pointer)));
    }
    for (const JsonLines::Remark &remark : source.m_places.tooLong) {
        const QString reason = QCoreApplication::translate("Forms", "the text is too long");
        faults.push_back(Error(errors::SchemaBreach, {reason}).at(source.place(remark.pointer)));
    }
    if (source.m_places.isTooDeep) {
        faults.push_back(
            Error(errors::SchemaBreach, {QCoreApplication::translate("Forms", "it is nested too deeply")}).at(file));
    }
    if (!faults.empty()) {
        return tl::unexpected(faults);
    }
    return source;
}

QString JsonSource::place(QString pointer) const
{
    QString known = pointer;
    while (!m_places.lines.contains(known) && !known.isEmpty()) {
        known.truncate(known.lastIndexOf(u'/'));
    }
    return u"%1:%2:%3"_s.arg(m_file).arg(m_places.lines.value(known, 1)).arg(pointer.isEmpty() ? u"/"_s : pointer);
}

JsonPlace::JsonPlace(const JsonSource &source)
    : JsonPlace(source, source.root(), {})
{}

JsonPlace::JsonPlace(const JsonSource &source, QJsonValue value, QString pointer)
    : m_source(&source)
    , m_value(std::move(value))
    , m_pointer(std::move(pointer))
{}

JsonPlace JsonPlace::operator[](const QString &key) const
{
    return {*m_source, m_value.toObject().value(key), m_pointer + pointerStep(key)};
}

std::vector<JsonPlace> JsonPlace::items() const
{
    std::vector<JsonPlace> list;
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        list.push_back({*m_source, array[i], m_pointer + u'/' + QString::number(i)});
    }
    return list;
}

std::vector<std::pair<QString, JsonPlace>> JsonPlace::members() const
{
    std::vector<std::pair<QString, JsonPlace>> list;
    const QJsonObject object = m_value.toObject();
    for (const QString &key : object.keys()) {
        list.emplace_back(key, (*this)[key]);
    }
    return list;
}

QStringList JsonPlace::texts() const
{
    QStringList list;
    for (const QJsonValue &value : m_value.toArray()) {
        list.append(value.toString());
    }
    return list;
}

Error JsonPlace::fault(const ErrorDefinition &definition, QStringList arguments) const
{
    return Error(definition, std::move(arguments)).at(m_source->place(m_pointer));
}

} // namespace tonggui::forms
