// SPDX-License-Identifier: Apache-2.0
#include "widgets/lists/WaitRow.h"

#include "widgets/layout/WrapRow.h"
#include "widgets/style/Painting.h"

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {
const QString WidestCount = u"99"_s;
const QString WidestMinutes = u"99 分"_s;
} // namespace

ClassLetter::ClassLetter(const QString &letter, QWidget *parent)
    : Themed(parent)
    , m_letter(letter)
{
    setAccessibleName(letter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ClassLetter::sizeHint() const
{
    const int size = theme().glyph(Glyph::Letter);
    return {size, size};
}

void ClassLetter::applyTheme(const Theme &theme)
{
    setFont(theme.font(Type::Note, Weight::Bold));
}

void ClassLetter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int edge = theme().hasSoftGrounds() ? 0 : theme().length(Length::EdgeHairline);
    paintRoundedBox(painter, theme(), rect(), Colour::PrimarySoft, {Colour::Primary, edge}, Length::RadiusTag);
    painter.setPen(theme().colour(Colour::Primary));
    painter.drawText(rect(), Qt::AlignCenter, m_letter);
}

WaitRow::WaitRow(const QString &letter, const QString &name, QWidget *parent)
    : Themed(parent)
    , m_count(new Text({}, {Type::Body, Weight::Bold}, this))
    , m_longest(new Text({}, {Type::Body, Weight::Regular, Colour::Muted}, this))
{
    auto *row = new WrapRow(Space::Small, Space::None);
    setLayout(row);
    row->addWidget(new ClassLetter(letter, this));
    row->addWidget((new Text(name, {Type::Body}, this))->wrapped());
    row->addGap();
    row->addWidget(m_count->rightAligned());
    row->addWidget(m_longest->rightAligned());
    setAccessibleName(name);
}

// Counts and minutes of several rows stand under each other.
void WaitRow::applyTheme(const Theme &theme)
{
    m_count->setMinimumWidth(QFontMetrics(theme.font(Type::Body, Weight::Bold)).horizontalAdvance(WidestCount));
    m_longest->setMinimumWidth(QFontMetrics(theme.font(Type::Body)).horizontalAdvance(WidestMinutes));
}

void WaitRow::setWaiting(const QString &count, const QString &longest, bool isTooLong)
{
    m_count->setText(count);
    m_longest->setText(longest);
    m_longest->setTextColour(isTooLong ? Colour::WarningText : Colour::Muted);
    setAccessibleDescription(count + u' ' + longest);
}

} // namespace tonggui::widgets
