// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Tone.h"
#include "widgets/text/Text.h"

#include <QWidget>

namespace tonggui::widgets {

// What is shown of something that happened.
struct Happening
{
    QString time; // 10:22
    Tone tone = Tone::Neutral;
    QString who;   // 打印机
    QString words; // 卡纸
    QString code;  // small, at the end; may be empty

    friend bool operator==(const Happening &, const Happening &) = default;
};

// One line of a day's happenings; breaks over lines where it is narrow.
class EventRow final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit EventRow(const Happening &happening, QWidget *parent = nullptr);

protected:
    void applyTheme(const Theme &theme) override;

private:
    Tone m_tone;
    Text *m_time;
    QLabel *m_dot;
    Text *m_who;
};

} // namespace tonggui::widgets
