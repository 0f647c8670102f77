// SPDX-License-Identifier: Apache-2.0
#include "devices/api/PluginManifest.h"

#include "app/core/ReadFile.h"
#include "devices/api/EnumText.h"
#include "devices/api/JsonSchema.h"
#include "devices/api/PluginErrors.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

static void loadSchemas()
{
    Q_INIT_RESOURCE(devices_api);
}

namespace tonggui::devices {

namespace {

constexpr std::array SettingTypeWords{"text", "integer", "boolean", "choice"};

std::map<QString, QString> wordsFrom(const QJsonObject &object)
{
    std::map<QString, QString> words;
    for (auto it = object.begin(); it != object.end(); ++it) {
        words.emplace(it.key(), it.value().toString());
    }
    return words;
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array) {
        texts << text.toString();
    }
    return texts;
}

SettingDefinition settingFrom(const QJsonObject &object)
{
    SettingDefinition setting;
    setting.key = object[u"key"_s].toString();
    setting.type = fromWord<SettingType>(SettingTypeWords, object[u"type"_s].toString()).value_or(SettingType::Text);
    setting.fallback = object[u"default"_s];
    setting.choices = textsFrom(object[u"choices"_s]);
    setting.title = wordsFrom(object[u"title"_s].toObject());
    if (object.contains(u"minimum"_s)) {
        setting.minimum = object[u"minimum"_s].toInteger();
    }
    if (object.contains(u"maximum"_s)) {
        setting.maximum = object[u"maximum"_s].toInteger();
    }
    return setting;
}

// Nothing when the value suits the setting, otherwise the reason.
std::optional<QString> unsuitable(const SettingDefinition &setting, const QJsonValue &value)
{
    switch (setting.type) {
    case SettingType::Text:
        return value.isString() ? std::nullopt : std::optional(u"a text is expected"_s);
    case SettingType::Boolean:
        return value.isBool() ? std::nullopt : std::optional(u"true or false is expected"_s);
    case SettingType::Choice:
        return setting.choices.contains(value.toString())
                   ? std::nullopt
                   : std::optional(u"one of these is expected: "_s + setting.choices.join(u", "_s));
    case SettingType::Integer:
        break;
    }
    const qint64 number = value.toInteger();
    if (!value.isDouble() || double(number) != value.toDouble()) {
        return u"a whole number is expected"_s;
    }
    if (number < setting.minimum.value_or(number) || number > setting.maximum.value_or(number)) {
        return u"%1 is out of range"_s.arg(number);
    }
    return std::nullopt;
}

std::vector<MatchRule> rulesFrom(const QJsonArray &array)
{
    std::vector<MatchRule> rules;
    for (const QJsonValue &rule : array) {
        rules.push_back({.transport = rule[u"transport"_s].toString(),
                         .vendorId = rule[u"vendorId"_s].toString(),
                         .productId = rule[u"productId"_s].toString(),
                         .port = rule[u"port"_s].toString(),
                         .host = rule[u"host"_s].toString(),
                         .service = rule[u"service"_s].toString(),
                         .name = rule[u"name"_s].toString()});
    }
    return rules;
}

// What no schema can say: the default suits its own setting, and no key stands twice.
Result<std::vector<SettingDefinition>> settingsFrom(const QJsonArray &array, const QString &path)
{
    std::vector<SettingDefinition> settings;
    for (const QJsonValue &value : array) {
        const SettingDefinition setting = settingFrom(value.toObject());
        const bool isTwice = std::any_of(settings.begin(), settings.end(), [&setting](const SettingDefinition &other) {
            return other.key == setting.key;
        });
        if (isTwice) {
            return failure(Error(errors::ManifestInvalid, {path, setting.key + u": stands twice"_s}).at(path));
        }
        if (const auto reason = unsuitable(setting, setting.fallback)) {
            return failure(Error(errors::ManifestInvalid, {path, setting.key + u".default: "_s + *reason}).at(path));
        }
        settings.push_back(setting);
    }
    return settings;
}

// Part of the program and always the same: read once.
const Result<JsonSchema> &manifestSchema()
{
    static const Result<JsonSchema> schema = [] {
        loadSchemas();
        return JsonSchema::fromFile(u":/tonggui/devices/schema/plugin.schema.json"_s);
    }();
    return schema;
}

} // namespace

Result<PluginManifest> PluginManifest::fromFile(const QString &path)
{
    const Result<QJsonObject> object = readFile(path, LargestManifest).and_then(parseJsonObject);
    if (!object) {
        const Error &cause = object.error();
        const QString place = cause.is(tonggui::errors::MalformedJson) ? path + u':' + cause.path() : path;
        return failure(Error(errors::ManifestInvalid, {path, cause.text()}).at(place).because(cause.toLine()));
    }
    return fromJson(*object, path);
}

Result<PluginManifest> PluginManifest::fromJson(const QJsonObject &object, const QString &path)
{
    const Result<JsonSchema> &schema = manifestSchema();
    const std::optional<QString> fault = schema ? schema->firstFault(object) : schema.error().toLine();
    if (fault) {
        return failure(Error(errors::ManifestInvalid, {path, *fault}).at(path));
    }
    const Result<std::vector<SettingDefinition>> settings = settingsFrom(object[u"settings"_s].toArray(), path);
    if (!settings) {
        return failure(settings.error());
    }
    const QJsonValue help = object[u"help"_s];
    return PluginManifest{
        .id = object[u"id"_s].toString(),
        .kind = object[u"kind"_s].toString(),
        .version = object[u"version"_s].toString(),
        .abi = object[u"abi"_s].toString(),
        .libraryPath = QFileInfo(path).dir().absoluteFilePath(object[u"library"_s].toString()),
        .title = wordsFrom(object[u"title"_s].toObject()),
        .models = textsFrom(object[u"models"_s]),
        .match = rulesFrom(object[u"match"_s].toArray()),
        .capabilities = textsFrom(object[u"capabilities"_s]),
        .isOutOfProcess = object[u"isolation"_s].toString() == u"process"_s,
        .settings = *settings,
        .memoryLimitMb = object[u"limits"_s][u"memoryMb"_s].toInt(),
        .help = {wordsFrom(help[u"text"_s].toObject()), help[u"picture"_s].toString()},
        .path = path,
    };
}

Result<QJsonObject> PluginManifest::completeSettings(const QJsonObject &given) const
{
    QJsonObject complete;
    for (const SettingDefinition &setting : settings) {
        const QJsonValue value = given.contains(setting.key) ? given[setting.key] : setting.fallback;
        if (const auto reason = unsuitable(setting, value)) {
            return failure(Error(errors::SettingInvalid, {setting.key, id, *reason}).at(setting.key));
        }
        complete.insert(setting.key, value);
    }
    const QStringList keys = given.keys();
    for (const QString &key : keys) {
        if (!complete.contains(key)) {
            return failure(Error(errors::SettingInvalid, {key, id, u"there is no such setting"_s}).at(key));
        }
    }
    return complete;
}

} // namespace tonggui::devices
