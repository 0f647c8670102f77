// SPDX-License-Identifier: Apache-2.0
#include "widgets/devices/Pictogram.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

constexpr double Wide = 96; // the field in which all drawings are laid out
constexpr double High = 64;

struct Drawing
{
    QPainterPath still;
    QPainterPath moving;
};

void line(QPainterPath &path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    for (const QPointF &point : points) {
        path.lineTo(point);
    }
}

void arrow(QPainterPath &path, QPointF from, QPointF to)
{
    const QLineF shaft(from, to);
    const QPointF along = (to - from) / shaft.length() * 5;
    const QPointF aside(-along.y(), along.x());
    line(path, {from, to});
    line(path, {to - along + aside, to, to - along - aside});
}

void box(QPainterPath &path, double left, double top, double width, double height, double radius = 4)
{
    path.addRoundedRect(QRectF(left, top, width, height), radius, radius);
}

Drawing cardOnReader()
{
    Drawing drawing;
    box(drawing.still, 12, 48, 72, 12);
    line(drawing.still, {{20, 54}, {28, 54}});
    box(drawing.moving, 28, 4, 40, 26);
    box(drawing.moving, 33, 10, 10, 12, 2);
    line(drawing.moving, {{48, 12}, {62, 12}});
    line(drawing.moving, {{48, 19}, {58, 19}});
    arrow(drawing.moving, {48, 34}, {48, 44});
    return drawing;
}

Drawing penOnPad()
{
    Drawing drawing;
    box(drawing.still, 8, 20, 66, 40);
    line(drawing.still, {{16, 52}, {66, 52}});
    drawing.moving.moveTo(18, 44);
    drawing.moving.cubicTo(24, 26, 30, 30, 28, 44);
    drawing.moving.cubicTo(34, 34, 40, 34, 40, 44);
    drawing.moving.cubicTo(44, 38, 48, 40, 52, 42);
    line(drawing.moving, {{52, 42}, {55, 34}, {80, 6}, {87, 12}, {60, 38}, {52, 42}});
    return drawing;
}

Drawing lookIntoCamera()
{
    Drawing drawing;
    box(drawing.still, 62, 12, 28, 22);
    drawing.still.addEllipse(QPointF(76, 23), 6, 6);
    line(drawing.still, {{76, 34}, {76, 56}});
    line(drawing.still, {{66, 58}, {86, 58}});
    drawing.moving.addEllipse(QPointF(22, 22), 13, 15);
    drawing.moving.moveTo(4, 60);
    drawing.moving.cubicTo(6, 42, 38, 42, 40, 60);
    line(drawing.moving, {{25, 20}, {26, 20}});
    arrow(drawing.moving, {41, 23}, {57, 23});
    return drawing;
}

Drawing paperComesOut()
{
    Drawing drawing;
    box(drawing.still, 14, 18, 68, 24);
    line(drawing.still, {{28, 18}, {28, 4}, {68, 4}, {68, 18}});
    line(drawing.still, {{70, 26}, {74, 26}});
    box(drawing.moving, 28, 34, 40, 27, 2);
    line(drawing.moving, {{34, 40}, {50, 40}});
    arrow(drawing.moving, {58, 42}, {58, 56});
    return drawing;
}

Drawing slipComesOut()
{
    Drawing drawing;
    box(drawing.still, 22, 32, 52, 28);
    line(drawing.still, {{64, 52}, {67, 52}});
    line(drawing.moving, {{34, 38}, {34, 5}, {38, 8}, {43, 5}, {48, 8}, {53, 5}, {58, 8}, {62, 5}, {62, 38}});
    line(drawing.moving, {{40, 16}, {47, 16}});
    arrow(drawing.moving, {54, 30}, {54, 16});
    return drawing;
}

struct Row
{
    QLatin1StringView name;
    Drawing (*draw)();
    const char *words;
};

constexpr std::array<Row, PictureCount> Table{{
    {""_L1, nullptr, ""},
    {"card-on-reader"_L1, &cardOnReader, QT_TRANSLATE_NOOP("Pictogram", "A card is laid on the reader")},
    {"pen-on-pad"_L1, &penOnPad, QT_TRANSLATE_NOOP("Pictogram", "A pen writes on the pad")},
    {"look-into-camera"_L1, &lookIntoCamera, QT_TRANSLATE_NOOP("Pictogram", "A person looks into the camera")},
    {"paper-comes-out"_L1, &paperComesOut, QT_TRANSLATE_NOOP("Pictogram", "A sheet comes out of the printer")},
    {"slip-comes-out"_L1, &slipComesOut, QT_TRANSLATE_NOOP("Pictogram", "A slip comes out of the printer")},
}};

} // namespace

QString pictureName(Picture picture)
{
    return Table[size_t(picture)].name;
}

Picture pictureFrom(const QString &name)
{
    const auto found = std::ranges::find(Table, name, [](const Row &row) { return QString(row.name); });
    return found == Table.end() ? Picture::None : Picture(found - Table.begin());
}

Pictogram::Pictogram(Picture picture, QWidget *parent)
    : Themed(parent)
    , m_picture(picture)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void Pictogram::setPicture(Picture picture)
{
    m_picture = picture;
    describe();
    update();
}

void Pictogram::describe()
{
    setAccessibleName(QCoreApplication::translate("Pictogram", Table[size_t(m_picture)].words));
}

QSize Pictogram::sizeHint() const
{
    return {theme().length(Length::PictureWidth), theme().length(Length::PictureHeight)};
}

void Pictogram::applyTheme(const Theme &) {}

void Pictogram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    Themed::changeEvent(event);
}

void Pictogram::paintEvent(QPaintEvent *)
{
    if (m_picture == Picture::None) {
        return;
    }
    const Drawing drawing = Table[size_t(m_picture)].draw();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / Wide, height() / High);
    const double pen = theme().length(Length::EdgeError);
    painter.setPen(QPen(theme().colour(Colour::Muted), pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(drawing.still);
    painter.setPen(QPen(theme().colour(Colour::Primary), pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(m_picture == Picture::PaperComesOut || m_picture == Picture::SlipComesOut ? drawing.moving
                                                                                               : QPainterPath(),
                     theme().colour(Colour::Surface));
    painter.drawPath(drawing.moving);
}

} // namespace tonggui::widgets
