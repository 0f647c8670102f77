// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/WrapRow.h"

#include <QWidget>

#include <algorithm>

namespace tonggui::widgets {

namespace {

int heightAt(QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

WrapRow::WrapRow(Space between, Space lines)
    : m_between(between)
    , m_lineGap(lines)
{
    setContentsMargins({});
}

WrapRow::~WrapRow()
{
    qDeleteAll(m_items);
}

void WrapRow::addGap()
{
    m_gap = qsizetype(m_items.size());
}

void WrapRow::setStretching(QWidget *widget)
{
    m_stretching = widget;
}

void WrapRow::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *WrapRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *WrapRow::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *item = m_items[size_t(index)];
    m_items.erase(m_items.begin() + index);
    if (m_gap > index) {
        --m_gap;
    }
    return item;
}

bool WrapRow::isRight(const QLayoutItem *item) const
{
    const auto at = std::ranges::find(m_items, item);
    return m_gap >= 0 && at - m_items.begin() >= m_gap;
}

int WrapRow::wantedWidth(const QLayoutItem *item, int available) const
{
    const int wanted = std::min(item->sizeHint().width(), item->maximumSize().width());
    return std::max(item->minimumSize().width(), std::min(wanted, available));
}

std::vector<WrapRow::Line> WrapRow::lines(int width) const
{
    std::vector<Line> lines;
    const int between = spaceValue(m_between);
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const int wanted = wantedWidth(item, width);
        if (lines.empty() || lines.back().width + between + wanted > width) {
            lines.emplace_back();
        }
        Line &line = lines.back();
        line.width += (line.parts.empty() ? 0 : between) + wanted;
        line.parts.push_back({item, wanted});
    }
    for (Line &line : lines) {
        stretch(line, width);
        for (const Part &part : line.parts) {
            line.height = std::max(line.height, heightAt(part.item, part.width));
        }
    }
    return lines;
}

// Hands the width that is left to the stretching item, if it stands on this line.
void WrapRow::stretch(Line &line, int width) const
{
    for (Part &part : line.parts) {
        if (m_stretching && part.item->widget() == m_stretching) {
            part.width += std::max(0, width - line.width);
            line.width = std::max(line.width, width);
        }
    }
}

int WrapRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    bool isFirst = true;
    for (const Line &line : lines(width - margins.left() - margins.right())) {
        height += line.height + (isFirst ? 0 : spaceValue(m_lineGap));
        isFirst = false;
    }
    return height;
}

QSize WrapRow::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = -spaceValue(m_between);
    int height = 0;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            width += wantedWidth(item, QLAYOUTSIZE_MAX) + spaceValue(m_between);
            height = std::max(height, item->sizeHint().height());
        }
    }
    return {std::max(0, width) + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize WrapRow::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (QLayoutItem *item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(margins);
}

void WrapRow::place(const Line &line, const QRect &area) const
{
    int x = area.left();
    bool isPushed = false;
    for (const Part &part : line.parts) {
        if (!isPushed && isRight(part.item)) {
            x += std::max(0, area.width() - line.width);
            isPushed = true;
        }
        const int height = std::min(line.height, heightAt(part.item, part.width));
        part.item->setGeometry(QRect(x, area.top() + (line.height - height) / 2, part.width, height));
        x += part.width + spaceValue(m_between);
    }
}

void WrapRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const std::vector<Line> all = lines(inner.width());
    int needed = -spaceValue(m_lineGap);
    for (const Line &line : all) {
        needed += line.height + spaceValue(m_lineGap);
    }
    int y = inner.top() + std::max(0, (inner.height() - needed) / 2);
    for (const Line &line : all) {
        place(line, QRect(inner.left(), y, inner.width(), line.height));
        y += line.height + spaceValue(m_lineGap);
    }
}

} // namespace tonggui::widgets
