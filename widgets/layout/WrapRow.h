// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/tokens/Length.h"

#include <QLayout>

#include <vector>

namespace tonggui::widgets {

// A row that breaks into further lines when it is too narrow, so that larger text never is cut. Items after `addGap`
// are pushed to the right edge, on whatever line they come to stand. Items on one line are centred to each other.
class WrapRow final : public QLayout
{
    Q_OBJECT

public:
    explicit WrapRow(Space between = Space::Small, Space lines = Space::Tiny);
    ~WrapRow() override;

    void addGap();
    // This item takes the width that is left on its line.
    void setStretching(QWidget *widget);

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
    struct Part
    {
        QLayoutItem *item;
        int width;
    };

    struct Line
    {
        std::vector<Part> parts;
        int width = 0;
        int height = 0;
    };

    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] bool isRight(const QLayoutItem *item) const;
    [[nodiscard]] int wantedWidth(const QLayoutItem *item, int available) const;
    void stretch(Line &line, int width) const;
    void place(const Line &line, const QRect &area) const;

    std::vector<QLayoutItem *> m_items; // owned
    qsizetype m_gap = -1;               // first item on the right side
    QWidget *m_stretching = nullptr;
    Space m_between;
    Space m_lineGap;
};

} // namespace tonggui::widgets
