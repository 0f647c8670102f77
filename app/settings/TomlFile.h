// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace tonggui::settings {

// Where something stands in a file; lines and columns count from 1.
struct TomlPlace
{
    QString file;
    int line = 0;
    int column = 0;

    [[nodiscard]] QString text() const; // "file:line:column"
};

// A value no setting can have: a date, a table, a mixed array …
struct TomlForeign
{
    const char *kind = ""; // source text in the translation context "Settings"
};

using TomlValue = std::variant<QString, qint64, double, bool, QStringList, TomlForeign>;

// One "key = value" with its full dotted key. An empty table stands as one entry with a foreign value.
struct TomlEntry
{
    QString key;
    TomlValue value;
    TomlPlace place;
};

// "text", "integer" …: the value's form in the words of an error message.
[[nodiscard]] QString formOf(const TomlValue &value);

// All entries of a TOML 1.0 file in the order of their lines. Files over 1 MiB are refused.
// errors::FileUnreadable; settings::errors::BrokenFile with the place.
[[nodiscard]] Result<std::vector<TomlEntry>> readTomlFile(const QString &path);

} // namespace tonggui::settings
