// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/FieldState.h"
#include "widgets/fields/Field.h"

#include <QDate>

namespace tonggui::widgets {

// The widget for a field of a form, by its kind and by who says its value.
[[nodiscard]] Field *makeField(const forms::FieldState &state, QDate today, QWidget *parent);

// True when a widget made for `before` can show `now` too.
[[nodiscard]] bool isSameWidget(const forms::FieldState &before, const forms::FieldState &now);

// Label, hint, note, choices and so on; everything but the value and the issue.
void showAround(Field *field, const forms::FieldState &state);

// The value: as typed in an input, as it is read elsewhere.
void showValue(Field *field, const forms::FieldState &state);

} // namespace tonggui::widgets
