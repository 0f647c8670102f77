// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/buttons/Button.h"
#include "widgets/fields/FieldMessage.h"
#include "widgets/signature/SignatureCanvas.h"

namespace tonggui::widgets {

// The signing area with what belongs to it: what is wrong with the signature, begin anew, and the way to sign on paper
// for those who cannot or will not write on a screen.
class SignaturePanel final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit SignaturePanel(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] SignatureCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] Button *beginAnew() const { return m_again; }
    [[nodiscard]] Button *onPaper() const { return m_onPaper; }
    [[nodiscard]] const FieldIssue &message() const { return m_message->issue(); }

    // The signature, or the reason why it cannot be taken; the reason is shown beneath the area too.
    [[nodiscard]] Result<Handwriting> take();

Q_SIGNALS:
    void signOnPaperRequested();

protected:
    void applyTheme(const Theme &theme) override;
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    SignatureCanvas *m_canvas;
    FieldMessage *m_message;
    Button *m_again;
    Button *m_onPaper;
};

} // namespace tonggui::widgets
