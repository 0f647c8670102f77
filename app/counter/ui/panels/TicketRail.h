// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "widgets/buttons/NavButton.h"
#include "widgets/buttons/QueueKey.h"
#include "widgets/layout/SectionHeading.h"
#include "widgets/layout/SidePanel.h"
#include "widgets/lists/FigureTile.h"

namespace tonggui::counter {

// The ticket that is served, who waits, and the keys that call.
class TicketRail final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketRail(const CounterWorld &world, QWidget *parent = nullptr);

    void refresh();                                                            // the visit or the time changed
    void setDevices(std::optional<widgets::Colour> dot, const QString &words); // how they are, all together
    void setWaiting(const std::vector<Ticket> &waiting);                       // in calling order
    [[nodiscard]] const std::vector<Ticket> &waiting() const { return m_waiting; }

Q_SIGNALS:
    void nextAsked();
    void ticketAsked();
    void devicesAsked();

private:
    void showWaiting();

    CounterWorld m_world;
    widgets::SidePanel *m_panel;
    widgets::FigureTile *m_ticket;
    widgets::SectionHeading *m_heading;
    QVBoxLayout *m_rows;
    widgets::NavButton *m_devices;
    widgets::QueueKey *m_next;
    widgets::QueueKey *m_take;
    std::vector<Ticket> m_waiting;
};

} // namespace tonggui::counter
