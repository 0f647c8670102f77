// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "app/counter/ui/StepRunner.h"
#include "app/counter/ui/pages/CounterPage.h"
#include "app/counter/ui/paper/HandwritingView.h"
#include "app/counter/ui/paper/PaperDevices.h"
#include "app/counter/ui/paper/PaperView.h"
#include "widgets/buttons/Button.h"
#include "widgets/signature/InkView.h"
#include "widgets/status/Notice.h"

namespace tonggui::counter {

// From review to receipt: the paper as it stands, and what is asked of whom.
class PaperPage final : public CounterPage
{
    Q_OBJECT

public:
    PaperPage(const CounterWorld &world, StepRunner &steps, QWidget *parent = nullptr);

    void begin() override;
    void end() override;
    void refresh() override;
    [[nodiscard]] PageBar bar() const override;
    void goOn() override;
    void goBack() override;
    [[nodiscard]] QString deviceKind() const override;
    void onOtherDevice() override { m_devices.beginAgain(deviceKind()); }
    void signAgain();  // F9; on the pad once more while the member has not signed yet
    void printPaper(); // F10
    void anotherService();

    [[nodiscard]] PaperView *view() const { return m_view; }
    [[nodiscard]] widgets::InkView *padInk() const { return m_padInk; }

Q_SIGNALS:
    void padTold(const tonggui::devices::PadProgress &progress); // while the member signs on the pad
    void padEnded();

private:
    [[nodiscard]] VisitState state() const;
    [[nodiscard]] bool isSealed() const;
    Task<Result<void>> loadPaper();
    void showSituation();
    void showSignature();
    void showButtons();
    void useDevices();
    void onPadTold(const devices::PadProgress &progress);
    void onSigningChanged();
    void askForPrinter();

    CounterWorld m_world;
    StepRunner &m_steps;
    PaperDevices m_devices;
    widgets::Notice *m_situation;
    HandwritingView *m_signature;
    widgets::InkView *m_padInk; // while it is written
    widgets::Button *m_again;
    widgets::Button *m_print;
    widgets::Button *m_more;
    PaperView *m_view;
};

} // namespace tonggui::counter
