// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/icons/Icon.h"
#include "widgets/style/ButtonLook.h"
#include "widgets/style/Themed.h"

#include <QPushButton>

namespace tonggui::widgets {

// A button with its key on it: 提交核对 [Enter]. Enter and Space press it while it has the focus.
class Button : public Themed<QPushButton>
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Secondary, QWidget *parent = nullptr);

    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setTarget(Target target);
    void setMark(Icon icon); // before the text
    // Shows the key and presses the button wherever the focus is in the window.
    void setKey(const QKeySequence &key);
    // Shows the key only: somebody else listens to it.
    void setShownKey(const QKeySequence &key);
    [[nodiscard]] const QString &keyText() const { return m_keyText; }

    // Not now, and why. The reason is shown beneath in a queue key and told to readers of the screen everywhere. Empty:
    // usable.
    virtual void setUnavailable(const QString &reason);
    [[nodiscard]] const QString &unavailableReason() const { return m_reason; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

    [[nodiscard]] ButtonLook look() const;
    [[nodiscard]] virtual Type textType(const Theme &theme) const;

private:
    [[nodiscard]] Space sideSpace() const; // left and right of what stands in it

    ButtonKind m_kind;
    Target m_target = Target::Usual;
    Icon m_mark = Icon::None;
    QString m_keyText;
    QString m_reason;
};

} // namespace tonggui::widgets
