// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/fields/TextField.h"

namespace tonggui::widgets {

// An identity number. In full only while it is typed; masked as soon as the field loses the keyboard.
class IdentityField final : public TextField
{
    Q_OBJECT

public:
    explicit IdentityField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const override { return m_number; }
    void showText(const QString &text) override;

protected:
    void onEdited() override;

private:
    void showFull();
    void showMasked();

    QString m_number;
};

} // namespace tonggui::widgets
