// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Handwriting.h"
#include "app/counter/member/MemberSummary.h"
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

    widgets::SignaturePanel *m_panel;
    widgets::ScrollPage *m_sheet;
    widgets::Button *m_finish;
    widgets::Button *m_ask;
    QLayout *m_columns;
};

} // namespace tonggui::counter
