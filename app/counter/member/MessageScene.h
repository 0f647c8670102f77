// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"
#include "widgets/style/Tone.h"

#include <QWidget>

namespace tonggui::counter {

struct SceneMessage
{
    widgets::Icon icon = widgets::Icon::None;
    widgets::Tone tone = widgets::Tone::Info;
    QString title;
    QString text;   // beneath, quieter
    QString figure; // beneath, in a box of its own: 验证码 7K3M-92QF
};

// A calm screen with one thing to say, in the middle.
class MessageScene final : public widgets::Themed<QWidget>
{
    Q_OBJECT

public:
    explicit MessageScene(const SceneMessage &message, QWidget *parent = nullptr);

protected:
    void applyTheme(const widgets::Theme &theme) override;

private:
    QWidget *m_column;
};

} // namespace tonggui::counter
