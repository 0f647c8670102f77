// SPDX-License-Identifier: Apache-2.0
#include "widgets/signature/InkView.h"

#include "widgets/signature/SigningPaper.h"

#include <QPaintEvent>
#include <QPainter>

namespace tonggui::widgets {

namespace {
constexpr double FullPressure = 1023;
}

InkView::InkView(QWidget *parent)
    : Themed(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void InkView::setPrompt(const QString &prompt)
{
    m_prompt = prompt;
    describe();
    update();
}

void InkView::setSigner(const QString &signer)
{
    m_signer = signer;
    describe();
    update();
}

void InkView::describe()
{
    setAccessibleName(m_prompt.isEmpty() ? tr("What is written on the pad") : m_prompt);
    setAccessibleDescription(m_signer);
}

void InkView::begin(QSize area)
{
    m_area = area.expandedTo({1, 1});
    m_strokes.clear();
    m_isDown = false;
    drawAgain();
}

void InkView::add(const PenSample &sample, bool isDown)
{
    if (!isDown) {
        if (std::exchange(m_isDown, false)) {
            update(m_ink.end().toAlignedRect());
        }
        return;
    }
    const double pressure = sample.pressure / FullPressure;
    if (std::exchange(m_isDown, true)) {
        m_strokes.back().push_back(sample);
        update(m_ink.add(placeOf(sample), pressure).toAlignedRect());
    } else {
        m_strokes.push_back({sample});
        update(m_ink.begin(placeOf(sample), pressure).toAlignedRect());
    }
}

void InkView::dropStroke()
{
    if (!m_strokes.empty()) {
        m_strokes.pop_back();
    }
    m_isDown = false;
    drawAgain();
}

QPointF InkView::placeOf(const PenSample &sample) const
{
    const double scale = std::min(double(width()) / m_area.width(), double(height()) / m_area.height());
    return {(width() - m_area.width() * scale) / 2 + sample.x * scale,
            (height() - m_area.height() * scale) / 2 + sample.y * scale};
}

void InkView::drawAgain()
{
    m_ink.resize(size(), devicePixelRatioF());
    for (const PenStroke &stroke : m_strokes) {
        for (const PenSample &sample : stroke) {
            const double pressure = sample.pressure / FullPressure;
            (void)(&sample == &stroke.front() ? m_ink.begin(placeOf(sample), pressure)
                                              : m_ink.add(placeOf(sample), pressure));
        }
        if (!m_isDown || &stroke != &m_strokes.back()) {
            m_ink.end();
        }
    }
    update();
}

QSize InkView::sizeHint() const
{
    ensurePolished();
    return {theme().length(Length::ReadingWidth), theme().length(Length::QueueRail)};
}

QSize InkView::minimumSizeHint() const
{
    ensurePolished();
    return {theme().length(Length::PhotoWidth), theme().length(Length::PhotoWidth) / 2};
}

void InkView::applyTheme(const Theme &theme)
{
    m_ink.setStyle({.thin = double(theme.length(Length::PenThin)),
                    .thick = double(theme.length(Length::PenThick)),
                    .colour = theme.colour(Colour::Pen)});
    drawAgain();
}

void InkView::resizeEvent(QResizeEvent *)
{
    drawAgain();
}

void InkView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintSigningPaper(painter, theme(), {rect(), event->rect(), m_prompt, m_signer});
    m_ink.paint(painter, event->rect());
}

} // namespace tonggui::widgets
