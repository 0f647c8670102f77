// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text/Text.h"

#include <QWidget>

namespace tonggui::widgets {

// One account: what it is and its state at the left, the amount large at the right edge. On a narrow panel the amount
// comes beneath.
class AccountRow final : public Themed<QWidget>
{
    Q_OBJECT

public:
    AccountRow(const QString &name, const QString &details, const QString &amount, QWidget *parent = nullptr);

    void setDetails(const QString &details);
    void setAmount(const QString &amount); // "86,412.57"; — where there is none

protected:
    void applyTheme(const Theme &theme) override;

private:
    void describe();

    Text *m_name;
    Text *m_details;
    Text *m_amount;
};

} // namespace tonggui::widgets
