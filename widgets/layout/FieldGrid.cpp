// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/FieldGrid.h"

#include <algorithm>

namespace tonggui::widgets {

namespace {

int heightAt(QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

ColumnLayout::~ColumnLayout()
{
    qDeleteAll(m_items);
}

void ColumnLayout::setMeasures(int rowGap, int columnGap, int twoColumnsFrom)
{
    m_rowGap = rowGap;
    m_columnGap = columnGap;
    m_twoColumnsFrom = twoColumnsFrom;
    invalidate();
}

void ColumnLayout::setWide(QWidget *widget, bool isWide)
{
    if (isWide) {
        m_wide.insert(widget);
    } else {
        m_wide.remove(widget);
    }
    invalidate();
}

void ColumnLayout::moveItem(int from, int to)
{
    QLayoutItem *item = m_items[size_t(from)];
    m_items.erase(m_items.begin() + from);
    m_items.insert(m_items.begin() + to, item);
    invalidate();
}

void ColumnLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *ColumnLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *ColumnLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
        m_wide.remove(item->widget());
    }
    return item;
}

std::vector<ColumnLayout::Cell> ColumnLayout::cells(int width) const
{
    std::vector<Cell> placed;
    const bool hasTwo = width >= m_twoColumnsFrom;
    const int half = hasTwo ? (width - m_columnGap) / 2 : width;
    int top = 0;
    int rowHeight = 0;
    bool isRightFree = false; // the left cell of this row is taken, the right one is not
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const bool isWide = !hasTwo || m_wide.contains(item->widget());
        const int own = isWide ? width : half;
        if (isRightFree && !isWide) {
            const int itemHeight = heightAt(item, own);
            placed.push_back({item, QRect(half + m_columnGap, top, own, itemHeight)});
            rowHeight = std::max(rowHeight, itemHeight);
            isRightFree = false;
            continue;
        }
        top += rowHeight > 0 ? rowHeight + m_rowGap : 0;
        rowHeight = heightAt(item, own);
        placed.push_back({item, QRect(0, top, own, rowHeight)});
        isRightFree = !isWide;
    }
    return placed;
}

int ColumnLayout::heightForWidth(int width) const
{
    int bottom = -1;
    for (const Cell &cell : cells(width)) {
        bottom = std::max(bottom, cell.area.bottom());
    }
    return bottom + 1;
}

QSize ColumnLayout::sizeHint() const
{
    const int width = std::max(minimumSize().width(), m_twoColumnsFrom);
    return {width, heightForWidth(width)};
}

QSize ColumnLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

void ColumnLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    for (const Cell &cell : cells(rect.width())) {
        cell.item->setGeometry(cell.area.translated(rect.topLeft()));
    }
}

FieldGrid::FieldGrid(QWidget *parent)
    : Themed(parent)
    , m_columns(new ColumnLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void FieldGrid::addField(QWidget *field, bool isWide)
{
    m_columns->addWidget(field);
    m_columns->setWide(field, isWide);
}

void FieldGrid::replaceField(QWidget *old, QWidget *fresh)
{
    const int place = m_columns->indexOf(old);
    m_columns->removeWidget(old);
    old->hide();
    old->deleteLater();
    m_columns->addWidget(fresh);
    m_columns->moveItem(m_columns->count() - 1, place);
}

void FieldGrid::setWide(QWidget *field, bool isWide)
{
    m_columns->setWide(field, isWide);
}

void FieldGrid::applyTheme(const Theme &theme)
{
    m_columns->setContentsMargins({});
    m_columns->setMeasures(theme.length(Length::RowGap), theme.length(Length::ColumnGap),
                           theme.withText(theme.length(Length::FormTwoColumns)));
}

} // namespace tonggui::widgets
