// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/ticketprinter/SlipPicture.h"

#include "devices/simulators/ticketprinter/QrSymbol.h"

#include <QFont>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

constexpr int Margin = 32; // dots of white around
constexpr int LetterWidth = 12;
constexpr int LetterHeight = 24;
constexpr int TallestSlip = 20000;

int leftOf(int align, int width, int paper)
{
    return align == 1 ? (paper - width) / 2 : align == 2 ? paper - width : 0;
}

int widthOf(const SlipLine &line)
{
    int width = 0;
    for (const SlipRun &run : line.runs) {
        for (const QChar c : run.text) {
            width += (c.unicode() < 0x80 ? 1 : 2) * run.width * LetterWidth;
        }
    }
    return width;
}

// Each letter in its own cell, as a printer with fixed characters does.
void drawText(QPainter &painter, const SlipLine &line, int paper)
{
    int x = leftOf(line.align, widthOf(line), paper);
    for (const SlipRun &run : line.runs) {
        QFont font(u"Noto Sans CJK SC"_s);
        font.setStyleHint(QFont::SansSerif);
        font.setPixelSize(20);
        font.setBold(run.isBold);
        painter.setFont(font);
        for (const QChar c : run.text) {
            const int cell = (c.unicode() < 0x80 ? 1 : 2) * LetterWidth;
            painter.save();
            painter.translate(x, line.height - 34 * run.height);
            painter.scale(run.width, run.height);
            painter.drawText(QRect(0, 0, cell, LetterHeight + 6), Qt::AlignCenter | Qt::TextDontClip, QString(c));
            painter.restore();
            x += cell * run.width;
        }
    }
}

void drawQr(QPainter &painter, const SlipLine &line, int paper)
{
    const QrSymbol symbol = QrSymbol::of(line.data, line.level);
    const int left = leftOf(line.align, symbol.side * line.module, paper);
    for (int i = 0; i < symbol.side * symbol.side; ++i) {
        if (symbol.squares[i] != 0) {
            painter.fillRect(left + i % symbol.side * line.module, i / symbol.side * line.module, line.module,
                             line.module, Qt::black);
        }
    }
}

void drawPicture(QPainter &painter, const SlipLine &line, int paper)
{
    const int width = line.rowBytes * 8;
    QImage image(width, line.height, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < line.height; ++y) {
        std::copy_n(line.data.constData() + qsizetype(y) * line.rowBytes, line.rowBytes, image.scanLine(y));
    }
    painter.drawImage(leftOf(line.align, width, paper), 0, image);
}

void drawBarcode(QPainter &painter, const SlipLine &line, int paper)
{
    const QRect place(leftOf(line.align, paper / 2, paper), 0, paper / 2, line.height);
    painter.fillRect(place, QBrush(Qt::black, Qt::VerPattern)); // not readable; the text file says what is coded
}

void draw(QPainter &painter, const SlipLine &line, int paper)
{
    switch (line.kind) {
    case SlipLine::Kind::Text:
        drawText(painter, line, paper);
        break;
    case SlipLine::Kind::Qr:
        drawQr(painter, line, paper);
        break;
    case SlipLine::Kind::Picture:
        drawPicture(painter, line, paper);
        break;
    case SlipLine::Kind::Barcode:
        drawBarcode(painter, line, paper);
        break;
    case SlipLine::Kind::Mark:
        painter.fillRect(-Margin, 0, paper + 2 * Margin, 2, Qt::red);
        break;
    }
}

} // namespace

QImage pictureOf(const SimulatedSlip &slip)
{
    QImage image(slip.dots + 2 * Margin, std::min(slip.height() + 2 * Margin, TallestSlip), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    int y = Margin;
    for (const SlipLine &line : slip.lines) {
        painter.resetTransform();
        painter.translate(Margin, y);
        draw(painter, line, slip.dots);
        y += line.height;
    }
    return image;
}

} // namespace tonggui::simulators
