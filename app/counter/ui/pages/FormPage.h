// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "app/counter/ui/StepRunner.h"
#include "app/counter/ui/pages/CounterPage.h"
#include "widgets/form/FormView.h"
#include "widgets/layout/ScrollPage.h"
#include "widgets/layout/SectionHeading.h"
#include "widgets/lists/PairList.h"

namespace tonggui::counter {

// The form of the chosen service, and the papers that are to be seen.
class FormPage final : public CounterPage
{
    Q_OBJECT

public:
    FormPage(const CounterWorld &world, StepRunner &steps, QWidget *parent = nullptr);

    void begin() override;
    void refresh() override;
    [[nodiscard]] PageBar bar() const override;
    void goOn() override;
    void goBack() override;
    void followBlocker() override;
    [[nodiscard]] bool goesOnWithEnter() const override { return false; } // Enter goes from field to field

    [[nodiscard]] widgets::FormView *view() const { return m_view; }

private:
    void showForm();
    void showMaterials();
    void onTextEdited(const QString &fieldId, const QString &text);

    CounterWorld m_world;
    StepRunner &m_steps;
    widgets::ScrollPage *m_page;
    widgets::SectionHeading *m_heading;
    widgets::FormView *m_view;
    widgets::SectionHeading *m_papersHeading;
    widgets::PairList *m_papers;
};

} // namespace tonggui::counter
