// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text/Text.h"

#include <QWidget>

namespace tonggui::widgets {

// The letter of a ticket class on its ground.
class ClassLetter final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit ClassLetter(const QString &letter, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
};

// A 个人提取 ……… 7 人  18 分: who waits in one class and for how long.
class WaitRow final : public Themed<QWidget>
{
    Q_OBJECT

public:
    WaitRow(const QString &letter, const QString &name, QWidget *parent = nullptr);

    void setWaiting(const QString &count, const QString &longest, bool isTooLong);

protected:
    void applyTheme(const Theme &theme) override;

private:
    Text *m_count;
    Text *m_longest;
};

} // namespace tonggui::widgets
