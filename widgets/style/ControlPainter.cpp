// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/ControlPainter.h"

#include "widgets/icons/Icon.h"

#include <algorithm>

namespace tonggui::widgets {

namespace {

// An edge and ground of a box that is ticked or not.
std::pair<Colour, Edge> boxLook(const Theme &theme, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return {Colour::SurfaceQuiet, {Colour::Hairline, theme.length(Length::EdgeField)}};
    }
    if (isOn) {
        return {Colour::Primary, {Colour::Primary, theme.length(Length::EdgeField)}};
    }
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && theme.hasHover();
    return {Colour::Surface, {isHovered ? Colour::Primary : Colour::LineField, theme.length(Length::EdgeField)}};
}

Colour markColour(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled) ? Colour::OnPrimary : Colour::DisabledInk;
}

} // namespace

ControlState controlState(QStyle::State state)
{
    return {state.testFlag(QStyle::State_Enabled), state.testFlag(QStyle::State_MouseOver),
            state.testFlag(QStyle::State_Sunken), state.testFlag(QStyle::State_On)};
}

void paintPlainButton(QPainter &painter, const Theme &theme, const QStyleOptionButton &option)
{
    const ButtonLook look = buttonLook(theme, ButtonKind::Secondary, controlState(option.state));
    paintRoundedBox(painter, theme, option.rect, look.ground, look.edge);
    painter.setPen(theme.colour(look.text));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void paintCheckBox(QPainter &painter, const Theme &theme, const QStyleOption &option)
{
    const auto [ground, edge] = boxLook(theme, option);
    paintRoundedBox(painter, theme, option.rect, ground, edge, Length::RadiusTag);
    if (option.state.testFlag(QStyle::State_On)) {
        const int inset = theme.length(Length::EdgeError);
        paintIcon(painter, Icon::Tick, option.rect.adjusted(inset, inset, -inset, -inset),
                  theme.colour(markColour(option)));
    }
}

void paintRadioButton(QPainter &painter, const Theme &theme, const QStyleOption &option)
{
    const auto [ground, edge] = boxLook(theme, option);
    const PainterState keep(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.colour(ground));
    painter.setPen(QPen(theme.colour(edge.colour), edge.width));
    const double half = edge.width / 2.0;
    const QRectF circle = QRectF(option.rect).adjusted(half, half, -half, -half);
    painter.drawEllipse(circle);
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(markColour(option)));
        const double radius = circle.width() / 5;
        painter.drawEllipse(circle.center(), radius, radius);
    }
}

void paintProgress(QPainter &painter, const Theme &theme, const QStyleOptionProgressBar &option)
{
    const int thickness = theme.length(Length::BarTrack);
    QRectF track(option.rect.left(), option.rect.center().y() - thickness / 2.0, option.rect.width(), thickness);
    const PainterState keep(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.hasSoftGrounds() ? QPen(Qt::NoPen) : QPen(theme.colour(Colour::Hairline)));
    painter.setBrush(theme.colour(Colour::SurfaceQuiet));
    const double corner = thickness / 2.0;
    painter.drawRoundedRect(track, corner, corner);
    const int span = option.maximum - option.minimum;
    const double share = span > 0 ? std::clamp((option.progress - option.minimum) / double(span), 0.0, 1.0) : 0.0;
    if (share > 0) {
        track.setWidth(std::max(double(thickness), track.width() * share));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Primary));
        painter.drawRoundedRect(track, corner, corner);
    }
}

void paintScrollBar(QPainter &painter, const Theme &theme, const QStyleOptionSlider &option, const QRect &handle)
{
    const PainterState keep(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isHeld = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_MouseOver);
    painter.setBrush(theme.colour(isHeld ? Colour::Muted : Colour::LineField));
    const double inset = theme.space(Space::Tiny) / 2.0;
    const QRectF inner = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const double corner = std::min(inner.width(), inner.height()) / 2;
    painter.drawRoundedRect(inner, corner, corner);
}

void paintItemGround(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && theme.hasHover();
    if (isSelected) {
        paintRoundedBox(painter, theme, option.rect, Colour::PrimarySoft,
                        {Colour::Primary, theme.length(Length::EdgeSelected)}, Length::RadiusTag);
    } else if (isHovered) {
        paintRoundedBox(painter, theme, option.rect, Colour::SurfaceQuiet, {}, Length::RadiusTag);
    }
}

void paintPopupGround(QPainter &painter, const Theme &theme, const QRect &rect)
{
    const PainterState keep(painter);
    const int width = theme.length(Length::EdgeField);
    const double half = width / 2.0;
    painter.setBrush(theme.colour(Colour::Surface));
    painter.setPen(QPen(theme.colour(Colour::LineField), width));
    painter.drawRect(QRectF(rect).adjusted(half, half, -half, -half));
}

void paintFocusRing(QPainter &painter, const Theme &theme, const QRect &rect)
{
    const PainterState keep(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = theme.length(Length::FocusWidth);
    const double half = width / 2.0;
    painter.setPen(QPen(theme.colour(Colour::Focus), width));
    painter.setBrush(Qt::NoBrush);
    const double corner = theme.length(Length::Radius) + theme.length(Length::FocusGap) + half;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner);
}

} // namespace tonggui::widgets
