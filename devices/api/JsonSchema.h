// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

#include <memory>

namespace tonggui::devices {

// A JSON Schema (draft 7) that documents are held against.
class JsonSchema
{
public:
    // Answers errors::FileUnreadable or MalformedJson; a document that is JSON but no schema is MalformedJson too.
    [[nodiscard]] static Result<JsonSchema> fromFile(const QString &path);

    // The first place that does not fit: "settings[0].default: what is wrong". Nothing when the document fits.
    [[nodiscard]] std::optional<QString> firstFault(const QJsonObject &document) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

} // namespace tonggui::devices
