// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "app/counter/ui/StepRunner.h"
#include "app/counter/ui/pages/CounterPage.h"
#include "widgets/fields/TextField.h"

namespace tonggui::counter {

// Who sits here: staff number and PIN.
class LoginPage final : public CounterPage
{
    Q_OBJECT

public:
    LoginPage(const CounterWorld &world, StepRunner &steps, QWidget *parent = nullptr);

    void begin() override;
    [[nodiscard]] PageBar bar() const override;
    void goOn() override;
    void followBlocker() override;
    [[nodiscard]] bool goesOnWithEnter() const override { return false; } // the fields say when

Q_SIGNALS:
    void loggedIn(const tonggui::StaffSession &clerk);

private:
    [[nodiscard]] QWidget *makeCard();
    Task<Result<void>> logIn(StaffId id, QString pin);

    CounterWorld m_world;
    StepRunner &m_steps;
    widgets::TextField *m_number;
    widgets::TextField *m_pin;
};

} // namespace tonggui::counter
