// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "app/counter/ui/StepRunner.h"
#include "app/counter/ui/pages/CounterPage.h"
#include "devices/api/signature/SignatureCapture.h"
#include "widgets/buttons/BlockerLink.h"
#include "widgets/buttons/Button.h"
#include "widgets/status/Notice.h"
#include "widgets/status/Progress.h"
#include "widgets/status/StepLine.h"
#include "widgets/status/Toast.h"
#include "widgets/status/TopBar.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

namespace tonggui::counter {

class DevicesPage;
class FormPage;
class IdentifyPage;
class LoginPage;
class MemberPanel;
class NavRail;
class PaperPage;
class ReadyPage;
class ServicePage;
class TicketRail;

// The clerk's window: what the visit is at decides which page is shown; the keys are the same everywhere.
class CounterWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit CounterWindow(const CounterWorld &world, QWidget *parent = nullptr);

    [[nodiscard]] CounterPage *page() const;
    [[nodiscard]] StepRunner &steps() { return m_steps; }
    [[nodiscard]] const std::optional<StaffSession> &clerk() const { return m_clerk; }
    [[nodiscard]] widgets::Notice *problem() const { return m_problem; }

    // The device page over the visit, and the visit again exactly as it was left.
    void openDevices();
    void closeDevices();
    [[nodiscard]] DevicesPage *devices() const { return m_devices; }
    // F8: another device for what is under way; the visit goes on.
    void useOtherDevice();

    void callNext();
    void takeTicket();
    void logOut();
    // While it is locked no key of this window does anything.
    void setLocked(bool isLocked);

Q_SIGNALS:
    void clerkChanged();
    void lockAsked();
    void commandsAsked();
    void cardStepShown(const QString &sentence);
    void padTold(const tonggui::devices::PadProgress &progress); // while the member signs on the pad
    void padEnded();
    void firstPainted(); // the window can be used

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makePages();
    void makeFrame();
    [[nodiscard]] QWidget *makeMiddle();
    [[nodiscard]] QWidget *makeBar();
    void connectSteps();
    void connectWorld();
    void connectDevices();
    [[nodiscard]] CounterPage *visitPage() const; // the one that is in sight, or lies behind the device page
    [[nodiscard]] CounterPage *pageForVisit() const;
    void showParts();
    void useOther(const QString &kind);
    void onShelfChanged();
    void showProblem(const Error &error);
    void fitProgress();
    [[nodiscard]] bool hasOther(const QString &kind) const;
    void onVisitChanged();
    void onLoggedIn(const StaffSession &clerk);
    void onLinkChanged();
    void onClockTick();
    void showPage();
    void showSteps();
    void showBar();
    void abandonVisit();
    void goOn();
    void goBack();
    Task<Result<void>> refreshTickets();
    Task<Result<void>> issueTicket();

    CounterWorld m_world;
    StepRunner m_steps;
    std::optional<StaffSession> m_clerk;
    widgets::TopBar *m_top;
    TicketRail *m_rail;
    MemberPanel *m_member;
    QWidget *m_stepCard;
    widgets::StepLine *m_stepLine;
    widgets::Notice *m_problem;
    widgets::Progress *m_progress;
    QStackedWidget *m_stack;
    LoginPage *m_login;
    ReadyPage *m_ready;
    IdentifyPage *m_identify;
    ServicePage *m_services;
    FormPage *m_form;
    PaperPage *m_paper;
    DevicesPage *m_devices;
    NavRail *m_nav;
    widgets::Button *m_back;
    widgets::Button *m_lock;
    widgets::Button *m_commands;
    widgets::Button *m_other;
    widgets::BlockerLink *m_blocker;
    widgets::Button *m_goOn;
    widgets::Toast *m_toast;
    QTimer m_clockTick;
    bool m_isLocked = false;
    CounterPage *m_lockedPage = nullptr; // the one that was in sight when the window was locked
    bool m_isAtDevices = false;
    QPointer<QWidget> m_beforeDevices; // had the keyboard
    bool m_wasPainted = false;
};

} // namespace tonggui::counter
