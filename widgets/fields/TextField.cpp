// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/TextField.h"

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

constexpr int QtLongestText = 32767;

QString withoutBlanks(QString text)
{
    return text.remove(u' ');
}

} // namespace

TextField::TextField(const QString &label, QWidget *parent)
    : Field(parent)
    , m_edit(new FieldEdit(this))
{
    setEditor(m_edit);
    setLabel(label);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        endRefusal();
        onEdited();
        Q_EMIT edited(text());
    });
    connect(m_edit, &FieldEdit::left, this, [this] {
        endRefusal();
        Q_EMIT left();
    });
    connect(m_edit, &FieldEdit::refused, this, [this] {
        if (!m_whyRefused.isEmpty()) {
            showRefusal(m_whyRefused);
        }
    });
}

void TextField::showText(const QString &text)
{
    m_edit->showText(text);
}

void TextField::setExample(const QString &example)
{
    m_edit->setPlaceholderText(example);
}

void TextField::setLongest(int characters)
{
    m_edit->setMaxLength(characters > 0 ? characters : QtLongestText);
}

void TextField::setUnit(const QString &unit)
{
    m_edit->setUnit(unit);
}

void TextField::setRightAligned()
{
    m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void TextField::setRule(TypingRule rule, const QString &separators, const QString &whyRefused)
{
    m_edit->setTypingRule(rule, separators);
    m_edit->setInputMethodHints(Qt::ImhPreferNumbers);
    m_whyRefused = whyRefused;
}

void TextField::showErrorLook(bool hasError)
{
    m_edit->setErrorLook(hasError);
    m_edit->setTrailing(hasError ? Icon::Warning : Icon::None, Colour::Danger);
}

void TextField::onEdited() {}

NumberField::NumberField(const QString &label, Kind kind, QWidget *parent)
    : TextField(label, parent)
{
    setRightAligned();
    if (kind == Kind::Integer) {
        setRule(&typedInteger, {}, tr("Please type figures only, such as 12."));
    } else {
        setRule(&typedDecimal, {}, tr("Please type figures and one decimal point, such as 12.5."));
    }
}

MobileField::MobileField(const QString &label, QWidget *parent)
    : TextField(label, parent)
{
    setRule(&typedMobile, u" "_s, tr("A mobile number has 11 figures and nothing else."));
}

QString MobileField::text() const
{
    return withoutBlanks(edit()->text());
}

BankCardField::BankCardField(const QString &label, QWidget *parent)
    : TextField(label, parent)
{
    setRule(&typedBankCard, u" "_s, tr("A card number has at most 19 figures and nothing else."));
}

QString BankCardField::text() const
{
    return withoutBlanks(edit()->text());
}

} // namespace tonggui::widgets
