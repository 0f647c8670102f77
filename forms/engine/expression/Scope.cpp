// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Scope.h"

#include <algorithm>
#include <numeric>

namespace tonggui::forms {

namespace {

// How many letters must change, be added or left out (Levenshtein).
int distance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 0; j < size_t(b.size()); ++j) {
            const int replaced = diagonal + (a[i] == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

int Scope::add(const QString &name, Type type)
{
    const auto known = m_entries.constFind(name);
    if (known != m_entries.cend()) {
        return known->slot;
    }
    const int slot = size();
    m_entries.insert(name, {.slot = slot, .type = type});
    m_names.append(name);
    return slot;
}

const Scope::Entry *Scope::find(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    return found == m_entries.cend() ? nullptr : &*found;
}

QString Scope::nearest(const QString &name) const
{
    QString best;
    int least = std::max(2, int(name.size()) / 3);
    for (const QString &known : m_names) {
        const int steps = distance(name.left(64), known);
        if (steps <= least && (best.isEmpty() || steps < least)) {
            best = known;
            least = steps;
        }
    }
    return best;
}

} // namespace tonggui::forms
