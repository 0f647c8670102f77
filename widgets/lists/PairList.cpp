// SPDX-License-Identifier: Apache-2.0
#include "widgets/lists/PairList.h"

#include <QEvent>

#include <algorithm>

namespace tonggui::widgets {

PairList::PairList(Values values, QWidget *parent)
    : Themed(parent)
    , m_values(values)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void PairList::setPairs(const std::vector<Pair> &pairs)
{
    if (m_pairs == pairs) {
        return;
    }
    m_pairs = pairs;
    for (const Line &line : m_lines) {
        delete line.label;
        delete line.value;
    }
    m_lines.clear();
    for (const Pair &pair : m_pairs) {
        auto *label = new Text(pair.label, {m_type, Weight::Regular, Colour::Muted}, this);
        auto *value = new Text(pair.value, {m_type}, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setFocusPolicy(Qt::NoFocus);
        value->setAccessibleDescription(pair.label);
        value->wrapped();
        m_lines.push_back({label, value});
    }
    arrange();
}

void PairList::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item;
    }
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowMinimumHeight(row, 0);
    }
    const int gap = theme().space(m_values == Values::AtRightEdge ? Space::Normal : Space::Small);
    m_grid->setVerticalSpacing(m_isStacked ? 0 : gap);
    const bool isRight = m_values == Values::AtRightEdge && !m_isStacked;
    int row = 0;
    for (const Line &line : m_lines) {
        line.value->setAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (m_isStacked) {
            m_grid->addWidget(line.label, row++, 0, 1, 2);
            m_grid->addWidget(line.value, row++, 0, 1, 2);
            m_grid->setRowMinimumHeight(row++, gap);
        } else {
            m_grid->addWidget(line.label, row, 0, Qt::AlignTop);
            m_grid->addWidget(line.value, row++, 1);
        }
    }
}

int PairList::labelWidth() const
{
    int width = 0;
    for (const Line &line : m_lines) {
        width = std::max(width, line.label->minimumSizeHint().width());
    }
    return width;
}

int PairList::valueWidth() const
{
    int width = 0;
    for (const Line &line : m_lines) {
        width = std::max(width, line.value->minimumSizeHint().width());
    }
    return width;
}

QSize PairList::minimumSizeHint() const
{
    return {std::max(labelWidth(), valueWidth()), Themed::minimumSizeHint().height()};
}

// Whenever the width is another one, or what the words need.
bool PairList::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        const bool isStacked = width() < labelWidth() + m_grid->horizontalSpacing() + valueWidth();
        if (m_isStacked != isStacked) {
            m_isStacked = isStacked;
            arrange();
        }
    }
    return Themed::event(event);
}

void PairList::setType(Type type)
{
    m_type = type;
    const std::vector<Pair> pairs = std::exchange(m_pairs, {});
    setPairs(pairs);
}

void PairList::applyTheme(const Theme &theme)
{
    m_grid->setHorizontalSpacing(theme.space(Space::Normal));
    arrange();
}

} // namespace tonggui::widgets
