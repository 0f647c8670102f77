// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/CardGrid.h"

#include <QWidget>

#include <algorithm>

namespace tonggui::widgets {

namespace {

int heightAt(QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

CardGrid::CardGrid(Space gap)
    : m_gap(gap)
{
    setContentsMargins({});
}

CardGrid::~CardGrid()
{
    qDeleteAll(m_items);
}

void CardGrid::setColumnWidth(int narrowest)
{
    m_columnWidth = std::max(1, narrowest);
    invalidate();
}

void CardGrid::setSpan(const QWidget *card, int columns)
{
    if (m_spans[card] != columns) {
        m_spans[card] = columns;
        invalidate();
    }
}

void CardGrid::clear()
{
    while (QLayoutItem *item = takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_spans.clear();
}

int CardGrid::columnsAt(int width) const
{
    const int gap = spaceValue(m_gap);
    return std::max(1, (width + gap) / (m_columnWidth + gap));
}

void CardGrid::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *CardGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *CardGrid::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *item = m_items[size_t(index)];
    m_items.erase(m_items.begin() + index);
    return item;
}

int CardGrid::spanOf(const QLayoutItem *item, int columns) const
{
    const auto found = m_spans.find(const_cast<QLayoutItem *>(item)->widget());
    return found == m_spans.end() ? 1 : std::clamp(found->second, 1, columns);
}

// A card that takes several columns takes what the next one leaves beside it, too.
void CardGrid::fill(std::vector<Row> &rows, int width)
{
    if (!rows.empty() && rows.back().cells.back().span > 1) {
        Cell &last = rows.back().cells.back();
        last.width = width - last.x;
    }
}

std::vector<CardGrid::Row> CardGrid::rows(int width) const
{
    const int gap = spaceValue(m_gap);
    const int columns = columnsAt(width);
    const double column = double(width - (columns - 1) * gap) / columns;
    const auto edge = [&](int number) { return int(std::lround(number * (column + gap))); };
    std::vector<Row> rows;
    int used = columns;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const int span = spanOf(item, columns);
        if (used + span > columns) {
            fill(rows, width);
            rows.emplace_back();
            used = 0;
        }
        rows.back().cells.push_back({item, span, edge(used), edge(used + span) - edge(used) - gap});
        used += span;
    }
    for (Row &row : rows) {
        for (const Cell &cell : row.cells) {
            row.height = std::max(row.height, heightAt(cell.item, cell.width));
        }
    }
    return rows;
}

int CardGrid::heightForWidth(int width) const
{
    const std::vector<Row> all = rows(width);
    int height = all.empty() ? 0 : -spaceValue(m_gap);
    for (const Row &row : all) {
        height += row.height + spaceValue(m_gap);
    }
    return height;
}

QSize CardGrid::sizeHint() const
{
    const int width = std::max(m_columnWidth, minimumSize().width());
    return {width, heightForWidth(width)};
}

QSize CardGrid::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void CardGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int y = rect.top();
    for (const Row &row : rows(rect.width())) {
        for (const Cell &cell : row.cells) {
            cell.item->setGeometry(QRect(rect.left() + cell.x, y, cell.width, row.height));
        }
        y += row.height + spaceValue(m_gap);
    }
}

} // namespace tonggui::widgets
