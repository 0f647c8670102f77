// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"
#include "widgets/style/Tone.h"

#include <QFrame>
#include <QVBoxLayout>

namespace tonggui::widgets {

// A white panel with a hairline edge. `body()` takes what stands in it.
class Card : public Themed<QFrame>
{
    Q_OBJECT

public:
    explicit Card(Space padding = Space::Normal, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    // Neutral: hairline. Danger, Warning, Success, Info: a strong edge in that colour.
    void setTone(Tone tone);
    // A place that is not taken yet: dashed edge, quiet ground.
    void setVacant(bool isVacant);

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Edge edge() const;

    QVBoxLayout *m_body;
    Space m_padding;
    Tone m_tone = Tone::Neutral;
    bool m_isVacant = false;
};

// A hairline across its column.
class Divider final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit Divider(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tonggui::widgets
