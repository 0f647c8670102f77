// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/Language.h"

#include <QString>
#include <QStringList>

namespace tonggui::forms {

// The code lists every entry may use (forms/schema/code-lists.json), each with its source and confidence: annex A of
// JGJ/T 320-2014 as "A.1", "A.6" …, national standards as "GB/T 2261.2".
[[nodiscard]] bool hasCodeList(const QString &list);
[[nodiscard]] QStringList codesOf(const QString &list); // in the order of the list
[[nodiscard]] QString codeText(const QString &list, const QString &code,
                               Language language); // the code itself when it is unknown

} // namespace tonggui::forms
