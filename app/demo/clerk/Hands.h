// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/fields/Field.h"
#include "widgets/signature/SignatureCanvas.h"

namespace tonggui::demo {

// What a person does with keyboard, pointer and pen. Keys go to the control that has the keyboard in `window`, as they
// would with a person; nothing is called behind the interface.
namespace hands {

void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
void type(QWidget *window, const QString &text);
void click(QWidget *control);
// Goes to the field and enters the value: choices by their figure, everything else by typing over what stands there.
void fill(widgets::Field *field, const QString &value);
// A few strokes that look like handwriting; the same `seed` writes the same.
void sign(widgets::SignatureCanvas *canvas, uint seed);

} // namespace hands

} // namespace tonggui::demo
