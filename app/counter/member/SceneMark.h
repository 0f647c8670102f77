// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"
#include "widgets/style/Tone.h"

#include <QWidget>

namespace tonggui::counter {

// A large round mark over a sentence: what the sentence is about, before it is read.
class SceneMark final : public widgets::Themed<QWidget>
{
    Q_OBJECT

public:
    SceneMark(widgets::Icon icon, widgets::Tone tone, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void applyTheme(const widgets::Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::Icon m_icon;
    widgets::Tone m_tone;
};

} // namespace tonggui::counter
