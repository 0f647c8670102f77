// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/CheckField.h"

#include <QHBoxLayout>
#include <QMouseEvent>

namespace tonggui::widgets {

CheckField::CheckField(const QString &statement, QWidget *parent)
    : Themed(parent)
    , m_box(new QCheckBox(this))
    , m_statement(new Text({}, {Type::Body}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_statement->wrapped(), 1);
    setFocusProxy(m_box);
    setStatement(statement);
    connect(m_box, &QCheckBox::clicked, this, &CheckField::toggled);
}

void CheckField::setStatement(const QString &statement)
{
    m_statement->setText(statement);
    m_box->setAccessibleName(statement);
}

void CheckField::setTextType(Type type)
{
    m_statement->setTextStyle({type});
}

void CheckField::setChecked(bool isChecked)
{
    m_box->setChecked(isChecked);
}

void CheckField::applyTheme(const Theme &theme)
{
    layout()->setSpacing(theme.space(Space::Small));
    setMinimumHeight(theme.target(Target::Smallest, m_statement->textStyle().type));
}

void CheckField::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint())) {
        m_box->click();
    }
}

} // namespace tonggui::widgets
