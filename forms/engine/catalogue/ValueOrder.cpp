// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormErrors.h"
#include "forms/engine/catalogue/Readers.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

// Depth-first walk over "reads": 0 not seen, 1 on the way, 2 done.
class Orderer
{
public:
    explicit Orderer(const ServiceProgram &program)
        : m_program(program)
        , m_count(int(program.fields.size() + program.computed.size()))
        , m_state(size_t(m_count), 0)
    {
        for (int i = 0; i < m_count; ++i) {
            m_bySlot.insert(slotOf(i), i);
        }
    }

    // Empty when there is no circle, else the names along it.
    QStringList circle()
    {
        for (int i = 0; i < m_count && m_circle.isEmpty(); ++i) {
            visit(i);
        }
        return m_circle;
    }

    [[nodiscard]] const std::vector<int> &order() const { return m_order; }

private:
    [[nodiscard]] bool isField(int item) const { return item < int(m_program.fields.size()); }
    [[nodiscard]] const ComputedDefinition &computed(int item) const
    {
        return m_program.computed[size_t(item) - m_program.fields.size()];
    }
    [[nodiscard]] int slotOf(int item) const
    {
        return isField(item) ? m_program.fields[size_t(item)].slot : computed(item).slot;
    }

    [[nodiscard]] std::vector<int> reads(int item) const
    {
        if (!isField(item)) {
            return computed(item).is.usedSlots();
        }
        const FieldDefinition &field = m_program.fields[size_t(item)];
        std::vector<int> all;
        for (const Expression *expression :
             {&field.from, &field.proposal, &field.visible, &m_program.sections[size_t(field.section)].visible}) {
            const std::vector<int> used = expression->usedSlots();
            all.insert(all.end(), used.begin(), used.end());
        }
        return all;
    }

    void visit(int item)
    {
        if (m_state[size_t(item)] == 2 || !m_circle.isEmpty()) {
            return;
        }
        m_path.push_back(item);
        if (m_state[size_t(item)] == 1) {
            const auto start = std::ranges::find(m_path, item);
            std::transform(start, m_path.end(), std::back_inserter(m_circle),
                           [this](int step) { return m_program.scope.nameAt(slotOf(step)); });
            return;
        }
        m_state[size_t(item)] = 1;
        for (const int slot : reads(item)) {
            const auto next = m_bySlot.constFind(slot);
            if (next != m_bySlot.cend()) {
                visit(*next);
            }
        }
        m_state[size_t(item)] = 2;
        m_path.pop_back();
        m_order.push_back(item);
    }

    const ServiceProgram &m_program;
    int m_count;
    std::vector<int> m_state;
    QHash<int, int> m_bySlot;
    std::vector<int> m_path;
    std::vector<int> m_order;
    QStringList m_circle;
};

} // namespace

void orderValues(const JsonPlace &service, const Compiler &compiler, ServiceProgram &program)
{
    Orderer orderer(program);
    const QStringList circle = orderer.circle();
    if (!circle.isEmpty()) {
        compiler.fault(service[u"sections"_s], errors::CircularValues, {circle.join(u" → "_s)});
        return;
    }
    program.order = orderer.order();
}

} // namespace tonggui::forms
