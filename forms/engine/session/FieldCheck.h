// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/session/Evaluation.h"

namespace tonggui::forms {

// A built-in check that a field did not pass: its name ("digits-missing") and the figures its words may use.
struct FailedCheck
{
    QString name;
    QString code; // "field.digits": what the outside sees
    bool isMissing = false;
    Value expected = {};
    Value actual = {};
    Value difference = {};
    Value minimum = {};
    Value maximum = {};
};

// The first check that a visible field does not pass: required, readable, length, number of digits, check digit,
// pattern, limits. Values from card and core are only asked to be there.
[[nodiscard]] std::optional<FailedCheck> firstFailedCheck(const FieldDefinition &field, const FieldOutcome &outcome,
                                                          std::span<const Value> values);

} // namespace tonggui::forms
