// SPDX-License-Identifier: Apache-2.0
#include "widgets/lists/FigureTile.h"

#include <QVBoxLayout>

namespace tonggui::widgets {

FigureTile::FigureTile(const QString &figure, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_figure(new Text(figure, {Type::Lead, Weight::Bold}, this))
    , m_word(new Text(word, {Type::Note, Weight::Regular, Colour::Muted}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_figure);
    column->addWidget(m_word->wrapped());
    describe();
}

void FigureTile::setFigure(const QString &figure)
{
    m_figure->setText(figure);
    describe();
}

void FigureTile::setWord(const QString &word)
{
    m_word->setText(word);
    describe();
}

void FigureTile::setFigureStyle(TextStyle style)
{
    m_figure->setTextStyle(style);
}

void FigureTile::alignRight()
{
    m_figure->rightAligned();
    m_word->rightAligned();
}

void FigureTile::describe()
{
    m_word->setVisible(!m_word->text().isEmpty());
    setAccessibleName(m_word->text().isEmpty() ? m_figure->text() : m_word->text());
    setAccessibleDescription(m_figure->text());
}

} // namespace tonggui::widgets
