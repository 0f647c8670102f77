// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/SettingRow.h"

#include <map>

namespace tonggui::settings {

// The values that hold, and where each came from. A value; usable from any thread.
class Settings
{
public:
    struct Origin
    {
        Level level = Level::Centre;
        QString place; // "file:line:column"
    };

    // What `setting` is: as set, or its default.
    template <typename T>
    [[nodiscard]] T of(const Setting<T> &setting) const
    {
        return std::get<T>(value(setting));
    }

    [[nodiscard]] Value value(const SettingRow &row) const;
    [[nodiscard]] const Origin *origin(const SettingRow &row) const; // nullptr: the default
    [[nodiscard]] const Origin *
    lock(const SettingRow &row) const; // who forbids narrower levels to change it, or nullptr

    void set(const SettingRow &row, Value value, Origin origin);
    void lock(const SettingRow &row, Origin by);

private:
    struct Entry
    {
        Value value;
        Origin origin;
    };
    std::map<QString, Entry> m_entries;
    std::map<QString, Origin> m_locks;
};

} // namespace tonggui::settings
