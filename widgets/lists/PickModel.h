// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace tonggui::widgets {

// One thing that can be picked.
struct PickRow
{
    QString id;
    QString title;        // 租房提取
    QString explanation;  // beneath the title
    QString tag;          // S-12
    QString note;         // at the right edge: 即办
    QStringList keywords; // found too, never shown: zftq
    QString unavailable;  // why it cannot be picked now, shown instead of the explanation; empty: it can

    friend bool operator==(const PickRow &, const PickRow &) = default;
};

// The rows that fit what was typed. Words may come in any order; each must be found somewhere in the row.
class PickModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<PickRow> rows);
    void setFilter(const QString &typed);
    [[nodiscard]] const PickRow *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void findFitting();

    std::vector<PickRow> m_rows;
    std::vector<size_t> m_fitting; // indexes into m_rows
    QString m_filter;
};

} // namespace tonggui::widgets
