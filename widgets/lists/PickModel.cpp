// SPDX-License-Identifier: Apache-2.0
#include "widgets/lists/PickModel.h"

#include "widgets/text/Typing.h"

#include <algorithm>

namespace tonggui::widgets {

namespace {

bool fits(const PickRow &row, const QStringList &words)
{
    const QString all = row.title + u'\n' + row.explanation + u'\n' + row.tag + u'\n' + row.keywords.join(u'\n');
    return std::ranges::all_of(words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

void PickModel::setRows(std::vector<PickRow> rows)
{
    if (m_rows != rows) {
        m_rows = std::move(rows);
        findFitting();
    }
}

void PickModel::setFilter(const QString &typed)
{
    if (m_filter != typed) {
        m_filter = typed;
        findFitting();
    }
}

void PickModel::findFitting()
{
    beginResetModel();
    const QStringList words = halfWidth(m_filter).split(u' ', Qt::SkipEmptyParts);
    m_fitting.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (fits(m_rows[i], words)) {
            m_fitting.push_back(i);
        }
    }
    endResetModel();
}

const PickRow *PickModel::row(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[m_fitting[size_t(index.row())]] : nullptr;
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fitting.size());
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    const PickRow *found = row(index);
    if (!found) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return found->title;
    case Qt::AccessibleTextRole:
        return QString(found->title + u' ' + found->tag + u' ' + found->note);
    case Qt::AccessibleDescriptionRole:
        return found->unavailable.isEmpty() ? found->explanation : found->unavailable;
    default:
        return {};
    }
}

Qt::ItemFlags PickModel::flags(const QModelIndex &index) const
{
    const PickRow *found = row(index);
    if (!found || !found->unavailable.isEmpty()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace tonggui::widgets
