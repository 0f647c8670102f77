// SPDX-License-Identifier: Apache-2.0
#include "app/demo/clerk/ScriptedClerk.h"

#include "app/counter/member/SignatureScene.h"
#include "app/counter/member/SummaryScene.h"
#include "app/counter/ui/pages/DevicesPage.h"
#include "app/counter/ui/pages/FormPage.h"
#include "app/counter/ui/pages/PaperPage.h"
#include "app/counter/ui/pages/ReadyPage.h"
#include "app/counter/ui/panels/TicketRail.h"
#include "app/demo/DemoErrors.h"
#include "app/demo/clerk/Hands.h"

#include <QDeadlineTimer>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::demo {

namespace {

constexpr auto WritingTime = 1000ms; // what the simulated member needs for a name
constexpr auto Look = 20ms;          // between two looks at the screen
constexpr auto Patience = 60s;       // for one step; a loaded machine is slow

// In reading order. What is typed changes the form, so its sections are not walked while typing.
QStringList fieldIds(const forms::FormSession &form)
{
    QStringList ids;
    for (const forms::SectionState &section : form.sections()) {
        for (const forms::FieldState &field : section.fields) {
            ids.append(field.id);
        }
    }
    return ids;
}

} // namespace

ScriptedClerk::ScriptedClerk(counter::Composition &counter, CardHands card, std::chrono::milliseconds settle,
                             QObject *parent)
    : QObject(parent)
    , m_counter(counter)
    , m_card(std::move(card))
    , m_settle(settle)
{
    connect(&window().steps(), &counter::StepRunner::errorCleared, this, [this] { m_isProblemKnown = false; });
}

std::optional<VisitState> ScriptedClerk::state() const
{
    const std::optional<Visit> &visit = m_counter.desk().visit();
    return visit ? std::optional(visit->state) : std::nullopt;
}

Task<void> ScriptedClerk::tell(QString name)
{
    if (m_settle.count() > 0) {
        const std::stop_token never;
        co_await pauseFor(m_settle, never);
    }
    Q_EMIT stepDone(name);
}

// Looks until it is so; an error on the clerk's screen ends the waiting.
Task<Result<void>> ScriptedClerk::until(QString what, Condition condition)
{
    const QDeadlineTimer deadline(Patience);
    while (!condition()) {
        const widgets::Notice *problem = window().problem();
        const bool isRefused = problem->isVisible() && !m_isProblemKnown;
        if (deadline.hasExpired() || isRefused) {
            const QString words = problem->isVisible() ? problem->title() + u' ' + problem->text() : QString();
            co_return failure(Error(errors::StepStuck, {what}).because(words));
        }
        const std::stop_token never;
        co_await pauseFor(Look, never);
    }
    co_return Result<void>();
}

Task<Result<void>> ScriptedClerk::untilState(VisitState wanted)
{
    const Condition reached = [this, wanted] {
        return state() == wanted && !m_counter.desk().isBusy() && !window().steps().isRunning();
    };
    co_return co_await until(stateName(wanted), reached);
}

// Reads what is wrong, if something is, and waits for somebody to put it right, if there is anybody.
Task<bool> ScriptedClerk::hasAdvice()
{
    const widgets::Notice *problem = window().problem();
    if (!m_isAdvised || !problem->isVisible() || m_isProblemKnown) {
        co_return false;
    }
    m_mayGoOn = false;
    Q_EMIT problemRead(problem->title(), problem->text());
    const std::stop_token never;
    while (!m_mayGoOn) {
        co_await pauseFor(Look, never);
    }
    m_isProblemKnown = problem->isVisible();
    co_return true;
}

Task<Result<void>> ScriptedClerk::logIn(QString number, QString pin)
{
    co_await tell(u"login"_s);
    hands::type(&window(), number);
    hands::press(&window(), Qt::Key_Return);
    hands::type(&window(), pin);
    hands::press(&window(), Qt::Key_Return);
    const Condition inside = [this] { return window().clerk().has_value() && !window().steps().isRunning(); };
    co_return co_await until(u"login"_s, inside);
}

Task<Result<void>> ScriptedClerk::tryDevices(QString card)
{
    auto *page = window().findChild<counter::DevicesPage *>();
    hands::press(&window(), Qt::Key_F8, Qt::ShiftModifier);
    const Condition isOpen = [page] { return page->isVisible(); };
    Result<void> done = co_await until(u"devices"_s, isOpen);
    if (!done) {
        co_return done;
    }
    std::optional<Error> fault;
    const auto failed = [&fault](const QString &kind, const Error &error) {
        fault = Error(errors::StepStuck, {kind}).because(error.toLine());
    };
    const QMetaObject::Connection watch = connect(&page->trials(), &counter::DeviceTrials::failed, this, failed);
    const auto told = [this, hasSigned = false](const QString &kind) mutable {
        if (kind == devices::kinds::SignaturePad && !std::exchange(hasSigned, true)) {
            m_card.sign();
            m_card.finish();
        }
    };
    const QMetaObject::Connection help = connect(&page->trials(), &counter::DeviceTrials::told, this, told);
    m_card.put(card);
    page->testAll();
    const Condition isTried = [page] { return !page->trials().isRunning(); };
    done = co_await until(u"trials"_s, isTried);
    disconnect(watch);
    disconnect(help);
    co_await tell(u"devices"_s);
    if (fault) {
        co_return failure(*fault);
    }
    m_card.lift();
    hands::press(&window(), Qt::Key_Escape);
    co_return done;
}

Task<Result<void>> ScriptedClerk::serve(VisitScript script, std::optional<VisitState> holdAt)
{
    for (;;) {
        Result<void> done;
        if (state()) {
            done = co_await doNext(script);
        } else {
            done = co_await begin();
        }
        if (done && (!state() || state() == holdAt)) {
            co_return done;
        }
        const bool isTriedAgain = co_await hasAdvice();
        if (!done && !isTriedAgain) {
            co_return done;
        }
    }
}

// An unfinished visit goes on; otherwise who waits is called, and gets a ticket first if nobody waits.
Task<Result<void>> ScriptedClerk::begin()
{
    auto *ready = qobject_cast<counter::ReadyPage *>(window().page());
    if (ready != nullptr && !ready->unfinished().empty()) {
        co_await tell(u"unfinished"_s);
        hands::press(&window(), Qt::Key_Return);
    } else {
        co_await tell(u"ready"_s);
        Result<void> done = co_await takeTicket();
        if (!done) {
            co_return done;
        }
        hands::press(&window(), Qt::Key_F2);
    }
    const Condition called = [this] {
        return state() && (state() == VisitState::Called || !window().steps().isRunning()); // the card is read at once
    };
    co_return co_await until(u"called"_s, called);
}

Task<Result<void>> ScriptedClerk::takeTicket()
{
    const auto *rail = window().findChild<counter::TicketRail *>();
    const Condition someoneWaits = [this, rail] { return !rail->waiting().empty() && !window().steps().isRunning(); };
    if (!someoneWaits()) {
        hands::press(&window(), Qt::Key_T, Qt::ControlModifier);
    }
    co_return co_await until(u"ticket"_s, someoneWaits);
}

Task<Result<void>> ScriptedClerk::doNext(const VisitScript &script)
{
    switch (*state()) {
    case VisitState::Called:
        return identify(script);
    case VisitState::Identified:
        return choose(script);
    case VisitState::Filling:
        return fillForm(script);
    case VisitState::Reviewing:
        return readAndAgree();
    case VisitState::Consented:
        return write();
    case VisitState::Signed:
    case VisitState::Countersigned:
        return issue();
    default:
        return finish();
    }
}

Task<Result<void>> ScriptedClerk::identify(const VisitScript &script)
{
    co_await tell(u"card"_s);
    if (m_card.put) {
        m_card.put(script.card);
    }
    if (m_isProblemKnown) {
        hands::press(&window(), Qt::Key_F5); // the page reads by itself only when it comes
    }
    Result<void> done = co_await untilState(VisitState::Identified);
    if (m_card.lift) {
        m_card.lift();
    }
    co_return done;
}

Task<Result<void>> ScriptedClerk::choose(const VisitScript &script)
{
    co_await tell(u"services"_s);
    if (!m_isProblemKnown) {
        hands::type(&window(), script.search);
    }
    hands::press(&window(), Qt::Key_Return);
    co_return co_await untilState(VisitState::Filling);
}

Task<Result<void>> ScriptedClerk::fillForm(const VisitScript &script)
{
    auto *page = qobject_cast<counter::FormPage *>(window().page());
    for (const QString &id : fieldIds(*m_counter.desk().form())) {
        const QString value = script.typed.value(id);
        widgets::Field *field = page->view()->field(id);
        if (!value.isEmpty() && field != nullptr && m_counter.desk().form()->field(id)->isVisible) {
            hands::fill(field, value);
        }
    }
    const std::stop_token never;
    co_await pauseFor(Look, never);
    co_await tell(u"form"_s);
    hands::press(&window(), Qt::Key_Return, Qt::ControlModifier);
    co_return co_await untilState(VisitState::Reviewing);
}

Task<Result<void>> ScriptedClerk::readAndAgree()
{
    counter::MemberWindow &member = m_counter.windows().memberWindow();
    const Condition shown = [&member] { return member.findChild<counter::SummaryScene *>() != nullptr; };
    Result<void> done = co_await until(u"summary"_s, shown);
    if (!done) {
        co_return done;
    }
    auto *scene = member.findChild<counter::SummaryScene *>();
    co_await tell(u"summary"_s);
    const QPointer<counter::SummaryScene> still(scene);
    const Condition read = [still] {
        if (still && still->readOn()->isVisible() && still->readOn()->isEnabled()) {
            hands::click(still->readOn());
        }
        return !still || !still->readOn()->isVisible() || !still->readOn()->isEnabled();
    };
    done = co_await until(u"read"_s, read);
    if (!done || !still) {
        co_return done;
    }
    for (counter::ConsentBox *consent : still->consents()) {
        if (!consent->isGiven()) {
            hands::click(consent->box());
        }
    }
    co_await tell(u"consent"_s);
    hands::click(still->agree());
    co_return co_await untilState(VisitState::Consented);
}

Task<Result<void>> ScriptedClerk::write()
{
    counter::MemberWindow &member = m_counter.windows().memberWindow();
    const Condition shown = [&member] {
        const auto *canvas = member.findChild<widgets::SignatureCanvas *>();
        return canvas != nullptr && canvas->isVisible();
    };
    Result<void> done = co_await until(u"signature"_s, shown);
    if (!done) {
        co_return done;
    }
    if (m_isOnPad) {
        co_return co_await writeOnPad();
    }
    hands::sign(member.findChild<widgets::SignatureCanvas *>(), qHash(m_counter.desk().visit()->id.text()));
    co_await tell(u"signature"_s);
    hands::click(member.findChild<counter::SignatureScene *>()->finish());
    co_return co_await untilState(VisitState::Signed);
}

Task<Result<void>> ScriptedClerk::writeOnPad()
{
    m_card.sign();
    const auto *scene = m_counter.windows().memberWindow().findChild<counter::SignatureScene *>();
    const Condition inked = [scene] { return scene->padInk()->isVisible(); };
    const Result<void> shown = co_await until(u"ink"_s, inked);
    if (!shown) {
        co_return shown;
    }
    const std::stop_token never;
    co_await pauseFor(WritingTime, never);
    co_await tell(u"signature"_s);
    m_card.finish();
    co_return co_await untilState(VisitState::Signed);
}

Task<Result<void>> ScriptedClerk::issue()
{
    co_await tell(u"signed"_s);
    hands::press(&window(), Qt::Key_Return);
    co_return co_await untilState(VisitState::Issued);
}

Task<Result<void>> ScriptedClerk::finish()
{
    const auto *page = qobject_cast<counter::PaperPage *>(window().page());
    const Condition shown = [this, page] { return page->view()->hasPaper() && !window().steps().isRunning(); };
    Result<void> done = co_await until(u"receipt"_s, shown);
    if (!done) {
        co_return done;
    }
    m_paper = page->view()->bytes();
    m_case = m_counter.desk().visit()->currentCase->id;
    co_await tell(u"receipt"_s);
    if (m_isPrinting) {
        done = co_await print();
        if (!done) {
            co_return done;
        }
    }
    hands::press(&window(), Qt::Key_Return);
    const Condition closed = [this] { return !state().has_value() && !window().steps().isRunning(); };
    done = co_await until(u"closed"_s, closed);
    if (done) {
        co_await tell(u"thanks"_s);
    }
    co_return done;
}

Task<Result<void>> ScriptedClerk::print()
{
    hands::press(&window(), Qt::Key_F10);
    const Condition printed = [this] { return !window().steps().isRunning(); };
    co_return co_await until(u"printed"_s, printed);
}

} // namespace tonggui::demo
