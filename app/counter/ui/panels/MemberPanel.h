// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "app/counter/ui/StepRunner.h"
#include "widgets/layout/SidePanel.h"

namespace tonggui::counter {

// The person at the counter: card, accounts as the centre tells them, and what to look out for. Empty without a visit.
class MemberPanel final : public QWidget
{
    Q_OBJECT

public:
    MemberPanel(const CounterWorld &world, StepRunner &steps, QWidget *parent = nullptr);

    void refresh();

private:
    void showPerson(const IdCard &card);
    void showChip(const CardPicture &picture);
    void showMember(const Member &member);
    void showAccount(const MemberAccount &account);
    void showMissingMember();
    void showHints();
    [[nodiscard]] QVBoxLayout *body() const { return m_panel->body(); }

    CounterWorld m_world;
    StepRunner &m_steps;
    widgets::SidePanel *m_panel;
};

} // namespace tonggui::counter
