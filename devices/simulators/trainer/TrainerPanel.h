// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/trainer/TrainerDesk.h"
#include "widgets/buttons/Button.h"
#include "widgets/layout/Card.h"
#include "widgets/text/Text.h"

namespace tonggui::simulators {

// One device: what it is, how it is, and a button for each thing that a trainer may do to it.
class TrainerPanel final : public widgets::Card
{
    Q_OBJECT

public:
    // The simulator outlives the panel.
    explicit TrainerPanel(const TrainedDevice &device, QWidget *parent = nullptr);

    [[nodiscard]] QString stateText() const { return m_state->text(); }
    [[nodiscard]] std::vector<widgets::Button *> acts() const { return m_acts; }

Q_SIGNALS:
    void done(const QString &sentence); // for the list beneath: what was ordered, heard or made

private:
    void order(const TrainerAct &act);
    void showState();

    Simulator &m_simulator;
    const QString m_title;
    widgets::Text *m_state;
    std::vector<widgets::Button *> m_acts;
};

} // namespace tonggui::simulators
