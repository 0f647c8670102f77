// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace tonggui::forms {

// A place of a JSON document that does not fit its schema (JSON Schema draft 7).
struct Breach
{
    QString pointer;
    QString reason;
};

// Checks `document` against forms/schema/<name>.schema.json, which is built into the library. Only the innermost
// breaches are told.
[[nodiscard]] std::vector<Breach> breachesOf(const QString &schemaName, const QJsonObject &document);

// A file of forms/schema as built in.
[[nodiscard]] QJsonObject builtInFile(const QString &name);

} // namespace tonggui::forms
