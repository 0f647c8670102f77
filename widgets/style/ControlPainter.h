// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/ButtonLook.h"

#include <QStyleOption>

namespace tonggui::widgets {

// How Qt's own controls are drawn; ThemeStyle hands them on. `rect` and `state` of the option are all they go by.

[[nodiscard]] ControlState controlState(QStyle::State state);

void paintPlainButton(QPainter &painter, const Theme &theme, const QStyleOptionButton &option);
void paintCheckBox(QPainter &painter, const Theme &theme, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const Theme &theme, const QStyleOption &option);
void paintProgress(QPainter &painter, const Theme &theme, const QStyleOptionProgressBar &option);
void paintScrollBar(QPainter &painter, const Theme &theme, const QStyleOptionSlider &option, const QRect &handle);
void paintItemGround(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option);
void paintPopupGround(QPainter &painter, const Theme &theme, const QRect &rect);
void paintFocusRing(QPainter &painter, const Theme &theme, const QRect &rect);

} // namespace tonggui::widgets
