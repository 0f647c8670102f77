// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"
#include "widgets/style/Tone.h"

#include <QWidget>

#include <vector>

namespace tonggui::widgets {

// The course of one figure over a few days, small, without axes: a line, a dot at its end, the ground beneath. Who
// cannot see it is told `words`.
class Sparkline final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    // Oldest first. The line is as high as the largest value, but what is less than `usual` stays low.
    void setValues(std::vector<double> values, double usual, const QString &words);
    void setTone(Tone tone); // Neutral and Success: drawn as usual
    [[nodiscard]] const std::vector<double> &values() const { return m_values; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_values;
    double m_usual = 0;
    Tone m_tone = Tone::Neutral;
};

} // namespace tonggui::widgets
