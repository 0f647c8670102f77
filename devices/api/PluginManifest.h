// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

#include <map>
#include <vector>

namespace tonggui::devices {

enum class SettingType { Text, Integer, Boolean, Choice };

// One thing a driver can be told, with what it is when nothing is told.
struct SettingDefinition
{
    QString key;
    SettingType type = SettingType::Text;
    QJsonValue fallback;
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    QStringList choices;
    std::map<QString, QString> title; // by language, "en" and "zh_CN" at least
};

// How a driver's device may be recognised; empty texts match anything.
struct MatchRule
{
    QString transport;
    QString vendorId;
    QString productId;
    QString port; // shell pattern, "ttyUSB*"
};

// What a driver says about itself. Read and checked before any of its code is loaded.
struct PluginManifest
{
    QString id;
    QString kind;
    QString version;
    QString abi; // must be TONGGUI_DEVICE_PLUGIN_ID
    QString libraryPath;
    std::map<QString, QString> title;
    QStringList models;
    std::vector<MatchRule> match;
    QStringList capabilities; // what the driver can do with the best of its devices
    bool isOutOfProcess = true;
    std::vector<SettingDefinition> settings;
    QString path; // of the manifest

    // errors::ManifestInvalid names the file and the place, also when the file cannot be read.
    [[nodiscard]] static Result<PluginManifest> fromFile(const QString &path);
    [[nodiscard]] static Result<PluginManifest> fromJson(const QJsonObject &object, const QString &path);

    // `given` with defaults for what it leaves out. errors::SettingInvalid for an unknown key, a wrong type or range.
    [[nodiscard]] Result<QJsonObject> completeSettings(const QJsonObject &given) const;
};

} // namespace tonggui::devices
