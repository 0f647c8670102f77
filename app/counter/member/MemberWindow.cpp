// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/MemberWindow.h"

#include "app/counter/member/MemberBar.h"
#include "app/counter/member/MessageScene.h"
#include "app/counter/member/SignatureScene.h"
#include "app/counter/member/SummaryScene.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

constexpr int StepCount = 4; // from the clerk's work to the thanks

} // namespace

MemberWindow::MemberWindow(const Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_clock(clock)
    , m_cover(new QStackedWidget(this))
    , m_open(new QWidget)
    , m_bar(new MemberBar)
    , m_slot(new QVBoxLayout(m_open))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_cover);
    m_slot->setContentsMargins({});
    m_slot->setSpacing(0);
    m_slot->addWidget(m_bar);
    m_cover->addWidget(m_open);
    buildPrivacy();
    setTheme({});
    showIdle({}, {});
    connect(qApp, &QGuiApplication::screenRemoved, this, [this](const QScreen *gone) {
        if (gone == m_screen) {
            placeOn(nullptr);
        }
    });
}

void MemberWindow::setTheme(Theme theme)
{
    theme.place = Place::Member;
    if (auto *style = qobject_cast<ThemeStyle *>(QApplication::style())) {
        style->setWindowTheme(this, theme);
    }
}

void MemberWindow::showIdle(const QString &centreName, const QString &windowName)
{
    m_centreName = centreName;
    m_windowName = windowName;
    m_summary = {};
    m_bar->setPlace(centreName, windowName);
    present(Scene::Idle, [this] { return makeIdle(); });
}

void MemberWindow::showWaiting(const QString &text)
{
    present(Scene::Waiting, [text] { return new MessageScene({.icon = Icon::Clock, .title = text}); });
}

void MemberWindow::showSummary(const MemberSummary &summary)
{
    m_summary = summary;
    present(Scene::Summary, [this] { return makeSummary(); });
}

void MemberWindow::showSignature(const QString &prompt)
{
    present(Scene::Signature, [this, prompt] { return makeSignature(prompt); });
}

void MemberWindow::followPad(const devices::PadProgress &progress)
{
    if (auto *scene = qobject_cast<SignatureScene *>(m_content)) {
        scene->followPad(progress);
    }
}

void MemberWindow::endPad()
{
    if (auto *scene = qobject_cast<SignatureScene *>(m_content)) {
        scene->endPad();
    }
}

void MemberWindow::showThanks(const QString &text, const QString &verificationText)
{
    m_summary = {};
    present(Scene::Thanks, [text, verificationText] {
        return new MessageScene({.icon = Icon::Tick, .tone = Tone::Success, .title = text, .figure = verificationText});
    });
}

void MemberWindow::showPrivacy()
{
    m_cover->setCurrentWidget(m_privacy);
}

void MemberWindow::endPrivacy()
{
    m_cover->setCurrentWidget(m_open);
}

bool MemberWindow::isPrivate() const
{
    return m_cover->currentWidget() == m_privacy;
}

QWidget *MemberWindow::makeIdle() const
{
    return new MessageScene({.icon = Icon::House,
                             .title = m_centreName,
                             .text = tr("Welcome. Please have your ID card ready."),
                             .figure = m_windowName});
}

QWidget *MemberWindow::makeSummary()
{
    auto *scene = new SummaryScene(m_summary);
    connect(scene, &SummaryScene::consented, this, &MemberWindow::consented);
    connect(scene, &SummaryScene::declined, this, &MemberWindow::declined);
    return scene;
}

QWidget *MemberWindow::makeSignature(const QString &prompt)
{
    auto *scene = new SignatureScene(m_clock, m_summary, prompt);
    connect(scene, &SignatureScene::handwritingFinished, this, &MemberWindow::handwritingFinished);
    connect(scene, &SignatureScene::signatureDeclined, this, &MemberWindow::signatureDeclined);
    return scene;
}

void MemberWindow::present(Scene scene, SceneMaker make)
{
    m_scene = scene;
    m_make = std::move(make);
    build();
}

void MemberWindow::build()
{
    if (m_content) {
        m_content->hide(); // a signal of its own may have brought us here
        m_slot->removeWidget(m_content);
        m_content->deleteLater();
    }
    showStep();
    m_content = m_make();
    m_slot->addWidget(m_content, 1);
    m_content->show();
    QAccessibleEvent told(m_content, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void MemberWindow::showStep()
{
    setWindowTitle(tr("Member's screen"));
    m_bar->setVisible(m_scene != Scene::Idle);
    switch (m_scene) {
    case Scene::Idle:
        break;
    case Scene::Waiting:
        m_bar->setStep(tr("In progress"), 1, StepCount);
        break;
    case Scene::Summary:
        m_bar->setStep(tr("Please check"), 2, StepCount);
        break;
    case Scene::Signature:
        m_bar->setStep(tr("Signing"), 3, StepCount);
        break;
    case Scene::Thanks:
        m_bar->setStep(tr("Done"), 4, StepCount);
        break;
    }
}

void MemberWindow::buildPrivacy()
{
    const bool wasPrivate = m_privacy && isPrivate();
    delete m_privacy;
    m_privacy = new MessageScene({.icon = Icon::Pause, .tone = Tone::Neutral, .title = tr("One moment, please")});
    m_cover->addWidget(m_privacy);
    if (wasPrivate) {
        showPrivacy();
    }
}

void MemberWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        buildPrivacy();
        build();
    }
    QWidget::changeEvent(event);
}

// The counter opens and closes this window; a member's touch on the frame does not.
void MemberWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!event->spontaneous());
}

} // namespace tonggui::counter
