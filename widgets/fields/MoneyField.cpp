// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/MoneyField.h"

#include "app/core/text/ChineseCapitals.h"

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

MoneyField::MoneyField(const QString &label, QWidget *parent)
    : TextField(label, parent)
{
    edit()->setTextType(Type::Lead, Weight::Bold);
    edit()->setLeading(u"¥"_s);
    setRightAligned();
    setRule(&typedMoney, u","_s, tr("Please type an amount in figures, at most two decimals, such as 2,600.00."));
    connect(edit(), &FieldEdit::left, this, &MoneyField::onLeft);
}

void MoneyField::showText(const QString &text)
{
    TextField::showText(text);
    if (!edit()->hasFocus()) {
        onLeft();
    }
    showCapitals();
}

std::optional<Money> MoneyField::amount() const
{
    QString figures = edit()->text();
    if (figures.endsWith(u'.')) {
        figures.chop(1);
    }
    const Result<Money> read = Money::parse(figures);
    return read ? std::optional(*read) : std::nullopt;
}

void MoneyField::showAmount(Money amount)
{
    showText(amount.figures());
}

void MoneyField::onEdited()
{
    showCapitals();
}

// Whoever moves on sees the amount in full: 2,600 becomes 2,600.00.
void MoneyField::onLeft()
{
    if (const std::optional<Money> read = amount()) {
        edit()->showText(read->figures());
    }
}

void MoneyField::showCapitals()
{
    const std::optional<Money> read = amount();
    setCaption(read ? inChineseCapitals(*read) : QString());
}

} // namespace tonggui::widgets
