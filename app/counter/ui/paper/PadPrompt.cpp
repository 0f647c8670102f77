// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/paper/PadPrompt.h"

#include "widgets/tokens/Theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

namespace tonggui::counter {

namespace {

constexpr int HeadShare = 7;  // the words above take this part of the height
constexpr int StripShare = 6; // the buttons likewise
constexpr int LeastLine = 16; // pixels that a Chinese character needs to be read
constexpr int SmallestType = 7;

QString wordOf(devices::PadButton button)
{
    switch (button) {
    case devices::PadButton::Finish:
        return QCoreApplication::translate("PadPrompt", "Done");
    case devices::PadButton::BeginAnew:
        return QCoreApplication::translate("PadPrompt", "Begin anew");
    case devices::PadButton::Cancel:
        break;
    }
    return QCoreApplication::translate("PadPrompt", "Cancel");
}

QRect rectOf(const devices::PadRectangle &place)
{
    return {place.x, place.y, place.width, place.height};
}

struct Line
{
    QRect room;
    QString words;
    int flags = Qt::AlignHCenter;
    QColor colour = Qt::black;
};

// The largest size in which all of them fit.
QFont fontFor(const std::vector<Line> &lines)
{
    QFont font;
    const auto fits = [&font](const Line &line) {
        return QFontMetrics(font).horizontalAdvance(line.words) <= line.room.width();
    };
    int size = lines.front().room.height() * 3 / 5;
    do {
        font.setPixelSize(size);
    } while (!std::ranges::all_of(lines, fits) && --size > SmallestType);
    return font;
}

void write(QPainter &painter, const std::vector<Line> &lines)
{
    painter.setFont(fontFor(lines));
    for (const Line &line : lines) {
        painter.setPen(line.colour);
        painter.drawText(line.room, line.flags | Qt::AlignVCenter | Qt::TextSingleLine, line.words);
    }
}

// What is expected to be pressed stands out.
void drawButtons(QPainter &painter, const devices::PadLayout &layout, int edge, const QColor &accent)
{
    std::vector<Line> words;
    for (const auto &[button, place] : layout.buttons) {
        const QRect frame = rectOf(place);
        const bool isMain = button == devices::PadButton::Finish;
        painter.setPen(isMain ? accent : QColor(Qt::black));
        painter.setBrush(isMain ? QBrush(accent) : QBrush(Qt::NoBrush));
        painter.drawRect(frame.adjusted(0, 0, -1, -1));
        words.push_back({frame.adjusted(edge, 0, -edge, 0), wordOf(button), Qt::AlignHCenter,
                         isMain ? QColor(Qt::white) : QColor(Qt::black)});
    }
    write(painter, words);
}

devices::PadPicture pictureOf(const QImage &image)
{
    devices::PadPicture picture{image.width(), image.height(), {}};
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < rgb.height(); ++y) {
        picture.rgb.append(reinterpret_cast<const char *>(rgb.constScanLine(y)), qsizetype(rgb.width()) * 3);
    }
    return picture;
}

// By custom: cancel at the left, begin anew in the middle, finish at the right.
devices::PadLayout placesOn(const devices::PadScreen &screen)
{
    const int strip = std::clamp(screen.height / StripShare, LeastLine + 8, std::max(screen.height / 3, LeastLine + 8));
    const int head = std::max(screen.height / HeadShare, LeastLine);
    const int third = screen.width / 3;
    const int top = screen.height - strip;
    devices::PadLayout layout;
    layout.writing = {0, head, screen.width, top - head};
    layout.buttons = {{devices::PadButton::Cancel, {2, top + 2, third - 4, strip - 4}},
                      {devices::PadButton::BeginAnew, {third + 2, top + 2, third - 4, strip - 4}},
                      {devices::PadButton::Finish, {2 * third + 2, top + 2, third - 4, strip - 4}}};
    return layout;
}

} // namespace

devices::PadLayout padPrompt(const devices::PadScreen &screen, const QString &prompt, const QString &signer)
{
    devices::PadLayout layout = placesOn(screen);
    QImage image(screen.width, screen.height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing, screen.isColour); // on a pad without shades edges would fray
    const int edge = std::max(4, screen.width / 80);
    const int half = (screen.width - 3 * edge) / 2;
    write(painter, {{QRect(edge, 0, half, layout.writing.y), prompt, Qt::AlignLeft},
                    {QRect(2 * edge + half, 0, half, layout.writing.y), signer, Qt::AlignRight}});
    const int base = layout.writing.y + layout.writing.height * 5 / 6;
    painter.drawLine(2 * edge, base, screen.width - 2 * edge, base);
    const QColor accent = widgets::Theme().colour(widgets::Colour::Primary);
    drawButtons(painter, layout, edge, screen.isColour ? accent : QColor(Qt::black));
    painter.end();
    layout.picture = pictureOf(image);
    return layout;
}

} // namespace tonggui::counter
