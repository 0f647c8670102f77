// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <optional>

namespace tonggui::cli {

// When the database of a data folder was last read through, and how it was: "last-check.json" beside it.
struct LastCheck
{
    QDateTime at;
    bool isSound = false;

    [[nodiscard]] static std::optional<LastCheck> read(const QString &dataDirectory); // nothing: never, or unreadable
    void write(const QString &dataDirectory) const; // a note: failing to keep it is no error
};

} // namespace tonggui::cli
