// SPDX-License-Identifier: Apache-2.0
// How the clerk's window is built; CounterWindow.cpp says what happens in it.
#include "app/counter/ui/CounterWindow.h"
#include "app/counter/ui/pages/DevicesPage.h"
#include "app/counter/ui/pages/FormPage.h"
#include "app/counter/ui/pages/IdentifyPage.h"
#include "app/counter/ui/pages/LoginPage.h"
#include "app/counter/ui/pages/PaperPage.h"
#include "app/counter/ui/pages/ReadyPage.h"
#include "app/counter/ui/pages/ServicePage.h"
#include "app/counter/ui/panels/MemberPanel.h"
#include "app/counter/ui/panels/NavRail.h"
#include "app/counter/ui/panels/TicketRail.h"
#include "widgets/layout/BottomBar.h"
#include "widgets/layout/Card.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {
constexpr auto ClockTick = 1s; // the clock on top shows minutes; a second late is not seen
} // namespace

CounterWindow::CounterWindow(const CounterWorld &world, QWidget *parent)
    : QWidget(parent)
    , m_world(world)
    , m_top(new TopBar)
    , m_rail(new TicketRail(world))
    , m_member(new MemberPanel(world, m_steps))
    , m_stack(new QStackedWidget)
    , m_nav(new NavRail)
    , m_toast(nullptr)
{
    setWindowTitle(tr("Tonggui counter"));
    m_world.desk.setLanguage(m_world.language);
    makePages();
    makeFrame();
    m_toast = new Toast(m_stack->parentWidget()); // above the bar, whose keys it must not cover
    connectSteps();
    connectWorld();
    connectDevices();
    onLinkChanged();
    onClockTick();
    m_stack->setCurrentWidget(m_login);
    showPage();
    m_login->begin();
}

void CounterWindow::makePages()
{
    m_login = new LoginPage(m_world, m_steps);
    m_ready = new ReadyPage(m_world, m_steps);
    m_identify = new IdentifyPage(m_world, m_steps);
    m_services = new ServicePage(m_world, m_steps);
    m_form = new FormPage(m_world, m_steps);
    m_paper = new PaperPage(m_world, m_steps);
    m_devices = new DevicesPage(m_world, m_steps);
    for (CounterPage *page :
         std::initializer_list<CounterPage *>{m_login, m_ready, m_identify, m_services, m_form, m_paper, m_devices}) {
        if (page != m_devices) {
            m_stack->addWidget(page);
        }
        connect(page, &CounterPage::barChanged, this, [this, page] {
            if (page == this->page()) {
                showBar();
                showSteps();
            }
        });
    }
    connect(m_login, &LoginPage::loggedIn, this, &CounterWindow::onLoggedIn);
    connect(m_ready, &ReadyPage::nextAsked, this, &CounterWindow::callNext);
    connect(m_rail, &TicketRail::nextAsked, this, &CounterWindow::callNext);
    connect(m_rail, &TicketRail::ticketAsked, this, &CounterWindow::takeTicket);
    connect(m_identify, &IdentifyPage::cardStepShown, this, &CounterWindow::cardStepShown);
    connect(m_identify, &IdentifyPage::abandonAsked, this, &CounterWindow::abandonVisit);
    connect(m_paper, &PaperPage::padTold, this, &CounterWindow::padTold);
    connect(m_paper, &PaperPage::padEnded, this, &CounterWindow::padEnded);
}

void CounterWindow::makeFrame()
{
    const Workplace &place = m_world.desk.workplace();
    m_top->setPlace(place.centre, place.branch);
    m_top->setWindowName(tr("Window %1").arg(place.window));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_nav);
    columns->addWidget(m_rail);
    columns->addWidget(makeMiddle(), 1);
    columns->addWidget(m_member);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_top);
    rows->addLayout(columns, 1);
    rows->addWidget(makeBar());
}

QWidget *CounterWindow::makeMiddle()
{
    m_stepLine = new StepLine;
    auto *card = new Card(Space::Snug);
    card->body()->addWidget(m_stepLine);
    m_stepCard = card;
    m_problem = new Notice(Tone::Danger, {});
    m_problem->setAccessibleName(tr("What went wrong"));
    m_problem->hide();
    m_progress = new Progress;
    auto *middle = new QWidget;
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *head = new QVBoxLayout;
    const int edge = spaceValue(Space::Roomy);
    head->setContentsMargins(edge, spaceValue(Space::Normal), edge, spaceValue(Space::Snug));
    head->setSpacing(spaceValue(Space::Snug));
    head->addWidget(m_stepCard);
    head->addWidget(m_problem);
    head->addWidget(m_progress);
    rows->addLayout(head);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_devices, 1);
    return middle;
}

QWidget *CounterWindow::makeBar()
{
    auto *bar = new BottomBar;
    m_back = new Button({});
    m_back->setShownKey(Qt::Key_Escape);
    m_lock = new Button(tr("Lock"));
    m_lock->setKey(Qt::Key_F12);
    m_commands = new Button(tr("Commands"));
    m_commands->setKey(Qt::CTRL | Qt::Key_K);
    m_other = new Button(tr("Other device"));
    m_other->setKey(Qt::Key_F8);
    m_blocker = new BlockerLink;
    m_goOn = new Button({}, ButtonKind::Primary);
    m_goOn->setShownKey(Qt::Key_Return);
    m_goOn->setObjectName(u"go-on"_s);
    m_back->setObjectName(u"go-back"_s);
    for (Button *button : {m_back, m_lock, m_commands, m_other, m_goOn}) {
        button->setTarget(Target::Bar);
    }
    m_other->setObjectName(u"other-device"_s);
    bar->addLeft(m_back);
    bar->addLeft(m_other);
    bar->addLeft(m_lock);
    bar->addLeft(m_commands);
    bar->addRight(m_blocker);
    bar->addRight(m_goOn);
    connect(m_back, &Button::clicked, this, &CounterWindow::goBack);
    connect(m_goOn, &Button::clicked, this, &CounterWindow::goOn);
    connect(m_lock, &Button::clicked, this, &CounterWindow::lockAsked);
    connect(m_commands, &Button::clicked, this, &CounterWindow::commandsAsked);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &CounterWindow::goOn);
    }
    connect(m_blocker, &BlockerLink::followed, this, [this] { page()->followBlocker(); });
    return bar;
}

void CounterWindow::connectSteps()
{
    connect(&m_steps, &StepRunner::began, m_progress, &Progress::begin);
    connect(&m_steps, &StepRunner::wentOn, m_progress, &Progress::setSentence);
    connect(&m_steps, &StepRunner::ended, m_progress, &Progress::end);
    connect(m_progress, &Progress::cancelRequested, &m_steps, &StepRunner::cancel);
    connect(&m_steps, &StepRunner::failed, this, &CounterWindow::showProblem);
    connect(&m_steps, &StepRunner::errorCleared, m_problem, &QWidget::hide);
    connect(&m_steps, &StepRunner::began, this, &CounterWindow::fitProgress);
    connect(&m_steps, &StepRunner::ended, this, &CounterWindow::fitProgress);
    connect(&m_steps, &StepRunner::errorCleared, this, &CounterWindow::fitProgress);
}

void CounterWindow::connectWorld()
{
    connect(&m_world.desk, &VisitDesk::changed, this, &CounterWindow::onVisitChanged);
    connect(&m_world.link, &SyncStatus::changed, this, &CounterWindow::onLinkChanged);
    m_clockTick.setInterval(ClockTick);
    connect(&m_clockTick, &QTimer::timeout, this, &CounterWindow::onClockTick);
    m_clockTick.start();
}

} // namespace tonggui::counter
