// SPDX-License-Identifier: Apache-2.0
#include "widgets/status/StepLine.h"

#include "widgets/icons/Icon.h"
#include "widgets/style/Painting.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

StepLine::StepLine(QWidget *parent)
    : Themed(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepLine::setSteps(std::vector<Step> steps)
{
    if (m_steps == steps) {
        return;
    }
    m_steps = std::move(steps);
    describe();
    updateGeometry();
    update();
}

QString StepLine::currentInWords() const
{
    const auto current = std::ranges::find(m_steps, StepState::Current, &Step::state);
    if (current == m_steps.cend()) {
        return tr("%n steps", nullptr, int(m_steps.size()));
    }
    const QString words =
        tr("Step %1 of %2: %3")
            .arg(QString::number(current - m_steps.cbegin() + 1), QString::number(m_steps.size()), current->name);
    return current->note.isEmpty() ? words : tr("%1, %2", "step, note").arg(words, current->note);
}

void StepLine::describe()
{
    setAccessibleName(currentInWords());
    QStringList done;
    for (const Step &step : m_steps) {
        if (step.state == StepState::Done) {
            done += step.name;
        }
    }
    setAccessibleDescription(done.isEmpty() ? QString() : tr("Done: %1").arg(done.join(u", "_s)));
}

bool StepLine::isRoomy() const
{
    if (m_steps.empty()) {
        return true;
    }
    const int column = width() / int(m_steps.size()) - theme().space(Space::Tiny);
    const QFontMetrics names(theme().font(Type::Body, Weight::Bold));
    const QFontMetrics notes(theme().font(Type::Note));
    return std::ranges::all_of(m_steps, [&](const Step &step) {
        return std::max(names.horizontalAdvance(step.name), notes.horizontalAdvance(step.note)) <= column;
    });
}

int StepLine::linesHeight() const
{
    return theme().lineHeight(Type::Body) + theme().lineHeight(Type::Note);
}

QSize StepLine::sizeHint() const
{
    ensurePolished();
    const int step = theme().glyph(Glyph::Step);
    return {3 * step * int(m_steps.size()), step + theme().space(Space::Tiny) + linesHeight()};
}

QSize StepLine::minimumSizeHint() const
{
    ensurePolished();
    const int words = QFontMetrics(theme().font(Type::Body, Weight::Bold)).horizontalAdvance(currentInWords());
    const int circles = (theme().glyph(Glyph::Step) + theme().space(Space::Tiny)) * int(m_steps.size());
    return {std::max(words, circles), sizeHint().height()};
}

void StepLine::applyTheme(const Theme &theme)
{
    setFont(theme.font(Type::Body));
}

QRectF StepLine::circle(size_t step) const
{
    const double column = width() / double(m_steps.size());
    const int size = theme().glyph(Glyph::Step);
    return {column * (double(step) + 0.5) - size / 2.0, 0, double(size), double(size)};
}

void StepLine::paintLink(QPainter &painter, size_t from) const
{
    const bool isDone = m_steps[from].state == StepState::Done;
    QPen pen(theme().colour(isDone ? Colour::Success : Colour::Hairline), theme().length(Length::StepLink));
    if (!isDone && theme().kind == ThemeKind::HighContrast) {
        pen.setStyle(Qt::DotLine);
    }
    painter.setPen(pen);
    const QRectF left = circle(from);
    const QRectF right = circle(from + 1);
    painter.drawLine(QPointF(left.right(), left.center().y()), QPointF(right.left(), right.center().y()));
}

void StepLine::paintCircle(QPainter &painter, size_t step) const
{
    const StepState state = m_steps[step].state;
    const QRectF box = circle(step);
    if (state == StepState::Todo) {
        const double half = theme().length(Length::EdgeControl) / 2.0;
        painter.setPen(QPen(theme().colour(Colour::LineControl), theme().length(Length::EdgeControl)));
        painter.setBrush(theme().colour(Colour::Surface));
        painter.drawEllipse(box.adjusted(half, half, -half, -half));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().colour(state == StepState::Done ? Colour::Success : Colour::Primary));
        painter.drawEllipse(box);
    }
    if (state == StepState::Done) {
        const QRect mark = QRect(QPoint(), QSize(theme().glyph(Glyph::IconNormal), theme().glyph(Glyph::IconNormal)));
        paintIcon(painter, Icon::Tick, mark.translated(box.center().toPoint() - mark.center()),
                  theme().colour(Colour::Surface));
        return;
    }
    const bool isCurrent = state == StepState::Current;
    painter.setFont(theme().font(Type::Body, isCurrent ? Weight::Bold : Weight::Regular));
    painter.setPen(theme().colour(isCurrent ? Colour::OnPrimary : Colour::Muted));
    painter.drawText(box, Qt::AlignCenter, QString::number(step + 1));
}

void StepLine::paintWords(QPainter &painter, size_t step) const
{
    const Step &drawn = m_steps[step];
    const double column = width() / double(m_steps.size());
    const bool isCurrent = drawn.state == StepState::Current;
    QRectF line(column * double(step), circle(step).bottom() + theme().space(Space::Tiny), column,
                theme().lineHeight(Type::Body));
    painter.setFont(theme().font(Type::Body, isCurrent ? Weight::Bold : Weight::Regular));
    painter.setPen(theme().colour(isCurrent ? Colour::Primary : Colour::Ink));
    painter.drawText(line, Qt::AlignCenter, drawn.name);
    line = QRectF(line.left(), line.bottom(), column, theme().lineHeight(Type::Note));
    painter.setFont(theme().font(Type::Note));
    painter.setPen(theme().colour(drawn.isNoteUrgent ? Colour::Danger : Colour::Muted));
    painter.drawText(line, Qt::AlignCenter, drawn.note);
}

void StepLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEverythingNamed = isRoomy();
    for (size_t step = 0; step < m_steps.size(); ++step) {
        if (step + 1 < m_steps.size()) {
            paintLink(painter, step);
        }
        paintCircle(painter, step);
        if (isEverythingNamed) {
            paintWords(painter, step);
        }
    }
    if (!isEverythingNamed) {
        const int top = theme().glyph(Glyph::Step) + theme().space(Space::Tiny);
        painter.setFont(theme().font(Type::Body, Weight::Bold));
        painter.setPen(theme().colour(Colour::Primary));
        painter.drawText(QRect(0, top, width(), linesHeight()), Qt::AlignCenter, currentInWords());
    }
}

void StepLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    Themed::changeEvent(event);
}

} // namespace tonggui::widgets
