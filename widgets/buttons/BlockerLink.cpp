// SPDX-License-Identifier: Apache-2.0
#include "widgets/buttons/BlockerLink.h"

#include "widgets/layout/WrapRow.h"
#include "widgets/style/Tone.h"

#include <QEvent>

namespace tonggui::widgets {

BlockerLink::BlockerLink(QWidget *parent)
    : Themed(parent)
    , m_icon(new QLabel(this))
    , m_count(new Text({}, {Type::Body, Weight::Regular, Colour::Danger}, this))
    , m_link(new LinkButton({}, Colour::Danger, this))
    , m_explanation(new Text({}, {Type::Note, Weight::Regular, Colour::Muted}, this))
{
    auto *row = new WrapRow(Space::Small, Space::None);
    setLayout(row);
    row->addWidget(m_icon);
    row->addWidget(m_count);
    row->addWidget(m_link);
    row->addWidget(m_explanation);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_link, &QAbstractButton::clicked, this, &BlockerLink::followed);
    hide();
}

void BlockerLink::setBlockers(int count, const QString &brief)
{
    m_blockers = count;
    m_brief = brief;
    showWords();
    setVisible(count > 0);
}

void BlockerLink::showWords()
{
    m_count->setText(tr("%n to go:", "what must still be filled in; before the first of them", m_blockers));
    m_link->setText(m_brief);
    m_link->setAccessibleName(m_count->text() + u' ' + m_brief);
    m_explanation->setText(tr("Click to go there"));
    m_link->setAccessibleDescription(m_explanation->text());
    m_icon->setAccessibleName(m_count->text());
    setAccessibleName(m_link->accessibleName());
    updateGeometry();
}

void BlockerLink::applyTheme(const Theme &theme)
{
    const int side = theme.space(Space::Normal);
    const int rise = theme.space(Space::Tiny);
    layout()->setContentsMargins(side, rise, side, rise);
    m_icon->setPixmap(
        iconPixmap(Icon::Warning, theme.glyph(Glyph::IconNormal), theme.colour(Colour::Danger), devicePixelRatioF()));
}

void BlockerLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneLook look = toneLook(theme(), Tone::Danger);
    paintRoundedBox(painter, theme(), rect(), look.ground, look.edge);
}

void BlockerLink::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
    }
    Themed::changeEvent(event);
}

} // namespace tonggui::widgets
