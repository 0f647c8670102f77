// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/LockOverlay.h"

#include "widgets/buttons/Button.h"
#include "widgets/fields/TextField.h"
#include "widgets/status/Progress.h"
#include "widgets/status/TopBar.h"

#include <QEvent>

namespace tonggui::widgets {

LockOverlay::LockOverlay(QWidget *parent)
    : Overlay(parent)
    , m_title(new Text({}, {Type::Title, Weight::Bold}))
    , m_comfort(new Text({}, {Type::Body, Weight::Regular, Colour::Muted}))
    , m_clerk(new Text({}, {Type::Lead, Weight::Bold}))
    , m_pin(new TextField({}))
    , m_unlock(new Button({}, ButtonKind::Primary))
    , m_progress(new Progress)
{
    body()->addWidget(new ProductMark);
    for (Text *text : {m_title, m_comfort, m_clerk}) {
        body()->addWidget(text->wrapped());
    }
    body()->addWidget(m_pin);
    body()->addWidget(m_unlock);
    body()->addWidget(m_progress);
    m_pin->edit()->setEchoMode(QLineEdit::Password);
    m_pin->edit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_unlock->setMark(Icon::Lock);
    m_unlock->setShownKey(Qt::Key_Return);
    connect(m_pin, &Field::accepted, this, &LockOverlay::ask);
    connect(m_pin, &Field::edited, m_pin, &Field::clearIssue);
    connect(m_unlock, &QPushButton::clicked, this, &LockOverlay::ask);
    showWords();
}

void LockOverlay::lock(const QString &clerkName, const QString &clerkNumber)
{
    m_name = clerkName;
    m_number = clerkNumber;
    showWords();
    stopAsking();
    m_pin->clearIssue();
    open();
}

void LockOverlay::unlock()
{
    stopAsking();
    m_pin->clearIssue();
    close();
}

void LockOverlay::showError(const QString &sentence)
{
    stopAsking();
    m_pin->setIssue({Tone::Danger, sentence, {}});
    m_pin->editor()->setFocus();
}

void LockOverlay::ask()
{
    if (m_isAsking) {
        return;
    }
    if (m_pin->text().isEmpty()) {
        showError(tr("Please type your PIN."));
        return;
    }
    m_isAsking = true;
    m_progress->begin(tr("Checking the PIN"));
    Q_EMIT unlockAsked(m_pin->text());
}

void LockOverlay::stopAsking()
{
    m_isAsking = false;
    m_progress->end();
    m_pin->showText({});
}

void LockOverlay::showWords()
{
    setAccessibleName(tr("This counter is locked"));
    m_title->setText(tr("This counter is locked"));
    m_comfort->setText(tr("Nothing was lost. The visit goes on where it was."));
    m_clerk->setText(tr("%1, No. %2", "name and staff number").arg(m_name, m_number));
    m_pin->setLabel(tr("PIN"));
    m_unlock->setText(tr("Unlock"));
}

void LockOverlay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
    }
    Overlay::changeEvent(event);
}

} // namespace tonggui::widgets
