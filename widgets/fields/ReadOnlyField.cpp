// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/ReadOnlyField.h"

#include "widgets/style/FieldLook.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tonggui::widgets {

ValueBox::ValueBox(QWidget *parent)
    : Themed(parent)
    , m_value(new Text({}, {Type::Value}, this))
    , m_icon(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_value->wrapped(), 1);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->hide();
}

void ValueBox::setValue(const QString &value)
{
    m_value->setText(value);
}

void ValueBox::setValueStyle(TextStyle style)
{
    m_value->setTextStyle(style);
}

void ValueBox::setRightAligned()
{
    m_value->rightAligned();
}

void ValueBox::setIcon(Icon icon, const QString &name)
{
    m_drawn = icon;
    m_icon->setAccessibleName(name);
    m_icon->setVisible(icon != Icon::None);
    applyThemeAgain();
}

void ValueBox::setErrorLook(bool hasError)
{
    m_hasError = hasError;
    update();
}

void ValueBox::applyTheme(const Theme &theme)
{
    const int side = theme.kind == ThemeKind::Elder ? 0 : theme.space(Space::Snug);
    layout()->setContentsMargins(side, 0, side, 0);
    layout()->setSpacing(theme.space(Space::Small));
    setMinimumHeight(theme.target(Target::Usual, m_value->textStyle().type));
    m_icon->setPixmap(
        iconPixmap(m_drawn, theme.glyph(Glyph::IconNormal), theme.colour(Colour::Muted), devicePixelRatioF()));
}

void ValueBox::paintEvent(QPaintEvent *)
{
    const FieldLook look = fieldLook(theme(), {.isEnabled = true, .isReadOnly = true, .hasError = m_hasError});
    QPainter painter(this);
    paintRoundedBox(painter, theme(), rect(), look.ground, look.edge);
}

ReadOnlyField::ReadOnlyField(const QString &label, QWidget *parent)
    : Field(parent)
    , m_box(new ValueBox(this))
{
    setEditor(m_box);
    setLabel(label);
    setFocusProxy(nullptr);
}

void ReadOnlyField::showText(const QString &text)
{
    m_box->setValue(text);
}

void ReadOnlyField::setSource(const ValueSource &source)
{
    m_source = source;
    m_box->setIcon(source.icon, source.name);
    setSourceName(source.name);
}

void ReadOnlyField::showAsAmount(const QString &capitals)
{
    m_box->setValueStyle({Type::Lead, Weight::Bold});
    m_box->setRightAligned();
    setCaption(capitals);
}

void ReadOnlyField::showErrorLook(bool hasError)
{
    m_box->setErrorLook(hasError);
    m_box->setIcon(hasError ? Icon::Warning : m_source.icon, hasError ? issue().text : m_source.name);
}

} // namespace tonggui::widgets
