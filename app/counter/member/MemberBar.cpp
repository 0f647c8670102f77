// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/MemberBar.h"

#include "widgets/layout/WrapRow.h"
#include "widgets/status/TopBar.h"
#include "widgets/style/Painting.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

// Parts that stay together when the bar breaks into lines.
QWidget *together(std::initializer_list<QWidget *> parts)
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(spaceValue(Space::Snug));
    for (QWidget *part : parts) {
        row->addWidget(part, 0, Qt::AlignVCenter);
    }
    return group;
}

constexpr int CurrentIsWider = 3; // dots

} // namespace

StepDots::StepDots(QWidget *parent)
    : Themed(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepDots::setStep(int step, int count)
{
    m_step = step;
    m_count = count;
    setAccessibleName(tr("Step %1 of %2").arg(step).arg(count));
    updateGeometry();
    update();
}

QSize StepDots::sizeHint() const
{
    const int dot = theme().glyph(Glyph::Dot);
    const int gap = theme().space(Space::Small);
    return {(m_count - 1 + CurrentIsWider) * dot + (m_count - 1) * gap, dot};
}

void StepDots::applyTheme(const Theme &) {}

void StepDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int dot = height();
    int x = 0;
    for (int step = 1; step <= m_count; ++step) {
        const int width = step == m_step ? CurrentIsWider * dot : dot;
        painter.setBrush(theme().colour(step <= m_step ? Colour::Primary : Colour::LineControl));
        painter.drawRoundedRect(QRectF(x, 0, width, dot), dot / 2.0, dot / 2.0);
        x += width + theme().space(Space::Small);
    }
}

MemberBar::MemberBar(QWidget *parent)
    : Themed(parent)
    , m_centre(new Text({}, {Type::Lead, Weight::Bold}))
    , m_where(new Text({}, {Type::Value, Weight::Regular, Colour::Muted}))
    , m_dots(new StepDots)
{
    auto *row = new WrapRow(Space::Roomy, Space::Tiny);
    setLayout(row);
    row->addWidget(together({new ProductMark, m_centre}));
    row->addGap();
    row->addWidget(together({m_where, m_dots}));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void MemberBar::setPlace(const QString &centreName, const QString &windowName)
{
    m_centre->setText(centreName);
    m_windowName = windowName;
    showWords();
}

void MemberBar::setStep(const QString &name, int step, int count)
{
    m_step = name;
    m_dots->setStep(step, count);
    showWords();
}

void MemberBar::showWords()
{
    QStringList words{m_windowName, m_step};
    words.removeAll({});
    m_where->setText(words.join(u" · "_s));
}

void MemberBar::applyTheme(const Theme &theme)
{
    const int side = theme.space(Space::Wide);
    const int rise = theme.space(Space::Snug);
    layout()->setContentsMargins(side, rise, side, rise);
    setMinimumHeight(theme.length(Length::TopBar));
}

void MemberBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour(Colour::Surface));
    const int edge = theme().length(Length::EdgeHairline);
    painter.fillRect(0, height() - edge, width(), edge, theme().colour(Colour::Hairline));
}

} // namespace tonggui::counter
