// SPDX-License-Identifier: Apache-2.0
#include "widgets/lists/AccountRow.h"

#include "widgets/layout/WrapRow.h"

#include <QVBoxLayout>

namespace tonggui::widgets {

AccountRow::AccountRow(const QString &name, const QString &details, const QString &amount, QWidget *parent)
    : Themed(parent)
    , m_name(new Text(name, {Type::Body}, this))
    , m_details(new Text(details, {Type::Note, Weight::Regular, Colour::Muted}, this))
    , m_amount(new Text(amount, {Type::Lead, Weight::Bold}, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name->wrapped());
    words->addWidget(m_details->wrapped());
    auto *row = new WrapRow(Space::Snug, Space::None);
    setLayout(row);
    row->addItem(words);
    row->addGap();
    row->addWidget(m_amount);
    describe();
}

void AccountRow::setDetails(const QString &details)
{
    m_details->setText(details);
    describe();
}

void AccountRow::setAmount(const QString &amount)
{
    m_amount->setText(amount);
    describe();
}

void AccountRow::describe()
{
    m_details->setVisible(!m_details->text().isEmpty());
    setAccessibleName(m_name->text());
    setAccessibleDescription(m_amount->text() + u' ' + m_details->text());
}

void AccountRow::applyTheme(const Theme &theme)
{
    const int rise = theme.space(Space::Small);
    layout()->setContentsMargins(0, rise, 0, rise);
}

} // namespace tonggui::widgets
