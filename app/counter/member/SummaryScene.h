// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/member/ConsentBox.h"
#include "app/counter/member/ReadingWatch.h"
#include "widgets/buttons/Button.h"
#include "widgets/layout/ScrollPage.h"

namespace tonggui::counter {

// The member reads what is about to be signed, answers the separate consents, and agrees or does not. Agreeing counts
// only after everything was on the screen and no required consent is missing; until then the button says what is
// missing and leads there.
class SummaryScene final : public widgets::Themed<QWidget>
{
    Q_OBJECT

public:
    explicit SummaryScene(const MemberSummary &summary, QWidget *parent = nullptr);

    [[nodiscard]] widgets::ScrollPage *page() const { return m_page; }
    [[nodiscard]] widgets::Button *readOn() const { return m_readOn; }
    [[nodiscard]] widgets::Button *agree() const { return m_agree; }
    [[nodiscard]] widgets::Button *refuse() const { return m_refuse; }
    [[nodiscard]] const std::vector<ConsentBox *> &consents() const { return m_consents; }
    [[nodiscard]] QString hint() const { return m_hint->text(); } // what the member has to do first

Q_SIGNALS:
    void consented(const QStringList &givenConsentIds);
    void declined();

protected:
    void applyTheme(const widgets::Theme &theme) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeStatement(const MemberSummary &summary);
    QWidget *makeBar();
    void onAgree();
    void onEndReached();
    void scrollOn();
    void showHint(const QString &words);
    [[nodiscard]] QStringList given() const;

    widgets::ScrollPage *m_page;
    ReadingWatch *m_watch;
    std::vector<ConsentBox *> m_consents;
    widgets::Text *m_hint;
    widgets::Button *m_readOn;
    widgets::Button *m_agree;
    widgets::Button *m_refuse;
};

} // namespace tonggui::counter
