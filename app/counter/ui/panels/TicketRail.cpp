// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/panels/TicketRail.h"

#include "app/counter/ui/panels/ProtectionTag.h"
#include "widgets/layout/Card.h"
#include "widgets/lists/WaitRow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

constexpr int PromisedMinutes = 15; // longest wait that members are promised

struct WaitingClass
{
    QString letter;
    QString name;
    int count = 0;
    qint64 longest = 0; // minutes
};

std::vector<WaitingClass> classesOf(const std::vector<Ticket> &waiting, const QDateTime &now)
{
    std::vector<WaitingClass> classes;
    for (const Ticket &ticket : waiting) {
        const QString letter = ticket.number.left(1);
        auto found = std::ranges::find(classes, letter, &WaitingClass::letter);
        if (found == classes.end()) {
            classes.push_back({letter, ticket.description});
            found = std::prev(classes.end());
        }
        ++found->count;
        found->longest = std::max(found->longest, ticket.takenAt.secsTo(now) / 60);
    }
    return classes;
}

} // namespace

TicketRail::TicketRail(const CounterWorld &world, QWidget *parent)
    : QWidget(parent)
    , m_world(world)
    , m_panel(new SidePanel(SidePanel::Side::Left, Length::QueueRail, Length::QueueRailNarrow))
    , m_ticket(new FigureTile({}, {}))
    , m_heading(new SectionHeading(tr("Waiting")))
    , m_rows(new QVBoxLayout)
    , m_devices(new NavButton(Icon::Device, tr("Devices")))
    , m_next(new QueueKey(tr("Next visitor"), Qt::Key_F2))
    , m_take(new QueueKey(tr("New ticket"), Qt::CTRL | Qt::Key_T))
{
    m_ticket->setFigureStyle({Type::Figure, Weight::Bold, Colour::Primary});
    m_next->setObjectName(u"next-visitor"_s);
    m_take->setObjectName(u"new-ticket"_s);
    QVBoxLayout *body = m_panel->body();
    body->addWidget(m_ticket);
    body->addWidget(new Divider);
    body->addWidget(m_heading);
    body->addLayout(m_rows);
    body->addStretch();
    m_devices->setCheckable(false); // leads elsewhere
    m_devices->setObjectName(u"devices"_s);
    body->addWidget(m_devices);
    body->addWidget(m_next);
    body->addWidget(m_take);
    body->addWidget(makeProtectionTag(m_world.protection), 0, Qt::AlignLeft);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_panel);
    connect(m_next, &Button::clicked, this, &TicketRail::nextAsked);
    connect(m_take, &Button::clicked, this, &TicketRail::ticketAsked);
    connect(m_devices, &Button::clicked, this, &TicketRail::devicesAsked);
    refresh();
}

void TicketRail::refresh()
{
    const std::optional<Visit> &visit = m_world.desk.visit();
    m_ticket->setFigure(visit ? visit->ticket.number : u"—"_s);
    m_ticket->setWord(visit ? tr("%1 · begun %2").arg(visit->ticket.description, visit->startedAt.toString(u"HH:mm"_s))
                            : tr("No visitor now"));
    m_next->setUnavailable(visit ? tr("when this visit is done") : m_waiting.empty() ? tr("nobody waits") : QString());
    showWaiting();
}

void TicketRail::setDevices(std::optional<Colour> dot, const QString &words)
{
    m_devices->setDot(dot);
    m_devices->setAccessibleDescription(words);
    m_devices->setToolTip(words);
}

void TicketRail::setWaiting(const std::vector<Ticket> &waiting)
{
    m_waiting = waiting;
    refresh();
}

void TicketRail::showWaiting()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_heading->setNote(m_waiting.empty() ? tr("nobody") : tr("longest"));
    for (const WaitingClass &entry : classesOf(m_waiting, m_world.clock.now())) {
        auto *row = new WaitRow(entry.letter, entry.name);
        row->setWaiting(QString::number(entry.count), tr("%n min", nullptr, int(entry.longest)),
                        entry.longest > PromisedMinutes);
        m_rows->addWidget(row);
    }
}

} // namespace tonggui::counter
