// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/ConsentBox.h"

#include <QMouseEvent>

using namespace tonggui::widgets;

namespace tonggui::counter {

ConsentBox::ConsentBox(const MemberConsent &consent, QWidget *parent)
    : Card(Space::Normal, parent)
    , m_consent(consent)
    , m_check(new CheckField(consent.title))
    , m_message(new FieldMessage)
{
    setAccessibleName(consent.title);
    m_check->setTextType(Type::Lead);
    m_check->box()->setAccessibleDescription(consent.text);
    body()->addWidget(m_check);
    body()->addWidget((new Text(consent.text, {Type::Value}))->wrapped());
    const QString choice = consent.isRequired ? tr("The service needs this consent.")
                                              : tr("This is up to you; the service goes on without it.");
    body()->addWidget((new Text(choice, {Type::Value, Weight::Regular, Colour::Muted}))->wrapped());
    body()->addWidget(m_message);
    connect(m_check, &CheckField::toggled, this, &ConsentBox::onToggled);
}

void ConsentBox::onToggled()
{
    if (isGiven()) {
        m_message->setIssue({});
        setTone(Tone::Info);
    } else {
        setTone(Tone::Neutral);
    }
    Q_EMIT toggled(isGiven());
}

void ConsentBox::showMissing()
{
    setTone(Tone::Danger);
    m_message->setIssue(
        {Tone::Danger, tr("Please tick this if you agree. If you do not, please talk to the clerk."), {}});
}

void ConsentBox::applyTheme(const Theme &theme)
{
    Card::applyTheme(theme);
    body()->setSpacing(theme.space(Space::Small));
}

void ConsentBox::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint())) {
        m_check->box()->click();
    }
}

} // namespace tonggui::counter
