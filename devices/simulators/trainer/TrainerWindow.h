// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/trainer/TrainerPanel.h"
#include "widgets/style/Themed.h"

namespace tonggui::simulators {

// The devices of a desk one beneath the other, and what was done with them last.
class TrainerWindow final : public widgets::Themed<QWidget>
{
    Q_OBJECT

public:
    explicit TrainerWindow(TrainerDesk desk, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<TrainerPanel *> &panels() const { return m_panels; }
    [[nodiscard]] QString lastSentence() const { return m_last->text(); }

protected:
    void applyTheme(const widgets::Theme &theme) override;

private:
    TrainerDesk m_desk;
    std::vector<TrainerPanel *> m_panels;
    widgets::Text *m_last;
};

} // namespace tonggui::simulators
