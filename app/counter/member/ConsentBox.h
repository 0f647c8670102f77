// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/member/MemberSummary.h"
#include "widgets/fields/CheckField.h"
#include "widgets/fields/FieldMessage.h"
#include "widgets/layout/Card.h"

namespace tonggui::counter {

// One consent to give or not to give: box and title, what it means, and whether the service depends on it. A touch
// anywhere on the card ticks it.
class ConsentBox final : public widgets::Card
{
    Q_OBJECT

public:
    explicit ConsentBox(const MemberConsent &consent, QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_consent.id; }
    [[nodiscard]] bool isGiven() const { return m_check->isChecked(); }
    [[nodiscard]] bool isMissing() const { return m_consent.isRequired && !isGiven(); }
    [[nodiscard]] QWidget *box() const { return m_check->box(); }
    // Says that the service cannot go on without it, until it is ticked.
    void showMissing();
    [[nodiscard]] const widgets::FieldIssue &message() const { return m_message->issue(); }

Q_SIGNALS:
    void toggled(bool isGiven);

protected:
    void applyTheme(const widgets::Theme &theme) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void onToggled();

    MemberConsent m_consent;
    widgets::CheckField *m_check;
    widgets::FieldMessage *m_message;
};

} // namespace tonggui::counter
