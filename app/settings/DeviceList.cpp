// SPDX-License-Identifier: Apache-2.0
#include "app/settings/DeviceList.h"

#include "app/settings/SecretScan.h"
#include "app/settings/SettingsErrors.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::settings {

namespace {

std::optional<QJsonValue> jsonOf(const TomlValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto *number = std::get_if<qint64>(&value)) {
        return *number;
    }
    if (const auto *flag = std::get_if<bool>(&value)) {
        return *flag;
    }
    return std::nullopt;
}

// Takes one "section.key = value" after the other.
class Listing
{
public:
    void take(const TomlEntry &entry)
    {
        const qsizetype dot = entry.key.indexOf(u'.');
        const bool isEmptySection = dot < 0 && std::holds_alternative<TomlForeign>(entry.value);
        if (isEmptySection) {
            device(entry.key, entry.place);
        } else if (dot < 0 || entry.key.indexOf(u'.', dot + 1) >= 0) {
            refuse(entry, errors::UnknownKey, {entry.key, u"driver"_s});
        } else {
            takeSetting(device(entry.key.first(dot), entry.place), entry.key.mid(dot + 1), entry);
        }
    }

    [[nodiscard]] tl::expected<std::vector<DeviceEntry>, std::vector<Error>> finish()
    {
        for (DeviceEntry &device : m_devices) {
            if (device.driver.isEmpty()) {
                m_errors.push_back(Error(errors::DeviceWithoutDriver, {device.section}).at(device.place.text()));
            }
            if (device.title.isEmpty()) {
                device.title = device.section;
            }
        }
        if (!m_errors.empty()) {
            return tl::unexpected(std::move(m_errors));
        }
        return std::move(m_devices);
    }

private:
    void refuse(const TomlEntry &entry, const ErrorDefinition &definition, QStringList arguments)
    {
        m_errors.push_back(Error(definition, std::move(arguments)).at(entry.place.text()));
    }

    DeviceEntry &device(const QString &section, const TomlPlace &place)
    {
        const auto found = std::ranges::find(m_devices, section, &DeviceEntry::section);
        if (found != m_devices.end()) {
            return *found;
        }
        m_devices.push_back({.section = section, .place = place});
        return m_devices.back();
    }

    void takeSetting(DeviceEntry &device, const QString &key, const TomlEntry &entry)
    {
        const std::optional<QJsonValue> value = jsonOf(entry.value);
        const QString text = value ? value->toString() : QString();
        if (isSecretName(key) || isSecretText(text)) {
            refuse(entry, errors::SecretInFile, {entry.key});
        } else if (!value || ((key == u"driver"_s || key == u"title"_s) && text.isEmpty())) {
            refuse(entry, errors::WrongKind,
                   {entry.key, QCoreApplication::translate("Settings", "text"), formOf(entry.value), u"\"…\""_s});
        } else if (key == u"driver"_s) {
            device.driver = text;
        } else if (key == u"title"_s) {
            device.title = text;
        } else {
            device.settings[key] = *value;
        }
    }

    std::vector<DeviceEntry> m_devices;
    std::vector<Error> m_errors;
};

} // namespace

tl::expected<std::vector<DeviceEntry>, std::vector<Error>> readDeviceList(const QString &directory)
{
    const QString path = directory + u'/' + DeviceListFile;
    if (!QFileInfo::exists(path)) {
        return std::vector<DeviceEntry>();
    }
    const Result<std::vector<TomlEntry>> entries = readTomlFile(path);
    if (!entries) {
        return tl::unexpected(std::vector<Error>{entries.error()});
    }
    Listing listing;
    for (const TomlEntry &entry : *entries) {
        listing.take(entry);
    }
    return listing.finish();
}

} // namespace tonggui::settings
