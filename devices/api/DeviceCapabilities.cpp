// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceCapabilities.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

std::optional<DeviceCapabilities::Limit> limitFrom(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toInteger();
    case QJsonValue::String:
        return value.toString();
    default:
        return std::nullopt;
    }
}

} // namespace

DeviceCapabilities::DeviceCapabilities(QStringList features, std::map<QString, Limit> limits)
    : m_features(std::move(features))
    , m_limits(std::move(limits))
{
    m_features.sort();
    m_features.removeDuplicates();
}

QJsonObject DeviceCapabilities::toJson() const
{
    QJsonObject limits;
    for (const auto &[name, limit] : m_limits) {
        std::visit([&limits, &key = name](const auto &value) { limits.insert(key, value); }, limit);
    }
    return {{u"features"_s, QJsonArray::fromStringList(m_features)}, {u"limits"_s, limits}};
}

Result<DeviceCapabilities> DeviceCapabilities::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    QStringList features;
    const QJsonArray words = read.array(u"features"_s);
    for (const QJsonValue &word : words) {
        if (!word.isString()) {
            read.refuse(u"features"_s);
        }
        features << word.toString();
    }
    std::map<QString, Limit> limits;
    const QJsonObject given = object.contains(u"limits"_s) ? read.object(u"limits"_s) : QJsonObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (const std::optional<Limit> limit = limitFrom(it.value())) {
            limits.emplace(it.key(), *limit);
        } else {
            read.refuse(u"limits."_s + it.key());
        }
    }
    return read.finish(DeviceCapabilities(std::move(features), std::move(limits)));
}

} // namespace tonggui::devices
