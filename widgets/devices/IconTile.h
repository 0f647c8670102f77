// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"
#include "widgets/style/Tone.h"

#include <QWidget>

namespace tonggui::widgets {

// An icon on a small soft square, before the title of a card.
class IconTile final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit IconTile(Icon icon, Tone tone = Tone::Info, QWidget *parent = nullptr);

    void setIcon(Icon icon, const QString &name);
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Tone m_tone;
};

} // namespace tonggui::widgets
