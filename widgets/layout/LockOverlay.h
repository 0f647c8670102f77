// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/layout/Overlay.h"

namespace tonggui::widgets {

class Button;
class Progress;
class Text;
class TextField;

// The locked counter (F12): covers the whole window, says who works here and takes the PIN. It judges nothing: whoever
// owns it answers `unlockAsked` with `unlock` or `showError`. Shortcuts of the window itself, other than those of
// buttons beneath, are the owner's to silence.
class LockOverlay final : public Overlay
{
    Q_OBJECT

public:
    explicit LockOverlay(QWidget *parent);

    void lock(const QString &clerkName, const QString &clerkNumber);
    void unlock();                           // gives the keyboard back to where it was
    void showError(const QString &sentence); // beneath the PIN, which is typed anew
    [[nodiscard]] bool isLocked() const { return isVisibleTo(parentWidget()); }

    [[nodiscard]] TextField *pin() const { return m_pin; }
    [[nodiscard]] Button *unlockButton() const { return m_unlock; }

Q_SIGNALS:
    // Once, until it is answered. The PIN is kept nowhere else.
    void unlockAsked(const QString &pin);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();
    void ask();
    void stopAsking();

    Text *m_title;
    Text *m_comfort;
    Text *m_clerk;
    TextField *m_pin;
    Button *m_unlock;
    Progress *m_progress;
    QString m_name;
    QString m_number;
    bool m_isAsking = false;
};

} // namespace tonggui::widgets
