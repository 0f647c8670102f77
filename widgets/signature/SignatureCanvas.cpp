// SPDX-License-Identifier: Apache-2.0
#include "widgets/signature/SignatureCanvas.h"

#include "widgets/signature/SigningPaper.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

constexpr double MillimetresPerInch = 25.4;
constexpr double FewestDots = 40; // per inch; less or more is a screen that does not know itself
constexpr double MostDots = 600;

} // namespace

SignatureCanvas::SignatureCanvas(const Clock &clock, QWidget *parent)
    : Themed(parent)
    , m_clock(clock)
{
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_StaticContents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::CrossCursor);
    describe();
}

void SignatureCanvas::setPrompt(const QString &prompt)
{
    m_prompt = prompt;
    describe();
    update();
}

void SignatureCanvas::setSigner(const QString &signer)
{
    m_signer = signer;
    describe();
    update();
}

void SignatureCanvas::setPixelSize(double millimetres)
{
    m_isMeasured = true;
    m_recorder.setPixelSize(millimetres);
}

void SignatureCanvas::describe()
{
    setAccessibleName(m_prompt.isEmpty() ? tr("Area to sign in") : m_prompt);
    setAccessibleDescription(m_signer);
}

Result<Handwriting> SignatureCanvas::handwriting() const
{
    return m_recorder.result(size());
}

void SignatureCanvas::clear()
{
    m_recorder.clear();
    m_pointer = Pointer::None;
    drawAgain();
    Q_EMIT cleared();
}

QSize SignatureCanvas::sizeHint() const
{
    ensurePolished();
    return {theme().length(Length::ReadingWidth), theme().length(Length::QueueRail)};
}

QSize SignatureCanvas::minimumSizeHint() const
{
    ensurePolished();
    return {theme().length(Length::MemberPanelNarrow), theme().length(Length::PhotoWidth)};
}

void SignatureCanvas::applyTheme(const Theme &theme)
{
    m_ink.setStyle({.thin = double(theme.length(Length::PenThin)),
                    .thick = double(theme.length(Length::PenThick)),
                    .colour = theme.colour(Colour::Pen)});
    askScreen();
    drawAgain();
}

void SignatureCanvas::askScreen()
{
    const double dots = screen()->physicalDotsPerInch();
    if (!m_isMeasured && dots >= FewestDots && dots <= MostDots) {
        m_recorder.setPixelSize(MillimetresPerInch / dots);
    }
}

// Events that a program made itself carry no time.
qint64 SignatureCanvas::timeOf(quint64 timestamp) const
{
    return timestamp > 0 ? qint64(timestamp) : m_clock.now().toMSecsSinceEpoch();
}

void SignatureCanvas::penDown(Pointer pointer, const PenPoint &point, const QString &device)
{
    m_pointer = pointer;
    m_hasLeft = false;
    askScreen();
    m_recorder.begin(point, m_clock.now(), device);
    update(m_ink.begin(point.position, point.pressure).toAlignedRect());
    tellSample(true);
    Q_EMIT strokeBegun();
}

// Ink ends at the edge of the area and goes on where the pen comes back.
void SignatureCanvas::penMoved(const PenPoint &point)
{
    if (!rect().contains(point.position.toPoint())) {
        if (!m_hasLeft) {
            m_recorder.end();
            update(m_ink.end().toAlignedRect());
            tellSample(false);
        }
        m_hasLeft = true;
        return;
    }
    if (m_hasLeft) {
        m_hasLeft = false;
        m_recorder.begin(point, m_clock.now(), m_recorder.written().device);
        update(m_ink.begin(point.position, point.pressure).toAlignedRect());
        tellSample(true);
        return;
    }
    const bool isNew = m_recorder.add(point);
    update(m_ink.add(point.position, point.pressure).toAlignedRect());
    if (isNew) {
        tellSample(true);
    }
}

void SignatureCanvas::penUp()
{
    m_pointer = Pointer::None;
    m_recorder.end();
    update(m_ink.end().toAlignedRect());
    tellSample(false);
    Q_EMIT strokeEnded();
}

void SignatureCanvas::dropOpenStroke()
{
    const bool wasWriting = m_recorder.isWriting();
    m_pointer = Pointer::None;
    m_recorder.drop();
    drawAgain();
    if (wasWriting) {
        Q_EMIT strokeDropped();
    }
}

void SignatureCanvas::tellSample(bool isDown)
{
    const std::vector<PenStroke> &strokes = m_recorder.written().strokes;
    if (!strokes.empty()) {
        Q_EMIT sampleTaken(strokes.back().back(), isDown);
    }
}

QSize SignatureCanvas::area() const
{
    const double unit = m_recorder.pixelSize() * 100;
    return {qRound(width() * unit), qRound(height() * unit)};
}

void SignatureCanvas::drawAgain()
{
    m_ink.resize(size(), devicePixelRatioF());
    const double unit = 1 / (m_recorder.pixelSize() * 100);
    for (const PenStroke &stroke : m_recorder.written().strokes) {
        for (const PenSample &sample : stroke) {
            const QPointF place(sample.x * unit, sample.y * unit);
            const double pressure = sample.pressure / 1023.0;
            if (&sample == &stroke.front()) {
                m_ink.begin(place, pressure);
            } else {
                m_ink.add(place, pressure);
            }
        }
        m_ink.end();
    }
    update();
}

void SignatureCanvas::resizeEvent(QResizeEvent *)
{
    drawAgain();
}

void SignatureCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintSigningPaper(painter, theme(), {rect(), event->rect(), m_prompt, m_signer});
    m_ink.paint(painter, event->rect());
}

} // namespace tonggui::widgets
