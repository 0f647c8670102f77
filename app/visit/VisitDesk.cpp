// SPDX-License-Identifier: Apache-2.0
#include "app/visit/VisitDesk.h"

#include "app/visit/CounterJourney.h"
#include "app/visit/IdentityChecks.h"
#include "app/visit/VisitErrors.h"

#include <QCoroSignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui {

namespace {
constexpr auto DraftDelay = 800ms; // typing is saved this long after the last key
}

VisitDesk::Turn::Turn(VisitDesk *desk)
    : m_desk(desk)
{
    if (m_desk) {
        m_desk->m_isBusy = true;
        Q_EMIT m_desk->busyChanged();
    }
}

VisitDesk::Turn::Turn(Turn &&other) noexcept
    : m_desk(std::exchange(other.m_desk, nullptr))
{}

VisitDesk::Turn::~Turn()
{
    if (m_desk) {
        m_desk->m_isBusy = false;
        Q_EMIT m_desk->busyChanged();
    }
}

VisitDesk::VisitDesk(VisitWorld world, QObject *parent)
    : QObject(parent)
    , m_world(std::move(world))
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(DraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { saveDraft(); });
    connect(&m_world.link, &SyncStatus::changed, this, &VisitDesk::refreshFacts);
}

void VisitDesk::setClerk(StaffSession clerk)
{
    m_clerk = std::move(clerk);
}

void VisitDesk::setCardReader(devices::IdCardReader *reader)
{
    m_reader = reader;
}

void VisitDesk::setLanguage(forms::Language language)
{
    m_language = language;
    if (m_form) {
        m_form->setLanguage(language);
        Q_EMIT formChanged();
    }
}

std::vector<ServiceOffer> VisitDesk::offers() const
{
    if (!m_visit || !m_visit->card) {
        return {};
    }
    return serviceOffers(m_world.catalogue, *m_visit, m_world.link.isOnline(), m_world.clock.today(), m_language);
}

Task<VisitDesk::Turn> VisitDesk::takeTurn()
{
    while (m_isSavingDraft) {
        co_await qCoro(this, &VisitDesk::busyChanged);
    }
    co_return Turn(m_isBusy ? nullptr : this);
}

bool VisitDesk::isPossible(VisitEvent event) const
{
    return m_visit && nextState(m_visit->state, event).has_value();
}

Task<Result<void>> VisitDesk::advance(VisitEvent event, Visit changed, QJsonObject facts, Papers papers)
{
    const std::optional<VisitState> next =
        event == VisitEvent::TicketCalled ? VisitState::Called : nextState(changed.state, event);
    if (!next) {
        co_return failure(errors::StepRefused);
    }
    const QDateTime at = m_world.clock.now();
    changed.state = *next;
    changed.clerk = m_clerk;
    if (event != VisitEvent::DraftSaved) {
        changed.steps.push_back({*next, at, m_clerk.id.text()});
    }
    facts[u"state"_s] = stateName(*next);
    VisitTransition transition{.visit = changed.id,
                               .state = stateName(*next),
                               .isOpen = isOpen(*next),
                               .snapshot = changed.toSnapshot(),
                               .event = {eventName(event), m_clerk.id.text(), facts, at},
                               .document = std::move(papers.document),
                               .envelope = std::move(papers.envelope)};
    Result<void> saved = co_await m_world.journal.commit(std::move(transition));
    if (!saved) {
        co_return saved;
    }
    if (isOpen(*next)) {
        m_visit = std::move(changed);
    } else {
        m_visit.reset();
        m_form.reset();
    }
    Q_EMIT this->changed();
    co_return Result<void>();
}

Task<Result<void>> VisitDesk::simpleStep(VisitEvent event, QJsonObject facts)
{
    const Turn turn = co_await takeTurn();
    if (!turn) {
        co_return failure(errors::StepBusy);
    }
    if (!isPossible(event)) {
        co_return failure(errors::StepRefused);
    }
    Visit visit = *m_visit;
    if (isIn(VisitState::Filling) && m_form) { // what was typed a moment ago goes along
        visit.currentCase->form = m_form->draft();
    }
    Papers none;
    co_return co_await advance(event, std::move(visit), std::move(facts), std::move(none));
}

Task<Result<LocalNumber>> VisitDesk::newNumber()
{
    co_return co_await m_world.journal.nextNumber(m_world.clock.today());
}

Task<Result<std::vector<Ticket>>> VisitDesk::waitingTickets()
{
    co_return co_await m_world.tickets.waiting();
}

Task<Result<Ticket>> VisitDesk::issueTicket(QString description)
{
    co_return co_await m_world.tickets.issue(std::move(description));
}

Task<Result<std::vector<Visit>>> VisitDesk::unfinishedVisits()
{
    Result<std::vector<OpenVisit>> rows = co_await m_world.journal.openVisits();
    if (!rows) {
        co_return failure(rows.error());
    }
    m_unreadable.clear();
    std::vector<Visit> visits;
    for (const OpenVisit &row : *rows) {
        Result<Visit> visit = Visit::fromSnapshot(row.snapshot);
        if (visit) {
            visits.push_back(std::move(*visit));
        } else {
            m_unreadable.push_back(
                Error(errors::SnapshotUnreadable, {row.visit.text()}).because(visit.error().toLine()));
        }
    }
    co_return visits;
}

Task<Result<void>> VisitDesk::resume(Visit visit)
{
    const Turn turn = co_await takeTurn();
    if (!turn || m_visit) {
        co_return failure(turn ? errors::StepRefused : errors::StepBusy);
    }
    if (visit.currentCase) {
        Result<forms::FormSession> form = formOf(visit);
        if (!form) {
            co_return failure(form.error());
        }
        m_form = std::move(*form);
    }
    m_visit = std::move(visit);
    m_isDraftDirty = false;
    Q_EMIT changed();
    co_return Result<void>();
}

Task<Result<void>> VisitDesk::callNext()
{
    const Turn turn = co_await takeTurn();
    if (!turn || m_visit) {
        co_return failure(turn ? errors::StepRefused : errors::StepBusy);
    }
    const Result<LocalNumber> number = co_await newNumber();
    if (!number) {
        co_return failure(number.error());
    }
    if (!m_called) {
        Result<std::optional<Ticket>> ticket = co_await m_world.tickets.callNext();
        if (!ticket) {
            co_return failure(ticket.error());
        }
        m_called = std::move(*ticket);
    }
    if (!m_called) {
        co_return failure(errors::NobodyWaits);
    }
    Visit visit;
    visit.id = VisitId(number->text());
    visit.ticket = *m_called;
    visit.startedAt = m_world.clock.now();
    QJsonObject facts{{u"ticket"_s, visit.ticket.number}};
    Papers none;
    Result<void> called =
        co_await advance(VisitEvent::TicketCalled, std::move(visit), std::move(facts), std::move(none));
    if (called) {
        m_called.reset();
    }
    co_return called;
}

Task<Result<void>> VisitDesk::anotherService()
{
    const Turn turn = co_await takeTurn();
    if (!turn || !isPossible(VisitEvent::AnotherServiceAsked)) {
        co_return failure(turn ? errors::StepRefused : errors::StepBusy);
    }
    Visit visit = *m_visit;
    visit.finishedCases.push_back(visit.currentCase->id);
    visit.currentCase.reset();
    std::optional<forms::FormSession> before = std::exchange(m_form, std::nullopt);
    Papers none;
    QJsonObject facts;
    Result<void> asked =
        co_await advance(VisitEvent::AnotherServiceAsked, std::move(visit), std::move(facts), std::move(none));
    if (!asked) {
        m_form = std::move(before);
    }
    co_return asked;
}

Task<Result<void>> VisitDesk::close()
{
    co_return co_await simpleStep(VisitEvent::VisitClosed, {});
}

Task<Result<void>> VisitDesk::stepBack()
{
    co_return co_await simpleStep(VisitEvent::SteppedBack, {});
}

Task<Result<void>> VisitDesk::abandon(QString reason)
{
    QJsonObject facts{{u"reason"_s, reason}};
    co_return co_await simpleStep(VisitEvent::VisitAbandoned, std::move(facts));
}

} // namespace tonggui
