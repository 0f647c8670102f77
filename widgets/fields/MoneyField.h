// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Money.h"
#include "widgets/fields/TextField.h"

#include <optional>

namespace tonggui::widgets {

// An amount: large, at the right edge, with thousands separators while it is typed and capital Chinese beneath.
class MoneyField final : public TextField
{
    Q_OBJECT

public:
    explicit MoneyField(const QString &label, QWidget *parent = nullptr);

    void showText(const QString &text) override;       // anything the field would take when typed
    [[nodiscard]] std::optional<Money> amount() const; // nothing while the field is empty
    void showAmount(Money amount);
    [[nodiscard]] QString capitals() const { return caption(); }

protected:
    void onEdited() override;

private:
    void onLeft();
    void showCapitals();
};

} // namespace tonggui::widgets
