// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"
#include "widgets/style/Tone.h"

#include <QTimer>
#include <QWidget>

namespace tonggui::widgets {

// A short sentence that comes up at the lower edge of its parent, says that something went well, and leaves by itself.
// Never for what must be read: that is a Notice. It takes neither the focus nor clicks.
class Toast final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void say(const QString &sentence, Tone tone = Tone::Success);
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();

    QString m_sentence;
    Tone m_tone = Tone::Success;
    QTimer m_leave;
};

} // namespace tonggui::widgets
