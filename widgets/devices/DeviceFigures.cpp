// SPDX-License-Identifier: Apache-2.0
#include "widgets/devices/DeviceFigures.h"

#include <QEvent>
#include <QGridLayout>

namespace tonggui::widgets {

namespace {
constexpr TextStyle Quiet{Type::Note, Weight::Regular, Colour::Muted};
constexpr double UsualRate = 0.02; // failures a day that are nothing to look at
} // namespace

DeviceFigures::DeviceFigures(QWidget *parent)
    : Themed(parent)
    , m_lastWord(new Text({}, Quiet))
    , m_last(new Text)
    , m_rateWord((new Text({}, Quiet))->rightAligned())
    , m_rate((new Text)->rightAligned())
    , m_week(new Sparkline)
    , m_more(new Text({}, Quiet))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_lastWord->wrapped(), 0, 0);
    grid->addWidget(m_last->wrapped(), 1, 0);
    grid->addWidget(m_week, 0, 1, 2, 1, Qt::AlignBottom);
    grid->addWidget(m_rateWord->wrapped(), 0, 2);
    grid->addWidget(m_rate, 1, 2);
    grid->addWidget(m_more->wrapped(), 2, 0, 1, 3);
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    showWords();
}

void DeviceFigures::setService(const DeviceService &service)
{
    m_last->setText(service.lastGood);
    m_rate->setText(service.failureRate);
    m_rate->setTextColour(service.tone == Tone::Neutral ? Colour::Ink : toneLook(theme(), service.tone).text);
    m_week->setValues(service.week, UsualRate, service.weekWords);
    m_week->setTone(service.tone);
    m_more->setText(service.more);
    m_more->setVisible(!service.more.isEmpty());
}

void DeviceFigures::showWords()
{
    m_lastWord->setText(tr("Last good use"));
    m_rateWord->setText(tr("Failures, 7 days"));
}

void DeviceFigures::applyTheme(const Theme &theme)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setHorizontalSpacing(theme.space(Space::Small));
    grid->setVerticalSpacing(0);
}

void DeviceFigures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
    }
    Themed::changeEvent(event);
}

} // namespace tonggui::widgets
