// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/lists/PickModel.h"
#include "widgets/style/ThemeStyle.h"

#include <QStyledItemDelegate>

namespace tonggui::widgets {

// Draws the rows of a PickList: number key, title and tag, explanation beneath, note at the right edge.
class PickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PickDelegate(const PickModel *model, QObject *parent);

    void setNumbersShown(bool areShown) { m_areNumbersShown = areShown; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const Theme &theme, const PickRow &row, QRect line, bool isSelected) const;

    const PickModel *m_model;
    bool m_areNumbersShown = true;
};

} // namespace tonggui::widgets
