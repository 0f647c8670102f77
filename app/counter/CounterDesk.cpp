// SPDX-License-Identifier: Apache-2.0
#include "app/counter/CounterDesk.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace tonggui::counter {

CounterDesk::CounterDesk(const CounterWorld &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_clerk(world)
    , m_member(world.clock)
    , m_lock(new widgets::LockOverlay(&m_clerk))
    , m_commands(new widgets::CommandPalette(&m_clerk))
{
    connectMember();
    connect(&world.desk, &VisitDesk::changed, this, &CounterDesk::showScene);
    connect(&m_clerk, &CounterWindow::clerkChanged, this, &CounterDesk::showScene);
    connect(&m_clerk, &CounterWindow::cardStepShown, this, [this](const QString &sentence) {
        if (m_world.desk.visit() && m_world.desk.visit()->state == VisitState::Called) {
            m_member.showWaiting(sentence);
        }
    });
    connect(&m_clerk, &CounterWindow::padTold, &m_member, &MemberWindow::followPad);
    connect(&m_clerk, &CounterWindow::padEnded, &m_member, &MemberWindow::endPad);
    connect(&m_clerk, &CounterWindow::lockAsked, this, &CounterDesk::lockWindows);
    connect(m_lock, &widgets::LockOverlay::unlockAsked, this, [this](const QString &pin) { unlock(pin); });
    connect(&m_clerk, &CounterWindow::commandsAsked, this, &CounterDesk::openCommands);
    connect(m_commands, &widgets::CommandPalette::chosen, this, &CounterDesk::onCommand);
    if (world.idleLock.count() > 0) {
        m_idle.setInterval(world.idleLock);
        connect(&m_idle, &QTimer::timeout, this, &CounterDesk::lockWindows);
        QCoreApplication::instance()->installEventFilter(this);
        m_idle.start();
    }
}

bool CounterDesk::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TouchBegin:
        m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void CounterDesk::connectMember()
{
    StepRunner &steps = m_clerk.steps();
    VisitDesk &desk = m_world.desk;
    connect(&m_member, &MemberWindow::consented, this,
            [&steps, &desk](const QStringList &given) { steps.run(tr("The member agreed"), desk.consent(given)); });
    connect(&m_member, &MemberWindow::declined, this,
            [&steps, &desk] { steps.run(tr("The member wants something else"), desk.decline()); });
    connect(&m_member, &MemberWindow::signatureDeclined, this,
            [&steps, &desk] { steps.run(tr("The member wants something else"), desk.decline()); });
    connect(&m_member, &MemberWindow::handwritingFinished, this, [&steps, &desk](const Handwriting &handwriting) {
        steps.run(tr("Taking the signature"), desk.takeHandwriting(handwriting));
    });
}

QScreen *CounterDesk::memberScreen() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen->name() == m_world.memberScreen) {
            return screen;
        }
    }
    return screens.size() > 1 ? screens[1] : nullptr;
}

void CounterDesk::show(const std::vector<Error> &warnings)
{
    QScreen *second = memberScreen();
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto own = std::ranges::find_if(screens, [&](const QScreen *screen) { return screen != second; });
    if (own != screens.end()) {
        m_clerk.setGeometry((*own)->availableGeometry());
    }
    m_clerk.showMaximized();
    m_member.placeOn(second);
    m_shown.reset();
    showScene();
    m_clerk.activateWindow();
    for (const Error &warning : warnings) {
        m_clerk.steps().report(warning);
    }
}

// A scene is made afresh only when the visit is somewhere else, so that nothing the member has begun is lost.
void CounterDesk::showScene()
{
    const std::optional<Visit> &visit = m_world.desk.visit();
    if (!visit || !m_clerk.clerk()) {
        const Workplace &place = m_world.desk.workplace();
        if (m_shown == VisitState::Issued) {
            m_member.showThanks(tr("Thank you for coming."), {});
        } else {
            m_member.showIdle(place.centre, tr("Window %1").arg(place.window));
        }
        m_shown.reset();
        return;
    }
    if (m_shown == visit->state) {
        return;
    }
    m_shown = visit->state;
    switch (visit->state) {
    case VisitState::Called:
        m_member.showWaiting(tr("Please lay your ID card on the reader"));
        break;
    case VisitState::Identified:
    case VisitState::Filling:
        m_member.showWaiting(tr("Please wait a moment; your request is being prepared"));
        break;
    case VisitState::Reviewing:
        m_member.showSummary(summaryOf(*visit, *m_world.desk.form()));
        break;
    case VisitState::Consented:
        m_member.showSignature(tr("Please write your name: %1").arg(visit->card ? visit->card->name : QString()));
        break;
    case VisitState::Signed:
    case VisitState::Countersigned:
        m_member.showWaiting(tr("Thank you. Your receipt is being made"));
        break;
    default:
        m_member.showThanks(tr("Your request has been taken"),
                            tr("Anyone can check your receipt with the code %1")
                                .arg(visit->currentCase ? visit->currentCase->verificationCode : QString()));
        break;
    }
}

void CounterDesk::lockWindows()
{
    if (m_clerk.clerk() && !m_lock->isLocked()) {
        m_member.showPrivacy();
        m_clerk.setLocked(true);
        m_lock->lock(m_clerk.clerk()->name, m_clerk.clerk()->id.text());
    }
}

Task<void> CounterDesk::unlock(QString pin)
{
    const QPointer<CounterDesk> self(this);
    const StaffId id = m_clerk.clerk()->id;
    const Result<StaffSession> clerk = co_await m_world.staff.logIn(id, std::move(pin));
    if (!self) {
        co_return;
    }
    if (!clerk) {
        const QString what = clerk.error().text();
        const bool endsLatin = !what.isEmpty() && what.back().unicode() < 0x80;
        m_lock->showError(what + (endsLatin ? u" "_s : QString()) + clerk.error().remedy());
        co_return;
    }
    m_lock->unlock();
    m_clerk.setLocked(false);
    m_member.endPrivacy();
}

void CounterDesk::openCommands()
{
    std::vector<widgets::PickRow> rows{
        {u"next"_s, tr("Next visitor"), tr("Calls the first who waits"), u"F2"_s},
        {u"ticket"_s, tr("New ticket"), tr("A number for a visitor without one"), u"Ctrl+T"_s},
        {u"devices"_s, tr("Devices"), tr("How they are, trying them out, using another one"), u"Shift+F8"_s},
        {u"lock"_s, tr("Lock"), tr("Covers both screens until you are back"), u"F12"_s},
        {u"log-out"_s, tr("Log out"), tr("Another clerk may take this counter"), {}},
    };
    for (const ServiceOffer &offer : m_world.desk.offers()) {
        if (m_world.desk.visit()->state == VisitState::Identified) {
            rows.push_back({u"service:"_s + offer.service.id().text(), offer.name, offer.purpose,
                            offer.service.number(), offer.timeLimit, offer.keywords, offer.whyNot});
        }
    }
    m_commands->openWith(std::move(rows));
}

void CounterDesk::onCommand(const QString &id)
{
    if (id == u"next"_s) {
        m_clerk.callNext();
    } else if (id == u"ticket"_s) {
        m_clerk.takeTicket();
    } else if (id == u"devices"_s) {
        m_clerk.openDevices();
    } else if (id == u"lock"_s) {
        lockWindows();
    } else if (id == u"log-out"_s) {
        m_clerk.logOut();
    } else if (id.startsWith(u"service:"_s)) {
        m_clerk.closeDevices();
        m_clerk.steps().run(tr("Opening the form"), m_world.desk.chooseService(ServiceId(id.mid(8))));
    }
}

} // namespace tonggui::counter
