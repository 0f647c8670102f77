// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Tone.h"
#include "widgets/text/Text.h"

namespace tonggui::widgets {

// What stands beneath a field: a sentence, and at its end the code by which others know the fault.
struct FieldIssue
{
    Tone tone = Tone::Danger; // Neutral: a hint; Warning: stands, but does not stop; Danger: must be mended
    QString text;             // what happened and what to do now
    QString code;

    friend bool operator==(const FieldIssue &, const FieldIssue &) = default;
};

// The line beneath a field: icon, sentence, small code. Takes no room while it has nothing to say.
class FieldMessage final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit FieldMessage(QWidget *parent = nullptr);

    void setIssue(const FieldIssue &issue); // empty text: nothing to say
    [[nodiscard]] const FieldIssue &issue() const { return m_issue; }

protected:
    void applyTheme(const Theme &theme) override;

private:
    FieldIssue m_issue;
    QLabel *m_icon;
    Text *m_sentence;
    Text *m_code;
};

} // namespace tonggui::widgets
