// SPDX-License-Identifier: Apache-2.0
// Devices in the clerk's window: the page over the visit, another device for what is under way, where a fault is told.
#include "app/counter/ui/CounterWindow.h"
#include "app/counter/ui/devices/DeviceOverview.h"
#include "app/counter/ui/pages/DevicesPage.h"
#include "app/counter/ui/pages/PaperPage.h"
#include "app/counter/ui/panels/MemberPanel.h"
#include "app/counter/ui/panels/NavRail.h"
#include "app/counter/ui/panels/TicketRail.h"

#include <QApplication>
#include <QShortcut>

#include <array>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

// What is wrong lies with a device, so that another one may help.
bool isOfDevices(const Error &error)
{
    static constexpr std::array Lists{"device."_L1, "idcard."_L1, "printer."_L1, "ticketprinter."_L1,
                                      "pad."_L1,    "camera."_L1, "plugin."_L1};
    return std::ranges::any_of(Lists, [&error](QLatin1StringView list) { return error.code().startsWith(list); });
}

std::optional<Colour> dotOf(DeviceCondition worst)
{
    switch (worst) {
    case DeviceCondition::Attention:
        return Colour::Warning;
    case DeviceCondition::Unusable:
        return Colour::Danger;
    default:
        return std::nullopt;
    }
}

} // namespace

void CounterWindow::connectDevices()
{
    const auto *key = new QShortcut(Qt::SHIFT | Qt::Key_F8, this);
    connect(key, &QShortcut::activated, this, [this] {
        if (!m_isLocked) {
            m_isAtDevices ? closeDevices() : openDevices();
        }
    });
    connect(m_other, &Button::clicked, this, &CounterWindow::useOtherDevice);
    connect(m_rail, &TicketRail::devicesAsked, this, &CounterWindow::openDevices);
    connect(m_nav, &NavRail::visitAsked, this, &CounterWindow::closeDevices);
    connect(m_devices, &DevicesPage::leaveAsked, this, &CounterWindow::closeDevices);
    connect(m_devices, &DevicesPage::otherAsked, this, &CounterWindow::useOther);
    connect(m_devices, &DevicesPage::said, m_toast, &Toast::say);
    connect(m_problem, &Notice::actionChosen, this, &CounterWindow::useOtherDevice);
    connect(m_problem, &Notice::sideActionChosen, this, &CounterWindow::openDevices);
    connect(&m_world.devices, &DeviceShelf::changed, this, &CounterWindow::onShelfChanged);
    m_problem->action()->setShownKey(Qt::Key_F8);
    m_problem->sideAction()->setShownKey(Qt::SHIFT | Qt::Key_F8);
    onShelfChanged();
}

void CounterWindow::showParts()
{
    const bool isInside = m_clerk.has_value();
    const bool isAtVisit = isInside && !m_isAtDevices;
    m_rail->setVisible(isAtVisit);
    m_member->setVisible(isAtVisit);
    m_stepCard->setVisible(isAtVisit);
    fitProgress();
    m_stack->setVisible(!m_isAtDevices);
    m_nav->setVisible(m_isAtDevices);
    m_devices->setVisible(m_isAtDevices);
    m_lock->setVisible(isInside);
    m_commands->setVisible(isInside);
    m_nav->setVisit(m_world.desk.visit() ? m_world.desk.visit()->ticket.number : QString());
}

void CounterWindow::openDevices()
{
    if (!m_clerk || m_isLocked || m_isAtDevices) {
        return;
    }
    m_beforeDevices = focusWidget();
    visitPage()->rest();
    m_isAtDevices = true;
    m_steps.clearError();
    m_devices->begin();
    showPage();
    m_devices->takeKeyboard();
}

// A step that was finished meanwhile, by the member or the centre, has brought another page.
void CounterWindow::closeDevices()
{
    if (!m_isAtDevices) {
        return;
    }
    m_isAtDevices = false;
    m_devices->end();
    m_steps.clearError();
    CounterPage *left = visitPage();
    showPage();
    if (visitPage() != left) {
        return;
    }
    if (m_beforeDevices) {
        m_beforeDevices->setFocus(Qt::OtherFocusReason);
    }
    left->comeBack();
}

void CounterWindow::useOtherDevice()
{
    if (!m_clerk || m_isLocked) {
        return;
    }
    if (m_isAtDevices) {
        m_devices->useAnother();
    } else if (const QString kind = page()->deviceKind(); !kind.isEmpty()) {
        useOther(kind);
    }
}

void CounterWindow::useOther(const QString &kind)
{
    const Result<ShelfDevice> other = m_world.devices.useAnother(kind);
    if (!other) {
        showProblem(other.error());
        return;
    }
    m_steps.clearError();
    const QString language = m_world.language == forms::Language::English ? u"en"_s : u"zh_CN"_s;
    m_toast->say(tr("%1 used now: %2").arg(kindTitle(kind), deviceTitle(*other, language)));
    if (m_isAtDevices) {
        m_devices->onDeviceChanged(kind);
    } else {
        page()->onOtherDevice();
    }
}

bool CounterWindow::hasOther(const QString &kind) const
{
    const std::vector<ShelfDevice> devices = m_world.devices.devices();
    return std::ranges::any_of(devices, [&kind](const ShelfDevice &device) {
        return device.kind == kind && !device.isUsed && device.status.state == devices::DeviceState::Online;
    });
}

void CounterWindow::showProblem(const Error &error)
{
    const bool isOfDevice = isOfDevices(error) && !m_isAtDevices;
    m_problem->setError(error);
    m_problem->setAction(isOfDevice && hasOther(page()->deviceKind()) ? tr("Use another") : QString());
    m_problem->setSideAction(isOfDevice ? tr("Devices") : QString());
    m_problem->show();
    fitProgress();
}

// Its place is kept so that nothing jumps when work begins, but not beneath a notice: on a low screen that needs it.
void CounterWindow::fitProgress()
{
    m_progress->setVisible(!m_isAtDevices && (m_steps.isRunning() || m_problem->isHidden()));
}

void CounterWindow::onShelfChanged()
{
    const DeviceCondition worst = worstOf(m_world.devices.devices());
    const QString words = conditionWord(worst);
    m_rail->setDevices(dotOf(worst), words);
    m_nav->setDevices(dotOf(worst), words);
}

} // namespace tonggui::counter
