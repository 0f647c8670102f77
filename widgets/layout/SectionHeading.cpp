// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/SectionHeading.h"

#include "widgets/layout/WrapRow.h"

namespace tonggui::widgets {

SectionHeading::SectionHeading(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Text({}, {Type::Value, Weight::Bold}, this))
    , m_explanation(new Text({}, {Type::Note, Weight::Regular, Colour::Muted}, this))
    , m_note(new Text({}, {Type::Note, Weight::Regular, Colour::Muted}, this))
{
    auto *row = new WrapRow(Space::Snug, Space::None);
    setLayout(row);
    row->addWidget(m_title);
    row->addWidget(m_explanation);
    row->addGap();
    row->addWidget(m_note);
    m_title->wrapped();
    m_explanation->wrapped()->hide();
    m_note->hide();
    setTitle(title);
}

void SectionHeading::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeading::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleDescription(explanation);
}

void SectionHeading::setNote(const QString &note, Colour colour)
{
    m_note->setText(note);
    m_note->setTextColour(colour);
    m_note->setVisible(!note.isEmpty());
}

void SectionHeading::setTitleType(Type type)
{
    m_title->setTextStyle({type, Weight::Bold});
}

} // namespace tonggui::widgets
