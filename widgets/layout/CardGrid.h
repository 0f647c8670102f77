// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/tokens/Length.h"

#include <QLayout>

#include <map>
#include <vector>

namespace tonggui::widgets {

// Cards side by side in as many equal columns as there is room for, each row as high as its highest card. A card may
// take several columns where there are so many.
class CardGrid final : public QLayout
{
    Q_OBJECT

public:
    explicit CardGrid(Space gap = Space::Normal);
    ~CardGrid() override;

    void setColumnWidth(int narrowest); // pixels, text size counted in
    void setSpan(const QWidget *card, int columns);
    void clear(); // deletes the cards
    // Columns at that width.
    [[nodiscard]] int columnsAt(int width) const;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Cell
    {
        QLayoutItem *item;
        int span;
        int x;
        int width;
    };
    struct Row
    {
        std::vector<Cell> cells;
        int height = 0;
    };
    static void fill(std::vector<Row> &rows, int width);
    [[nodiscard]] std::vector<Row> rows(int width) const;
    [[nodiscard]] int spanOf(const QLayoutItem *item, int columns) const;

    std::vector<QLayoutItem *> m_items; // owned
    std::map<const QWidget *, int> m_spans;
    Space m_gap;
    int m_columnWidth = 1;
};

} // namespace tonggui::widgets
