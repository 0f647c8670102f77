// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/devices/DeviceFigures.h"
#include "widgets/devices/IconTile.h"
#include "widgets/devices/TrialView.h"
#include "widgets/layout/Card.h"
#include "widgets/layout/WrapRow.h"
#include "widgets/status/Tag.h"

class QBoxLayout;

namespace tonggui::widgets {

// What a card says of a device, all in words as they are shown.
struct DeviceCardContent
{
    Icon icon = Icon::Device;
    QString title; // 打印机
    QString line;  // model · transport · address
    QString state; // 正常
    Tone tone = Tone::Neutral;
    QString message;                      // what is wrong; empty: nothing
    QStringList steps;                    // what to do about it, in order
    QString code;                         // small, at the end
    std::optional<DeviceService> service; // none: nothing is known of it
    bool canBeTested = true;
    bool hasSettings = true;
    bool hasOther = false;      // another one can be used in its place
    bool isSwitchedOff = false; // and can be switched on again
    bool isSubstitute = false;  // used for the time being, and can be kept

    friend bool operator==(const DeviceCardContent &, const DeviceCardContent &) = default;
};

// One device: how it is, how it served, what to do, and the trial of it.
class DeviceCard final : public Card
{
    Q_OBJECT

public:
    explicit DeviceCard(QWidget *parent = nullptr);

    void setContent(const DeviceCardContent &content);
    [[nodiscard]] const DeviceCardContent &content() const { return m_content; }
    // Bad enough to take twice the width: its words stand beside its figures there.
    [[nodiscard]] bool isUrgent() const { return m_content.tone == Tone::Danger; }

    // In place of the message until `endTrial`.
    [[nodiscard]] TrialView *trial() const { return m_trial; }
    void showTrial(bool isShown);
    [[nodiscard]] Button *testButton() const { return m_test; }
    [[nodiscard]] Button *otherButton() const { return m_other; }
    [[nodiscard]] Button *keepButton() const { return m_keep; }
    // What helps most now, of what can be pressed; null: nothing can.
    [[nodiscard]] Button *firstButton() const;

Q_SIGNALS:
    void testAsked();
    void settingsAsked();
    void otherAsked();
    void switchOnAsked();
    void keepAsked(); // this one from now on

protected:
    void applyTheme(const Theme &theme) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeMiddle();
    [[nodiscard]] QLayout *makeButtons();
    void showMessage();
    void showButtons();
    void showWords();

    DeviceCardContent m_content;
    IconTile *m_icon;
    Text *m_title;
    Text *m_line;
    Tag *m_state;
    QWidget *m_words;
    Text *m_message;
    Text *m_steps;
    Text *m_code;
    TrialView *m_trial;
    DeviceFigures *m_figures;
    QBoxLayout *m_middle;
    WrapRow *m_buttons;
    Button *m_other;
    Button *m_switchOn;
    Button *m_keep;
    Button *m_test;
    Button *m_settings;
    bool m_isInTrial = false;
};

} // namespace tonggui::widgets
