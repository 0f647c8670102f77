// SPDX-License-Identifier: Apache-2.0
#include "widgets/lists/PickDelegate.h"

#include "widgets/buttons/KeyCap.h"
#include "widgets/icons/Icon.h"
#include "widgets/style/ControlPainter.h"

#include <QPainter>

namespace tonggui::widgets {

namespace {

constexpr int NumberKeys = 9;

bool canBePicked(const PickRow &row)
{
    return row.unavailable.isEmpty();
}

} // namespace

PickDelegate::PickDelegate(const PickModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = themeOf(option.widget);
    const int lines = theme.lineHeight(Type::Value) + theme.lineHeight(Type::Note);
    return {theme.length(Length::QueueRail), std::max(lines + theme.space(Space::Normal), theme.target(Target::Usual))};
}

void PickDelegate::paintTitle(QPainter &painter, const Theme &theme, const PickRow &row, QRect line,
                              bool isSelected) const
{
    const QFont bold = theme.font(Type::Value, Weight::Bold);
    painter.setFont(bold);
    painter.setPen(theme.colour(!canBePicked(row) ? Colour::DisabledInk : isSelected ? Colour::Primary : Colour::Ink));
    const QString title = QFontMetrics(bold).elidedText(row.title, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    line.setLeft(line.left() + QFontMetrics(bold).horizontalAdvance(title) + theme.space(Space::Snug));
    painter.setFont(theme.font(Type::Note));
    painter.setPen(theme.colour(Colour::Muted));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.tag);
}

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PickRow *row = m_model->row(index);
    if (!row) {
        return;
    }
    const Theme &theme = themeOf(option.widget);
    const PainterState keep(*painter);
    paintItemGround(*painter, theme, option);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QRect inner = option.rect.adjusted(theme.space(Space::Normal), 0, -theme.space(Space::Normal), 0);

    if (m_areNumbersShown && index.row() < NumberKeys) {
        paintKeyCap(*painter, theme, inner, QString::number(index.row() + 1), Colour::Muted, Colour::LineControl);
    }
    inner.setLeft(inner.left() + theme.glyph(Glyph::KeyCap) + theme.space(Space::Normal));
    if (isSelected) { // the tick says it where colours cannot
        const int icon = theme.glyph(Glyph::IconNormal);
        paintIcon(*painter, Icon::Tick, QRect(inner.right() - icon, inner.top(), icon, inner.height()),
                  theme.colour(Colour::Primary));
    }
    inner.setRight(inner.right() - theme.glyph(Glyph::IconNormal) - theme.space(Space::Small));

    const int upper = theme.lineHeight(Type::Value);
    const QString beneath = canBePicked(*row) ? row->explanation : row->unavailable;
    const int lower = beneath.isEmpty() ? 0 : theme.lineHeight(Type::Note);
    const int top = inner.top() + (inner.height() - upper - lower) / 2;
    const QFontMetrics small(theme.font(Type::Note));
    painter->setFont(theme.font(Type::Note));
    painter->setPen(theme.colour(Colour::Muted));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, row->note);
    inner.setRight(inner.right() - small.horizontalAdvance(row->note) - theme.space(Space::Small));
    painter->setPen(theme.colour(canBePicked(*row) ? Colour::Muted : Colour::WarningText));
    painter->drawText(QRect(inner.left(), top + upper, inner.width(), lower), Qt::AlignLeft | Qt::AlignVCenter,
                      small.elidedText(beneath, Qt::ElideRight, inner.width()));
    paintTitle(*painter, theme, *row, QRect(inner.left(), top, inner.width(), upper), isSelected);
}

} // namespace tonggui::widgets
