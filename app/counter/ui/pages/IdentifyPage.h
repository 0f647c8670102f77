// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "app/counter/ui/StepRunner.h"
#include "app/counter/ui/pages/CounterPage.h"
#include "widgets/text/Text.h"

namespace tonggui::counter {

// Waits for the identity card. Reading starts by itself; F5 starts it again.
class IdentifyPage final : public CounterPage
{
    Q_OBJECT

public:
    IdentifyPage(const CounterWorld &world, StepRunner &steps, QWidget *parent = nullptr);

    void begin() override;
    void end() override;
    void rest() override;
    void comeBack() override { awaitCard(); }
    [[nodiscard]] QString deviceKind() const override { return devices::kinds::IdCardReader; }
    void onOtherDevice() override;
    [[nodiscard]] PageBar bar() const override;
    void goBack() override;

    void readCard();

Q_SIGNALS:
    void cardStepShown(const QString &sentence); // for the member's screen too
    void abandonAsked();

private:
    void awaitCard(); // reading begins as soon as nothing else is under way
    void readWhenFree();
    void onFailed();
    void showStep(devices::IdCardStep step);
    void showWhetherPhotosCome();

    CounterWorld m_world;
    StepRunner &m_steps;
    widgets::Text *m_title;
    widgets::Text *m_photoHint;
    std::stop_source m_stop;
    bool m_isAwaited = false; // reading begins as soon as no step is under way
};

} // namespace tonggui::counter
