// SPDX-License-Identifier: Apache-2.0
#include "widgets/buttons/QueueKey.h"

#include "widgets/buttons/KeyCap.h"

#include <QPainter>

namespace tonggui::widgets {

namespace {

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &word : text.split(u' ')) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

} // namespace

QueueKey::QueueKey(const QString &text, const QKeySequence &key, QWidget *parent)
    : Button(text, ButtonKind::Secondary, parent)
{
    setKey(key);
    setTarget(Target::QueueKey);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Type QueueKey::textType(const Theme &theme) const
{
    return theme.buttonType() == Type::Body ? Type::Value : theme.buttonType();
}

void QueueKey::setUnavailable(const QString &reason)
{
    Button::setUnavailable(reason);
    updateGeometry();
}

int QueueKey::wordsLeft() const
{
    return theme().space(Space::Normal) + keyCapWidth(theme(), keyText(), KeyCapSize::Large) +
           theme().space(Space::Snug);
}

int QueueKey::wordsWidth(int width) const
{
    return width - wordsLeft() - theme().space(Space::Small);
}

int QueueKey::linesHeight(const QString &words, Type type, int width) const
{
    if (words.isEmpty()) {
        return 0;
    }
    const QFontMetrics metrics(theme().font(type));
    return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, words).height();
}

QSize QueueKey::sizeHint() const
{
    ensurePolished();
    const int words = std::max(fontMetrics().horizontalAdvance(text()),
                               QFontMetrics(theme().font(Type::Note)).horizontalAdvance(unavailableReason()));
    const int width = wordsLeft() + words + theme().space(Space::Normal);
    return {width, heightForWidth(width)};
}

QSize QueueKey::minimumSizeHint() const
{
    ensurePolished();
    const int width = wordsLeft() + widestWord(fontMetrics(), text()) + theme().space(Space::Small);
    return {width, lowest()};
}

// The cap keeps off the edge also when it is large.
int QueueKey::lowest() const
{
    return std::max(theme().target(Target::QueueKey, textType(theme())),
                    theme().glyph(Glyph::KeyCapLarge) + theme().space(Space::Normal));
}

int QueueKey::heightForWidth(int width) const
{
    ensurePolished();
    const int words = linesHeight(text(), textType(theme()), wordsWidth(width)) +
                      linesHeight(unavailableReason(), Type::Note, wordsWidth(width));
    return std::max(lowest(), words + theme().space(Space::Small));
}

void QueueKey::paintEvent(QPaintEvent *)
{
    const ButtonLook drawn = look();
    QPainter painter(this);
    paintRoundedBox(painter, theme(), rect(), drawn.ground, drawn.edge);
    const int left = theme().space(Space::Normal);
    paintKeyCap(painter, theme(), QRect(left, 0, width(), height()), keyText(), drawn.text, Colour::LineControl,
                KeyCapSize::Large);

    const int words = wordsWidth(width());
    const int upper = linesHeight(text(), textType(theme()), words);
    const int lower = linesHeight(unavailableReason(), Type::Note, words);
    QRect lines(wordsLeft(), (height() - upper - lower) / 2, words, upper);
    painter.setPen(theme().colour(drawn.text));
    painter.drawText(lines, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, text());
    lines = QRect(lines.left(), lines.bottom() + 1, words, lower);
    painter.setFont(theme().font(Type::Note));
    painter.drawText(lines, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, unavailableReason());
}

} // namespace tonggui::widgets
