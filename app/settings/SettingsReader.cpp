// SPDX-License-Identifier: Apache-2.0
#include "app/settings/SettingsReader.h"

#include "app/settings/DeviceList.h"
#include "app/settings/SecretScan.h"
#include "app/settings/SettingsErrors.h"
#include "app/settings/SettingsTable.h"
#include "app/settings/TomlFile.h"
#include "app/settings/ValueCheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tonggui::settings {

namespace {

// Takes one file after the other into a Settings and collects what is wrong.
class Reading
{
public:
    explicit Reading(Table table)
        : m_table(table)
    {}

    void refuse(Error error) { m_errors.push_back(std::move(error)); }

    void take(const SettingsFile &file)
    {
        const Result<std::vector<TomlEntry>> entries = readTomlFile(file.path);
        if (!entries) {
            m_errors.push_back(entries.error());
            return;
        }
        std::vector<TomlEntry> locks;
        for (const TomlEntry &entry : *entries) {
            if (entry.key == u"locks"_s) {
                locks.push_back(entry);
            } else {
                takeEntry(file.level, entry);
            }
        }
        for (const TomlEntry &entry : locks) { // after the values: a file may lock what it sets itself
            takeLocks(file.level, entry);
        }
    }

    [[nodiscard]] tl::expected<Settings, std::vector<Error>> finish()
    {
        if (!m_errors.empty()) {
            return tl::unexpected(std::move(m_errors));
        }
        return std::move(m_settings);
    }

private:
    void refuse(const TomlPlace &place, const ErrorDefinition &definition, QStringList arguments)
    {
        m_errors.push_back(Error(definition, std::move(arguments)).at(place.text()));
    }

    void takeEntry(Level level, const TomlEntry &entry)
    {
        const SettingRow *row = findRow(m_table, entry.key);
        if (row == nullptr) {
            takeUnknown(entry);
            return;
        }
        const Result<Value> value = checkedValue(*row, entry.value, entry.place.file);
        if (!value) {
            m_errors.push_back(value.error().at(entry.place.text()));
            return;
        }
        if (level > row->scope) {
            refuse(entry.place, errors::WrongLevel, {entry.key, levelText(level), levelText(row->scope)});
            return;
        }
        if (const Settings::Origin *lock = m_settings.lock(*row); lock != nullptr && lock->level < level) {
            refuse(entry.place, errors::Locked, {entry.key, lock->place});
            return;
        }
        m_settings.set(*row, *value, {level, entry.place.text()});
    }

    void takeUnknown(const TomlEntry &entry)
    {
        const auto *text = std::get_if<QString>(&entry.value);
        if (isSecretName(entry.key) || (text != nullptr && isSecretText(*text))) {
            refuse(entry.place, errors::SecretInFile, {entry.key});
            return;
        }
        const bool isEmptySection = std::holds_alternative<TomlForeign>(entry.value) && !rowsUnder(entry.key).empty();
        if (!isEmptySection) {
            refuse(entry.place, errors::UnknownKey, {entry.key, nearestKey(m_table, entry.key)});
        }
    }

    void takeLocks(Level level, const TomlEntry &entry)
    {
        const auto *names = std::get_if<QStringList>(&entry.value);
        if (names == nullptr) {
            refuse(entry.place, errors::WrongKind,
                   {entry.key, QCoreApplication::translate("Settings", "list"), formOf(entry.value),
                    u"[\"display.theme\"]"_s});
            return;
        }
        for (const QString &name : *names) {
            const std::vector<const SettingRow *> rows = rowsUnder(name);
            if (rows.empty()) {
                refuse(entry.place, errors::UnknownKey, {name, nearestKey(m_table, name)});
            }
            for (const SettingRow *row : rows) {
                lockRow(*row, name, {level, entry.place.text()}, entry.place);
            }
        }
    }

    void lockRow(const SettingRow &row, const QString &name, const Settings::Origin &by, const TomlPlace &place)
    {
        if (row.isLockable) {
            m_settings.lock(row, by);
        } else if (row.name() == name) { // a lock on a section passes over what cannot be locked
            refuse(place, errors::NotLockable, {name});
        }
    }

    [[nodiscard]] std::vector<const SettingRow *> rowsUnder(const QString &name) const
    {
        std::vector<const SettingRow *> rows;
        for (const SettingRow *row : m_table) {
            if (row->name() == name || row->name().startsWith(name + u'.')) {
                rows.push_back(row);
            }
        }
        return rows;
    }

    Table m_table;
    Settings m_settings;
    std::vector<Error> m_errors;
};

} // namespace

std::vector<SettingsFile> settingsFilesIn(const QString &directory)
{
    std::vector<SettingsFile> files;
    for (const Level level : {Level::Centre, Level::Branch, Level::Terminal, Level::Clerk}) {
        const QString path = directory + u'/' + levelText(level) + u".toml"_s;
        if (QFileInfo::exists(path)) {
            files.push_back({level, path});
        }
    }
    return files;
}

tl::expected<Settings, std::vector<Error>> readSettings(const std::vector<SettingsFile> &files, Table table)
{
    Reading reading(table);
    for (const SettingsFile &file : files) {
        reading.take(file);
    }
    return reading.finish();
}

tl::expected<Settings, std::vector<Error>> readSettingsFolder(const QString &directory, Table table,
                                                              EmptyFolder whenEmpty)
{
    Reading reading(table);
    QStringList strangers = QDir(directory).entryList({u"*.toml"_s}, QDir::Files, QDir::Name);
    strangers.removeOne(DeviceListFile); // see DeviceList.h
    const std::vector<SettingsFile> files = settingsFilesIn(directory);
    for (const SettingsFile &file : files) {
        strangers.removeOne(QFileInfo(file.path).fileName());
        reading.take(file);
    }
    for (const QString &name : strangers) {
        reading.refuse(Error(errors::UnknownFile, {name}).at(directory + u'/' + name));
    }
    if (files.empty() && strangers.isEmpty() && whenEmpty == EmptyFolder::Refused) {
        reading.refuse(Error(errors::NoFiles, {directory}).at(directory));
    }
    return reading.finish();
}

} // namespace tonggui::settings
