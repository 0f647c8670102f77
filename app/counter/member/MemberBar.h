// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text/Text.h"

namespace tonggui::counter {

// ●●━○: how far the visit is, at a glance.
class StepDots final : public widgets::Themed<QWidget>
{
    Q_OBJECT

public:
    explicit StepDots(QWidget *parent = nullptr);

    void setStep(int step, int count); // 1 … count
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void applyTheme(const widgets::Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_step = 1;
    int m_count = 1;
};

// The upper edge of the member's screen: whose house this is, which window, and where the visit stands.
class MemberBar final : public widgets::Themed<QWidget>
{
    Q_OBJECT

public:
    explicit MemberBar(QWidget *parent = nullptr);

    void setPlace(const QString &centreName, const QString &windowName);
    void setStep(const QString &name, int step, int count);

protected:
    void applyTheme(const widgets::Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();

    widgets::Text *m_centre;
    widgets::Text *m_where;
    StepDots *m_dots;
    QString m_windowName;
    QString m_step;
};

} // namespace tonggui::counter
