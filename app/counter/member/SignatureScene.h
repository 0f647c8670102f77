// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Handwriting.h"
#include "app/counter/member/MemberSummary.h"
#include "devices/api/signature/SignatureCapture.h"
#include "widgets/signature/InkView.h"
#include "widgets/signature/SignaturePanel.h"

namespace tonggui::widgets {
class ScrollPage;
}

namespace tonggui::counter {

// The member signs; what is signed stands beside the writing area where there is room for both.
class SignatureScene final : public widgets::Themed<QWidget>
{
    Q_OBJECT

public:
    SignatureScene(const Clock &clock, const MemberSummary &summary, const QString &prompt, QWidget *parent = nullptr);

    [[nodiscard]] widgets::SignaturePanel *panel() const { return m_panel; }
    [[nodiscard]] widgets::Button *finish() const { return m_finish; }
    [[nodiscard]] widgets::Button *ask() const { return m_ask; }
    [[nodiscard]] bool isSheetShown() const;

    // Ink from a pad takes the place of the area to sign in, until `endPad`.
    void followPad(const devices::PadProgress &progress);
    void endPad();
    [[nodiscard]] widgets::InkView *padInk() const { return m_padInk; }

Q_SIGNALS:
    void handwritingFinished(const tonggui::Handwriting &handwriting);
    void signatureDeclined();

protected:
    void applyTheme(const widgets::Theme &theme) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void onFinish();
    void showSheetIfRoom();

    void showPad(bool isShown);

    widgets::SignaturePanel *m_panel;
    widgets::InkView *m_padInk;
    widgets::ScrollPage *m_sheet;
    widgets::Button *m_finish;
    widgets::Button *m_ask;
    QLayout *m_columns;
};

} // namespace tonggui::counter
