// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/Composition.h"
#include "app/demo/clerk/VisitScript.h"

namespace tonggui::demo {

// Lays a visitor's card on the reader or takes it away; may be empty where somebody else does it.
struct CardHands
{
    std::function<void(const QString &card)> put;
    std::function<void()> lift;
    std::function<void()> sign;   // on the signature pad
    std::function<void()> finish; // and its tick
};

// Clerk and member in one: drives the real windows with keyboard and pen. Where a visit stands decides what is done
// next, so that a visit that was cut off goes on.
class ScriptedClerk final : public QObject
{
    Q_OBJECT

public:
    // The counter outlives it. `settle`: how long the windows are left alone before `stepDone`, so that they are drawn.
    ScriptedClerk(counter::Composition &counter, CardHands card, std::chrono::milliseconds settle,
                  QObject *parent = nullptr);

    Task<Result<void>> logIn(QString number, QString pin);
    // Opens the device page, has every device tried with `card` on the reader, and goes back.
    Task<Result<void>> tryDevices(QString card);
    // From the ticket to the last key; an unfinished visit goes on where it stopped. Stops when the visit has come to
    // `holdAt`, and touches nothing any more until it is called again.
    Task<Result<void>> serve(VisitScript script, std::optional<VisitState> holdAt = {});

    void signOnPad(bool isOnPad) { m_isOnPad = isOnPad; } // in place of the second screen
    void printPapers() { m_isPrinting = true; }           // each receipt, before the visit is closed

    // A clerk who takes advice does not give up at an error on the screen: waits for goOn() and does the step again.
    void takeAdvice() { m_isAdvised = true; }
    void goOn() { m_mayGoOn = true; }

    [[nodiscard]] const QByteArray &lastPaper() const { return m_paper; } // of the visit that was closed last
    [[nodiscard]] CaseId lastCase() const { return m_case; }

Q_SIGNALS:
    void stepDone(const QString &name);                          // the windows show what is behind the name
    void problemRead(const QString &title, const QString &text); // with takeAdvice(): waits for goOn()

private:
    using Condition = std::function<bool()>;
    Task<Result<void>> until(QString what, Condition condition);
    Task<Result<void>> untilState(VisitState state);
    Task<bool> hasAdvice();
    Task<Result<void>> begin();
    Task<Result<void>> takeTicket();
    Task<Result<void>> doNext(const VisitScript &script);
    Task<Result<void>> identify(const VisitScript &script);
    Task<Result<void>> choose(const VisitScript &script);
    Task<Result<void>> fillForm(const VisitScript &script);
    Task<Result<void>> readAndAgree();
    Task<Result<void>> write();
    Task<Result<void>> writeOnPad();
    Task<Result<void>> issue();
    Task<Result<void>> finish();
    Task<Result<void>> print();
    [[nodiscard]] std::optional<VisitState> state() const;
    [[nodiscard]] counter::CounterWindow &window() { return m_counter.windows().clerkWindow(); }
    Task<void> tell(QString name);

    counter::Composition &m_counter;
    CardHands m_card;
    std::chrono::milliseconds m_settle;
    QByteArray m_paper;
    CaseId m_case;
    bool m_isAdvised = false;
    bool m_mayGoOn = false;
    bool m_isPrinting = false;
    bool m_isOnPad = false;
    bool m_isProblemKnown = false; // what stands on the screen was read before
};

} // namespace tonggui::demo
