// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/catalogue/ServiceProgram.h"

namespace tonggui::forms {

// Between what people write in a field and what the engine computes with.

// The value of a typed text in any usual writing: full-width digits, thousands separators, 2026年3月1日, the words of a
// choice. Null for a blank text; nothing when it cannot be read.
[[nodiscard]] std::optional<Value> valueOf(const ServiceProgram &program, const FieldDefinition &field,
                                           const QString &typed);

// One exact writing for files and comparison: 2600.00, 2026-03-01, 2026-03, true, the code of a choice. Empty for null.
[[nodiscard]] QString canonicalText(const FieldDefinition &field, const Value &value);
[[nodiscard]] QString canonicalText(const Value &value);

// What an input shows for a value nobody typed, and what a reader sees (masked where the catalogue asks for it).
[[nodiscard]] QString inputText(const ServiceProgram &program, const FieldDefinition &field, const Value &value,
                                Language language);
[[nodiscard]] QString displayText(const ServiceProgram &program, const FieldDefinition &field, const Value &value,
                                  Language language);

} // namespace tonggui::forms
