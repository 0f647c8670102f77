// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"
#include "widgets/buttons/Button.h"
#include "widgets/style/Tone.h"
#include "widgets/text/Text.h"

#include <QFrame>

namespace tonggui::widgets {

// Something to know, in place: what it is, what to do, and the one thing to press. Told to readers of the screen as an
// alert when it appears.
class Notice final : public Themed<QFrame>
{
    Q_OBJECT

public:
    explicit Notice(Tone tone, const QString &title, const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString title() const { return m_title->text(); }
    [[nodiscard]] QString text() const { return m_text->text(); }
    void setTone(Tone tone);
    void setTexts(const QString &title, const QString &text);
    void setCode(const QString &code); // small, at the end
    // What happened, what to do now, and the code, as a danger.
    void setError(const Error &error);

    // Shows the action; the button belongs to the notice. Empty text: no action.
    void setAction(const QString &text, const QKeySequence &key = {});
    [[nodiscard]] Button *action() const { return m_action; }
    // A second thing that could be done, beside the first.
    void setSideAction(const QString &text);
    [[nodiscard]] Button *sideAction() const { return m_side; }

Q_SIGNALS:
    void actionChosen();
    void sideActionChosen();

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void describe();

    Tone m_tone;
    QWidget *m_words;
    QLabel *m_icon;
    Text *m_title;
    Text *m_text;
    Text *m_code;
    Button *m_action;
    Button *m_side;
};

} // namespace tonggui::widgets
