// SPDX-License-Identifier: Apache-2.0
// What happens in the clerk's window; CounterWindowParts.cpp builds it.
#include "app/counter/ui/CounterWindow.h"

#include "app/counter/ui/VisitWords.h"
#include "app/counter/ui/pages/DevicesPage.h"
#include "app/counter/ui/pages/FormPage.h"
#include "app/counter/ui/pages/IdentifyPage.h"
#include "app/counter/ui/pages/LoginPage.h"
#include "app/counter/ui/pages/PaperPage.h"
#include "app/counter/ui/pages/ReadyPage.h"
#include "app/counter/ui/pages/ServicePage.h"
#include "app/counter/ui/panels/MemberPanel.h"
#include "app/counter/ui/panels/TicketRail.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

CounterPage *CounterWindow::page() const
{
    return m_isAtDevices ? m_devices : visitPage();
}

CounterPage *CounterWindow::visitPage() const
{
    return qobject_cast<CounterPage *>(m_stack->currentWidget());
}

CounterPage *CounterWindow::pageForVisit() const
{
    if (!m_clerk) {
        return m_login;
    }
    const std::optional<Visit> &visit = m_world.desk.visit();
    if (!visit) {
        return m_ready;
    }
    switch (visit->state) {
    case VisitState::Called:
        return m_identify;
    case VisitState::Identified:
        return m_services;
    case VisitState::Filling:
        return m_form;
    default:
        return m_paper;
    }
}

void CounterWindow::showPage()
{
    CounterPage *next = pageForVisit();
    CounterPage *now = visitPage();
    showParts();
    if (m_isAtDevices) {
        m_devices->refresh(); // the visit's page comes when the device page is left
    } else if (next != now) {
        now->end();
        m_stack->setCurrentWidget(next);
        next->begin();
    } else {
        next->refresh();
    }
    showSteps();
    showBar();
}

void CounterWindow::onVisitChanged()
{
    m_rail->refresh();
    m_member->refresh();
    showPage();
    if (!m_world.desk.visit()) {
        m_world.devices.useUsualDevices();
        m_steps.runAside(tr("Looking who waits"), refreshTickets());
    }
}

void CounterWindow::onLoggedIn(const StaffSession &clerk)
{
    m_clerk = clerk;
    m_world.desk.setClerk(clerk);
    m_top->setClerk(clerk.name, clerk.id.text());
    Q_EMIT clerkChanged();
    onVisitChanged();
    if (clerk.isOffline) {
        m_toast->say(tr("Logged in without the centre: it could not be reached."), Tone::Warning);
    }
}

void CounterWindow::logOut()
{
    if (m_world.desk.visit() || m_steps.isRunning()) {
        m_toast->say(tr("Finish this visit before you log out."), Tone::Warning);
        return;
    }
    closeDevices();
    m_clerk.reset();
    m_top->setClerk({}, {});
    m_steps.clearError();
    Q_EMIT clerkChanged();
    showPage();
}

void CounterWindow::onLinkChanged()
{
    m_top->setConnection(m_world.link.isOnline(), m_world.link.waitingEnvelopes(), m_world.link.refusedEnvelopes());
    m_member->refresh();
}

void CounterWindow::onClockTick()
{
    m_top->setNow(m_world.clock.now());
    m_rail->refresh();
}

void CounterWindow::showSteps()
{
    const std::optional<Visit> &visit = m_world.desk.visit();
    const forms::FormSession *form = m_world.desk.form();
    m_stepLine->setSteps(visitSteps(visit ? &*visit : nullptr,
                                    form != nullptr ? form->service().name(m_world.language) : QString(),
                                    form != nullptr ? int(form->blockingIssues().size()) : 0));
}

void CounterWindow::showBar()
{
    const PageBar bar = page()->bar();
    m_back->setVisible(!bar.back.isEmpty());
    m_back->setText(bar.back);
    m_goOn->setVisible(!bar.goOn.isEmpty());
    m_goOn->setText(bar.goOn);
    m_goOn->setShownKey(page()->goesOnWithEnter() ? QKeySequence(Qt::Key_Return)
                                                  : QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_blocker->setBlockers(bar.blockers, bar.blocker);
    m_other->setVisible(m_clerk && !page()->deviceKind().isEmpty());
}

void CounterWindow::callNext()
{
    if (m_clerk && !m_isLocked && !m_world.desk.visit() && !m_steps.isRunning()) {
        closeDevices();
        m_steps.run(tr("Calling the next visitor"), m_world.desk.callNext(), this,
                    [this] { m_steps.runAside(tr("Looking who waits"), refreshTickets()); });
    }
}

void CounterWindow::takeTicket()
{
    if (m_clerk && !m_isLocked) {
        m_steps.run(tr("Taking a ticket"), issueTicket());
    }
}

Task<Result<void>> CounterWindow::issueTicket()
{
    const QPointer<CounterWindow> self(this);
    const Result<Ticket> ticket = co_await m_world.desk.issueTicket(tr("Personal business"));
    if (!self) {
        co_return failure(errors::Cancelled);
    }
    if (!ticket) {
        co_return failure(ticket.error());
    }
    m_toast->say(tr("Ticket %1").arg(ticket->number));
    co_return co_await refreshTickets();
}

Task<Result<void>> CounterWindow::refreshTickets()
{
    const QPointer<CounterWindow> self(this);
    const Result<std::vector<Ticket>> waiting = co_await m_world.desk.waitingTickets();
    if (!self) {
        co_return failure(errors::Cancelled);
    }
    if (!waiting) {
        co_return failure(waiting.error());
    }
    m_rail->setWaiting(*waiting);
    m_ready->setWaiting(*waiting);
    co_return Result<void>();
}

// Work that is under way, such as the reading of a card, is told to stop and waited for.
void CounterWindow::abandonVisit()
{
    if (m_steps.isRunning()) {
        m_steps.cancel();
        connect(&m_steps, &StepRunner::ended, this, &CounterWindow::abandonVisit,
                Qt::ConnectionType(Qt::UniqueConnection | Qt::SingleShotConnection));
    } else if (m_world.desk.visit() && m_world.desk.visit()->state == VisitState::Called) {
        m_steps.run(tr("Ending the visit"), m_world.desk.abandon(u"ended at the counter before identification"_s));
    }
}

// A page that came behind the lock could not take the keyboard.
void CounterWindow::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    if (isLocked) {
        m_lockedPage = page();
    } else if (page() != m_lockedPage) {
        page()->begin();
    }
}

void CounterWindow::goOn()
{
    if (!m_isLocked) {
        page()->goOn();
    }
}

void CounterWindow::goBack()
{
    if (!m_isLocked) {
        page()->goBack();
    }
}

// What no control took: Enter goes on, Esc goes back.
void CounterWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat() && page()->goesOnWithEnter()) {
        goOn();
    } else if (event->key() == Qt::Key_Escape) {
        goBack();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CounterWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_wasPainted) {
        m_wasPainted = true;
        QTimer::singleShot(0, this, &CounterWindow::firstPainted);
    }
}

} // namespace tonggui::counter
