// SPDX-License-Identifier: Apache-2.0
#include "widgets/form/FieldFactory.h"

#include "widgets/fields/AreaField.h"
#include "widgets/fields/ChoiceField.h"
#include "widgets/fields/DateField.h"
#include "widgets/fields/IdentityField.h"
#include "widgets/fields/MoneyField.h"
#include "widgets/fields/ReadOnlyField.h"

using tonggui::forms::FieldKind;
using tonggui::forms::FieldSource;
using tonggui::forms::FieldState;

namespace tonggui::widgets {

namespace {

Icon sourceIcon(FieldSource source)
{
    switch (source) {
    case FieldSource::Card:
        return Icon::IdCard;
    case FieldSource::Core:
        return Icon::Bank;
    default:
        return Icon::None;
    }
}

Field *makeDate(const QString &label, QDate today, QWidget *parent)
{
    auto *field = new DateField(label, parent);
    field->setToday(today);
    return field;
}

} // namespace

Field *makeField(const FieldState &state, QDate today, QWidget *parent)
{
    if (state.isReadOnly) {
        return new ReadOnlyField(state.label, parent);
    }
    switch (state.kind) {
    case FieldKind::MultilineText:
        return new AreaField(state.label, parent);
    case FieldKind::Choice:
    case FieldKind::Boolean:
        return new ChoiceField(state.label, parent);
    case FieldKind::Date:
        return makeDate(state.label, today, parent);
    case FieldKind::Month:
        return new MonthField(state.label, parent);
    case FieldKind::Money:
        return new MoneyField(state.label, parent);
    case FieldKind::Integer:
        return new NumberField(state.label, NumberField::Kind::Integer, parent);
    case FieldKind::Decimal:
        return new NumberField(state.label, NumberField::Kind::Decimal, parent);
    case FieldKind::IdentityNumber:
        return new IdentityField(state.label, parent);
    case FieldKind::BankCard:
        return new BankCardField(state.label, parent);
    case FieldKind::Mobile:
        return new MobileField(state.label, parent);
    case FieldKind::Text:
        break;
    }
    return new TextField(state.label, parent);
}

bool isSameWidget(const FieldState &before, const FieldState &now)
{
    return before.kind == now.kind && before.isReadOnly == now.isReadOnly;
}

void showAround(Field *field, const FieldState &state)
{
    field->setLabel(state.label);
    field->setRequired(state.isRequired && !state.isReadOnly);
    field->setHint(state.hint);
    field->setNote(state.note);
    field->setExample(state.example);
    if (auto *known = qobject_cast<ReadOnlyField *>(field)) {
        known->setSource({sourceIcon(state.source), state.sourceName});
    } else if (auto *choice = qobject_cast<ChoiceField *>(field)) {
        std::vector<ChoiceOption> options;
        for (const forms::Choice &option : state.choices) {
            options.push_back({option.code, option.text});
        }
        choice->setOptions(options);
    } else if (auto *area = qobject_cast<AreaField *>(field)) {
        area->setLongest(state.maxLength);
    } else if (auto *number = qobject_cast<NumberField *>(field)) {
        number->setUnit(state.unit);
    } else if (auto *text = qobject_cast<TextField *>(field); text && state.kind == FieldKind::Text) {
        text->setLongest(state.maxLength);
        text->setUnit(state.unit);
    }
}

void showValue(Field *field, const FieldState &state)
{
    auto *known = qobject_cast<ReadOnlyField *>(field);
    if (!known) {
        field->showText(state.text);
        return;
    }
    known->showText(state.display);
    if (state.kind == FieldKind::Money) {
        known->showAsAmount(state.capitals);
    }
}

} // namespace tonggui::widgets
