// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/CounterWorld.h"
#include "app/counter/ui/StepRunner.h"
#include "app/counter/ui/devices/DeviceOverview.h"
#include "app/counter/ui/devices/DeviceTrials.h"
#include "app/counter/ui/devices/SettingsSheet.h"
#include "app/counter/ui/pages/CounterPage.h"
#include "widgets/layout/CardGrid.h"
#include "widgets/layout/ScrollPage.h"
#include "widgets/layout/SectionHeading.h"

namespace tonggui::counter {

// The devices of the workplace: how they are, how they served, what to do about one that is not well, and trying them
// out. The visit goes on behind it.
class DevicesPage final : public CounterPage
{
    Q_OBJECT

public:
    DevicesPage(const CounterWorld &world, StepRunner &steps, QWidget *parent = nullptr);

    void begin() override;
    void refresh() override;
    void takeKeyboard();
    // F8 is always of use here.
    [[nodiscard]] QString deviceKind() const override { return devices::kinds::IdCardReader; }
    void end() override; // trials under way are stopped
    [[nodiscard]] PageBar bar() const override;
    void goBack() override;
    [[nodiscard]] bool goesOnWithEnter() const override { return false; }

    // F8: for the card that has the keyboard, else for the first one that cannot be used.
    void useAnother();
    // Another device of that kind is used now: a trial under way begins again on it.
    void onDeviceChanged(const QString &kind);
    void testAll();
    void askForReport();
    void saveReport(const QString &path);

    [[nodiscard]] widgets::DeviceCard *card(const QString &kind) const; // null: there is none
    [[nodiscard]] SettingsSheet *sheet() const { return m_sheet; }      // null: not asked for yet
    [[nodiscard]] DeviceTrials &trials() { return m_trials; }

Q_SIGNALS:
    void leaveAsked();
    void otherAsked(const QString &kind); // another device of that kind
    void said(const QString &sentence, tonggui::widgets::Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void makeOthers();
    [[nodiscard]] QWidget *makeHappenings();
    void connectTrials();
    void arrange();
    void showShelf();
    void showOthers(const std::vector<OtherDevice> &others);
    void showHappenings(const std::vector<widgets::Happening> &happenings);
    void showRefused();
    void addCard(const QString &kind);
    void openSettings(const QString &kind);
    void switchOn(const QString &kind);
    void keep(const QString &kind);
    void setColumns();
    void onTrialFailed(const QString &kind, const Error &error);
    void showTrialEnd(const QString &kind, widgets::Tone tone, const QString &what, const Error *error = nullptr);
    [[nodiscard]] std::optional<ShelfDevice> used(const QString &kind) const;
    [[nodiscard]] QString language() const;

    CounterWorld m_world;
    StepRunner &m_steps;
    DeviceTrials m_trials;
    QStringList m_again; // kinds whose trial begins anew when it has ended
    widgets::Text *m_counts;
    widgets::Button *m_testAll;
    widgets::Button *m_report;
    widgets::CardGrid *m_grid;
    QWidget *m_cards;                                               // carries the grid
    std::vector<std::pair<QString, widgets::DeviceCard *>> m_shown; // by kind, as they stand
    widgets::Card *m_others;
    QVBoxLayout *m_otherRows;
    std::vector<OtherDevice> m_shownOthers;
    widgets::Card *m_refused;
    QVBoxLayout *m_refusedRows;
    widgets::Card *m_happenings;
    QVBoxLayout *m_happeningRows;
    std::vector<widgets::Happening> m_shownHappenings;
    SettingsSheet *m_sheet = nullptr; // child of the window, made when it is asked for first
    QTimer m_soon;                    // changes of the shelf come often
    QTimer m_tick;                    // minutes pass
};

} // namespace tonggui::counter
