// SPDX-License-Identifier: Apache-2.0
#include "app/settings/Settings.h"

namespace tonggui::settings {

Value Settings::value(const SettingRow &row) const
{
    const auto entry = m_entries.find(row.name());
    return entry == m_entries.end() ? row.fallbackValue() : entry->second.value;
}

const Settings::Origin *Settings::origin(const SettingRow &row) const
{
    const auto entry = m_entries.find(row.name());
    return entry == m_entries.end() ? nullptr : &entry->second.origin;
}

const Settings::Origin *Settings::lock(const SettingRow &row) const
{
    const auto entry = m_locks.find(row.name());
    return entry == m_locks.end() ? nullptr : &entry->second;
}

void Settings::set(const SettingRow &row, Value value, Origin origin)
{
    m_entries[row.name()] = {std::move(value), std::move(origin)};
}

void Settings::lock(const SettingRow &row, Origin by)
{
    m_locks.try_emplace(row.name(), std::move(by));
}

} // namespace tonggui::settings
