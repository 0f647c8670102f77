// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/expression/Value.h"

#include <QHash>
#include <QStringList>

namespace tonggui::forms {

// The names an expression may use. Each name stands for a place in the row of values it is evaluated over.
class Scope
{
public:
    struct Entry
    {
        int slot = 0;
        Type type;
    };

    // Adds a name at the next place and returns that place; a name that exists already keeps its place.
    int add(const QString &name, Type type);

    [[nodiscard]] const Entry *find(const QString &name) const;
    [[nodiscard]] int size() const { return int(m_names.size()); }
    [[nodiscard]] const QString &nameAt(int slot) const { return m_names[slot]; }

    // The known name that looks most like `name`, or empty: for "did you mean".
    [[nodiscard]] QString nearest(const QString &name) const;

private:
    QHash<QString, Entry> m_entries;
    QStringList m_names;
};

} // namespace tonggui::forms
