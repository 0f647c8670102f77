// SPDX-License-Identifier: Apache-2.0
#include "widgets/lists/PairList.h"

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
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Pair &pair : m_pairs) {
        auto *label = new Text(pair.label, {m_type, Weight::Regular, Colour::Muted}, this);
        auto *value = new Text(pair.value, {m_type}, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setFocusPolicy(Qt::NoFocus);
        value->setAccessibleDescription(pair.label);
        if (m_values == Values::AtRightEdge) {
            value->rightAligned();
        }
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value->wrapped(), row, 1);
        ++row;
    }
}

void PairList::setType(Type type)
{
    m_type = type;
    const std::vector<Pair> pairs = std::exchange(m_pairs, {});
    setPairs(pairs);
}

void PairList::applyTheme(const Theme &theme)
{
    const bool isLarge = m_values == Values::AtRightEdge;
    m_grid->setHorizontalSpacing(theme.space(Space::Normal));
    m_grid->setVerticalSpacing(theme.space(isLarge ? Space::Normal : Space::Small));
}

} // namespace tonggui::widgets
