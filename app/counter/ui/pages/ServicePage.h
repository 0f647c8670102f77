// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "app/counter/ui/StepRunner.h"
#include "app/counter/ui/pages/CounterPage.h"
#include "widgets/lists/PickList.h"

namespace tonggui::counter {

// What the visitor wants: services found by name, initials or number.
class ServicePage final : public CounterPage
{
    Q_OBJECT

public:
    ServicePage(const CounterWorld &world, StepRunner &steps, QWidget *parent = nullptr);

    void begin() override;
    void refresh() override;
    [[nodiscard]] PageBar bar() const override;
    void goOn() override;
    void goBack() override;

private:
    void choose(const QString &id);

    CounterWorld m_world;
    StepRunner &m_steps;
    widgets::PickList *m_list;
};

} // namespace tonggui::counter
