// SPDX-License-Identifier: Apache-2.0
#include "widgets/signature/SignatureCanvas.h"

#include "widgets/icons/Icon.h"
#include "widgets/style/Painting.h"

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
    Q_EMIT strokeBegun();
}

// Ink ends at the edge of the area and goes on where the pen comes back.
void SignatureCanvas::penMoved(const PenPoint &point)
{
    if (!rect().contains(point.position.toPoint())) {
        if (!m_hasLeft) {
            m_recorder.end();
            update(m_ink.end().toAlignedRect());
        }
        m_hasLeft = true;
        return;
    }
    if (m_hasLeft) {
        m_hasLeft = false;
        m_recorder.begin(point, m_clock.now(), m_recorder.written().device);
        update(m_ink.begin(point.position, point.pressure).toAlignedRect());
        return;
    }
    m_recorder.add(point);
    update(m_ink.add(point.position, point.pressure).toAlignedRect());
}

void SignatureCanvas::penUp()
{
    m_pointer = Pointer::None;
    m_recorder.end();
    update(m_ink.end().toAlignedRect());
    Q_EMIT strokeEnded();
}

void SignatureCanvas::dropOpenStroke()
{
    m_pointer = Pointer::None;
    m_recorder.drop();
    drawAgain();
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
    // Paper is white in every theme, and what is printed on it is dark.
    Theme paper = theme();
    paper.kind = paper.kind == ThemeKind::HighContrast ? ThemeKind::Light : paper.kind;
    painter.fillRect(event->rect(), theme().colour(Colour::Background));
    paintRoundedBox(painter, theme(), rect(), Colour::Paper, {Colour::Primary, theme().length(Length::EdgeSign)});

    const Type type = paper.noteType() == Type::Note ? Type::Body : paper.noteType();
    const int side = paper.space(Space::Roomy);
    const int icon = paper.glyph(Glyph::IconNormal);
    const int line = paper.lineHeight(type);
    QRect head(side, paper.space(Space::Normal), width() - 2 * side, line);
    paintIcon(painter, Icon::Pen, QRect(head.left(), head.top(), icon, line), paper.colour(Colour::Muted));
    head.setLeft(head.left() + icon + paper.space(Space::Small));
    painter.setFont(paper.font(type));
    painter.setPen(paper.colour(Colour::Muted));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_prompt);

    const int base = height() - line - paper.space(Space::Roomy);
    painter.fillRect(QRect(side, base, width() - 2 * side, paper.length(Length::EdgeHairline)),
                     paper.colour(Colour::LineControl));
    painter.drawText(QRect(side, base + paper.space(Space::Small), width() - 2 * side, line),
                     Qt::AlignLeft | Qt::AlignVCenter, m_signer);
    m_ink.paint(painter, event->rect());
}

} // namespace tonggui::widgets
