// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/IdentityField.h"

#include "app/core/text/Masking.h"

namespace tonggui::widgets {

namespace {

// The rule for figures must let the mask stand.
std::optional<Typed> typedOrMasked(const Typed &typed)
{
    return typed.text.contains(u'*') ? std::optional(typed) : typedIdentityNumber(typed);
}

} // namespace

IdentityField::IdentityField(const QString &label, QWidget *parent)
    : TextField(label, parent)
{
    setRule(&typedOrMasked, {}, tr("An identity number has 17 figures and one more figure or X."));
    connect(edit(), &FieldEdit::focused, this, &IdentityField::showFull);
    connect(edit(), &FieldEdit::unfocused, this, &IdentityField::showMasked);
}

void IdentityField::showText(const QString &text)
{
    const std::optional<Typed> formed = typedIdentityNumber({text, 0});
    m_number = formed ? formed->text : text;
    if (edit()->hasFocus()) {
        showFull();
    } else {
        showMasked();
    }
}

void IdentityField::onEdited()
{
    // A star can come from the keyboard only: it is nothing that belongs to a number.
    QString number = edit()->text();
    number.remove(u'*');
    if (number != edit()->text()) {
        edit()->showText(number);
    }
    m_number = number;
}

void IdentityField::showFull()
{
    edit()->showText(m_number);
}

void IdentityField::showMasked()
{
    edit()->showText(maskedIdNumber(m_number));
}

} // namespace tonggui::widgets
