// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "app/counter/ui/StepRunner.h"
#include "app/counter/ui/pages/CounterPage.h"
#include "widgets/text/Text.h"

class QVBoxLayout;

namespace tonggui::counter {

// Between two visitors: who waits, and visits that were cut off and can go on where they stopped.
class ReadyPage final : public CounterPage
{
    Q_OBJECT

public:
    ReadyPage(const CounterWorld &world, StepRunner &steps, QWidget *parent = nullptr);

    void begin() override;
    [[nodiscard]] PageBar bar() const override;
    void goOn() override;

    [[nodiscard]] const std::vector<Visit> &unfinished() const { return m_unfinished; }
    void setWaiting(const std::vector<Ticket> &waiting);
    void resumeFirst();

Q_SIGNALS:
    void nextAsked();

private:
    Task<Result<void>> findUnfinished();
    void showUnfinished();
    void resume(const Visit &visit);

    CounterWorld m_world;
    StepRunner &m_steps;
    widgets::Text *m_title;
    widgets::Text *m_explanation;
    QVBoxLayout *m_cards;
    std::vector<Visit> m_unfinished;
    size_t m_waiting = 0;
};

} // namespace tonggui::counter
