// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace tonggui::forms {

// Where each value of a JSON text stands: JSON pointer (RFC 6901) → line, counted from 1. Also finds what a JSON reader
// silently swallows: keys that stand twice. The text must be valid JSON; nesting deeper than 40 and texts longer than
// 4000 bytes are told as well.
struct JsonLines
{
    struct Remark
    {
        QString pointer;
        int line = 0;
        QString key; // of a key that stands twice
    };

    QHash<QString, int> lines;
    std::vector<Remark> doubleKeys;
    std::vector<Remark> tooLong;
    bool isTooDeep = false;

    [[nodiscard]] static JsonLines of(const QByteArray &validJson);
};

// One step of a JSON pointer, with ~ and / escaped.
[[nodiscard]] QString pointerStep(const QString &key);

} // namespace tonggui::forms
