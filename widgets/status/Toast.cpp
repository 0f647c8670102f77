// SPDX-License-Identifier: Apache-2.0
#include "widgets/status/Toast.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <chrono>

using namespace std::chrono_literals;

namespace tonggui::widgets {

Toast::Toast(QWidget *parent)
    : Themed(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_leave.setSingleShot(true);
    m_leave.setInterval(5s);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
}

void Toast::say(const QString &sentence, Tone tone)
{
    m_sentence = sentence;
    m_tone = tone;
    setAccessibleName(sentence);
    settle();
    show();
    raise();
    update();
    m_leave.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QSize Toast::sizeHint() const
{
    ensurePolished();
    const int side = theme().space(Space::Normal);
    const int icon = theme().glyph(Glyph::IconNormal) + theme().space(Space::Small);
    const int widest = parentWidget()->width() - 2 * theme().space(Space::Wide);
    const QRect words = fontMetrics().boundingRect(QRect(0, 0, widest - icon - 2 * side, QWIDGETSIZE_MAX),
                                                   Qt::TextWordWrap, m_sentence);
    return {words.width() + 1 + icon + 2 * side, std::max(theme().target(Target::Usual), words.height() + side)};
}

void Toast::settle()
{
    resize(sizeHint());
    const QWidget *ground = parentWidget();
    move((ground->width() - width()) / 2, ground->height() - height() - theme().space(Space::Wide));
}

void Toast::applyTheme(const Theme &theme)
{
    setFont(theme.font(Type::Body));
    settle();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        settle();
    }
    return Themed::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneLook look = toneLook(theme(), m_tone);
    paintRoundedBox(painter, theme(), rect(), Colour::Surface, {look.mark, theme().length(Length::EdgeState)});
    const int side = theme().space(Space::Normal);
    const int icon = theme().glyph(Glyph::IconNormal);
    paintIcon(painter, toneIcon(m_tone), QRect(side, 0, icon, height()), theme().colour(look.mark));
    painter.setPen(theme().colour(Colour::Ink));
    painter.drawText(rect().adjusted(side + icon + theme().space(Space::Small), 0, -side, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, m_sentence);
}

} // namespace tonggui::widgets
