// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Painting.h"

#include <QKeySequence>

namespace tonggui::widgets {

// The name of a key as it stands on a button: F2, Shift+F2, Enter, Esc, Ctrl+K.
[[nodiscard]] QString keyCapText(const QKeySequence &key);

enum class KeyCapSize { Usual, Large };

// Width of a cap with its own padding, 0 for an empty text.
[[nodiscard]] int keyCapWidth(const Theme &theme, const QString &text, KeyCapSize size = KeyCapSize::Usual);

// Centred upright in `box`, at its left edge.
void paintKeyCap(QPainter &painter, const Theme &theme, const QRect &box, const QString &text, Colour ink, Colour edge,
                 KeyCapSize size = KeyCapSize::Usual);

} // namespace tonggui::widgets
