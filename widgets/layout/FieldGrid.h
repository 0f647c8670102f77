// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"

#include <QLayout>
#include <QSet>

#include <vector>

namespace tonggui::widgets {

// Places items in two columns, row by row, or in one when there is not enough width. Wide items take a whole row.
class ColumnLayout final : public QLayout
{
    Q_OBJECT

public:
    using QLayout::QLayout;
    ~ColumnLayout() override;

    void setMeasures(int rowGap, int columnGap, int twoColumnsFrom);
    void setWide(QWidget *widget, bool isWide);
    void moveItem(int from, int to);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Cell
    {
        QLayoutItem *item;
        QRect area;
    };

    [[nodiscard]] std::vector<Cell> cells(int width) const;

    std::vector<QLayoutItem *> m_items; // owned
    QSet<const QWidget *> m_wide;
    int m_rowGap = 0;
    int m_columnGap = 0;
    int m_twoColumnsFrom = 0;
};

// The fields of one section of a form, with the gaps and the number of columns that the theme asks for.
class FieldGrid final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    void addField(QWidget *field, bool isWide = false);
    // `fresh` takes the place of `old`, which is deleted by the event loop.
    void replaceField(QWidget *old, QWidget *fresh);
    void setWide(QWidget *field, bool isWide);

protected:
    void applyTheme(const Theme &theme) override;

private:
    ColumnLayout *m_columns;
};

} // namespace tonggui::widgets
