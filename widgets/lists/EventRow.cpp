// SPDX-License-Identifier: Apache-2.0
#include "widgets/lists/EventRow.h"

#include "widgets/layout/WrapRow.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tonggui::widgets {

namespace {

QPixmap dotPixmap(const Theme &theme, Tone tone, qreal ratio)
{
    const int size = theme.glyph(Glyph::Dot) + theme.space(Space::Tiny);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDot(painter, theme, QRect(0, 0, size, size), toneLook(theme, tone).mark);
    return pixmap;
}

} // namespace

EventRow::EventRow(const Happening &happening, QWidget *parent)
    : Themed(parent)
    , m_tone(happening.tone)
    , m_time(new Text(happening.time, {Type::Body, Weight::Regular, Colour::Ink}))
    , m_dot(new QLabel)
    , m_who(new Text(happening.who))
{
    auto *head = new QWidget;
    auto *parts = new QHBoxLayout(head);
    parts->setContentsMargins({});
    parts->addWidget(m_time);
    parts->addWidget(m_dot);
    parts->addWidget(m_who->wrapped(), 1);
    auto *words = (new Text(happening.words))->wrapped();
    auto *code = new Text(happening.code, {Type::Note, Weight::Regular, Colour::Muted});
    auto *row = new WrapRow(Space::Roomy, Space::None);
    setLayout(row);
    row->addWidget(head);
    row->addWidget(words);
    row->setStretching(words);
    row->addGap();
    row->addWidget(code);
    code->setVisible(!happening.code.isEmpty()); // has its parent by now: it is no window of its own
    setAccessibleName(QStringList{happening.time, happening.who, happening.words}.join(QChar::Space));
    m_dot->setAccessibleName(happening.words);
}

void EventRow::applyTheme(const Theme &theme)
{
    const int rise = theme.space(Space::Small);
    layout()->setContentsMargins(0, rise, 0, rise);
    QWidget *head = m_time->parentWidget();
    head->layout()->setSpacing(theme.space(Space::Snug));
    const int usual = std::min(theme.length(Length::CardColumn), theme.withText(theme.length(Length::PhotoWidth)));
    head->setFixedWidth(std::max(usual, head->layout()->minimumSize().width()));
    m_dot->setPixmap(dotPixmap(theme, m_tone, devicePixelRatioF()));
}

} // namespace tonggui::widgets
