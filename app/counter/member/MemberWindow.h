// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/core/values/Handwriting.h"
#include "app/counter/member/MemberSummary.h"
#include "devices/api/signature/SignatureCapture.h"
#include "widgets/tokens/Theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QScreen;
class QStackedWidget;
class QVBoxLayout;

namespace tonggui::counter {

class MemberBar;

// The window on the second screen, for touch and pen. It shows one scene at a time, made afresh each time, so that
// nothing of one visitor can be seen by the next, and says what the member did. It decides nothing itself.
//     MemberWindow member(clock);
//     member.placeOn(secondScreen);
//     member.showIdle(centre, u"3号窗口"_s);
//     connect(&member, &MemberWindow::consented, desk, …);
//     member.showSummary(summaryOf(*desk.visit(), *desk.form()));
class MemberWindow final : public QWidget
{
    Q_OBJECT

public:
    enum class Scene { Idle, Waiting, Summary, Signature, Thanks };

    explicit MemberWindow(const Clock &clock, QWidget *parent = nullptr); // the clock outlives the window

    // Light, high contrast or elder, and the size of the words; the place is always the member's.
    void setTheme(widgets::Theme theme);
    // True where the member has a keyboard of his own. Without it the window on a second screen never takes the
    // clerk's keyboard, whatever is touched on it.
    void setOwnKeyboard(bool hasOwnKeyboard);
    // Fills that screen; on nullptr, or where it is the only one, stands as a window that can be moved. Shows itself.
    void placeOn(QScreen *screen);

    void showIdle(const QString &centreName, const QString &windowName);
    void showWaiting(const QString &text);          // 请把身份证放在读卡区
    void showSummary(const MemberSummary &summary); // answers: consented, declined
    void showSignature(const QString &prompt);      // answers: handwritingFinished, signatureDeclined
    // The member signs on a pad: its ink takes the place of the area to sign in, as soon as there is some.
    void followPad(const devices::PadProgress &progress);
    void endPad();
    void showThanks(const QString &text, const QString &verificationText);
    // While the counter is locked. Scenes shown meanwhile stay covered until `endPrivacy`.
    void showPrivacy();
    void endPrivacy();

    [[nodiscard]] Scene scene() const { return m_scene; }
    [[nodiscard]] bool isPrivate() const;
    [[nodiscard]] QWidget *sceneWidget() const { return m_content; }

Q_SIGNALS:
    void consented(const QStringList &givenConsentIds);
    void declined();
    void handwritingFinished(const tonggui::Handwriting &handwriting);
    void signatureDeclined();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    using SceneMaker = std::function<QWidget *()>;

    void present(Scene scene, SceneMaker make);
    void build();
    void showStep();
    void buildPrivacy();
    [[nodiscard]] QWidget *makeIdle() const;
    [[nodiscard]] QWidget *makeSummary();
    [[nodiscard]] QWidget *makeSignature(const QString &prompt);
    void fill(QScreen *screen);
    void standFramed(QScreen *screen);

    const Clock &m_clock;
    QString m_centreName;
    QString m_windowName;
    MemberSummary m_summary;
    Scene m_scene = Scene::Idle;
    SceneMaker m_make;
    QPointer<QScreen> m_screen; // that it fills
    bool m_hasOwnKeyboard = false;

    QStackedWidget *m_cover;
    QWidget *m_privacy = nullptr;
    QWidget *m_open;
    MemberBar *m_bar;
    QVBoxLayout *m_slot;
    QWidget *m_content = nullptr;
};

} // namespace tonggui::counter
