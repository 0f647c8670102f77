// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text/Text.h"

#include <QWidget>

namespace tonggui::widgets {

// A number and the word beneath it: 11 已办件. `setFigureStyle` makes it a ticket number or a running clock.
class FigureTile final : public QWidget
{
    Q_OBJECT

public:
    FigureTile(const QString &figure, const QString &word, QWidget *parent = nullptr);

    void setFigure(const QString &figure);
    void setWord(const QString &word);
    void setFigureStyle(TextStyle style);
    void alignRight();

private:
    void describe();

    Text *m_figure;
    Text *m_word;
};

} // namespace tonggui::widgets
