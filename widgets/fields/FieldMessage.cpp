// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/FieldMessage.h"

#include <QHBoxLayout>

namespace tonggui::widgets {

FieldMessage::FieldMessage(QWidget *parent)
    : Themed(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new Text({}, {Type::Note}, this))
    , m_code(new Text({}, {Type::Note, Weight::Regular, Colour::Muted}, this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_sentence->wrapped(), 1);
    row->addWidget(m_code, 0, Qt::AlignBottom);
    hide();
}

void FieldMessage::setIssue(const FieldIssue &issue)
{
    if (m_issue == issue) {
        return;
    }
    m_issue = issue;
    m_sentence->setText(issue.text);
    m_code->setText(issue.code);
    m_code->setVisible(!issue.code.isEmpty());
    m_icon->setAccessibleName(issue.text);
    applyThemeAgain();
    setVisible(!issue.text.isEmpty());
}

void FieldMessage::applyTheme(const Theme &theme)
{
    layout()->setContentsMargins(0, theme.length(Length::NoteGap), 0, 0);
    layout()->setSpacing(theme.space(Space::Tiny));
    const ToneLook look = toneLook(theme, m_issue.tone);
    // An error is a triangle beneath a field as it is inside of it.
    const Icon icon = m_issue.tone == Tone::Danger ? Icon::Warning : toneIcon(m_issue.tone);
    const Type type = theme.noteType();
    const int size = theme.glyph(type == Type::Note ? Glyph::IconSmall : Glyph::IconNormal);
    m_icon->setPixmap(iconPixmap(icon, size, theme.colour(look.mark), devicePixelRatioF()));
    m_icon->setFixedSize(size, QFontMetrics(theme.font(type)).height());
    m_sentence->setTextStyle({type, Weight::Regular, look.text});
}

} // namespace tonggui::widgets
