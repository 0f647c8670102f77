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

// How a driver's device may be recognised; empty texts match anything. Patterns know "*" and "?". See DeviceMatch.h.
struct MatchRule
{
    QString transport;
    QString vendorId; // USB, four hexadecimal digits in small letters
    QString productId;
    QString port;    // pattern: "ttyUSB*"; network: its number, "9100"; a reader's or a queue's name
    QString host;    // pattern, network: "192.168.7.*", "printer-*.local"
    QString service; // pattern, network: "_ipp._tcp"
    QString name;    // pattern: what the device calls itself
};

// What a person is told who tries the device on the device page.
struct TestHelp
{
    std::map<QString, QString> text; // by language; empty: what the kind says
    QString picture;                 // name of one of the program's pictures; empty: the kind's
};

inline constexpr qint64 LargestManifest = 1 << 20; // bytes

// What a driver says about itself. Read and checked before any of its code is loaded. The form of the file stands in
// schema/plugin.schema.json.
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
    int memoryLimitMb = 0; // 0: the house's own limit
    TestHelp help;
    QString path; // of the manifest

    // errors::ManifestInvalid names the file and the place, also when the file cannot be read.
    [[nodiscard]] static Result<PluginManifest> fromFile(const QString &path);
    [[nodiscard]] static Result<PluginManifest> fromJson(const QJsonObject &object, const QString &path);

    // `given` with defaults for what it leaves out. errors::SettingInvalid for an unknown key, a wrong type or range.
    [[nodiscard]] Result<QJsonObject> completeSettings(const QJsonObject &given) const;
};

} // namespace tonggui::devices
