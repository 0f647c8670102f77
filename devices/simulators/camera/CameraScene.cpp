// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/camera/CameraScene.h"

#include "devices/simulators/SimulatorErrors.h"

#include <QBuffer>
#include <QColor>
#include <QImageReader>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

constexpr int MarkPart = 8;   // of the height
constexpr int DigitCount = 5; // of the number
constexpr std::array<QRgb, 8> Bars{0xffc8ccd2, 0xffb9b24a, 0xff4aa8a8, 0xff4f9a54,
                                   0xff9a55a0, 0xffa34b48, 0xff46549e, 0xff23262b};

// Which of the seven strokes a digit has: top, upper left, upper right, middle, lower left, lower right, bottom.
constexpr std::array<quint8, 10> Strokes{0b1110111, 0b0010010, 0b1011101, 0b1011011, 0b0111010,
                                         0b1101011, 0b1101111, 0b1010010, 0b1111111, 0b1111011};

QImage testPicture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    const int barWidth = width / int(Bars.size()) + 1;
    for (int bar = 0; bar < int(Bars.size()); ++bar) {
        QLinearGradient shade(0, 0, 0, height);
        shade.setColorAt(0, QColor(Bars[size_t(bar)]).lighter(115));
        shade.setColorAt(1, QColor(Bars[size_t(bar)]).darker(140));
        painter.fillRect(bar * barWidth, 0, barWidth, height, shade);
    }
    return image;
}

void drawDigit(QPainter &painter, const QRect &box, int digit)
{
    const int thick = box.width() / 5;
    const int half = box.height() / 2;
    const std::array<QRect, 7> strokes{QRect(box.left(), box.top(), box.width(), thick),
                                       QRect(box.left(), box.top(), thick, half),
                                       QRect(box.right() - thick, box.top(), thick, half),
                                       QRect(box.left(), box.top() + half - thick / 2, box.width(), thick),
                                       QRect(box.left(), box.top() + half, thick, half),
                                       QRect(box.right() - thick, box.top() + half, thick, half),
                                       QRect(box.left(), box.bottom() - thick, box.width(), thick)};
    for (int stroke = 0; stroke < 7; ++stroke) {
        if ((Strokes[size_t(digit)] >> (6 - stroke)) & 1) {
            painter.fillRect(strokes[size_t(stroke)], QColor(0xffffffff));
        }
    }
}

void drawNumber(QPainter &painter, int width, int height, int number)
{
    const int digitHeight = height / 10;
    const int digitWidth = digitHeight / 2;
    const int step = digitWidth * 3 / 2;
    const QPoint corner(width / 40, height / 30);
    painter.fillRect(corner.x() - step / 4, corner.y() - step / 4, step * DigitCount + step / 4, digitHeight + step / 2,
                     QColor(0xff14181d));
    for (int place = DigitCount - 1, rest = number; place >= 0; --place, rest /= 10) {
        drawDigit(painter, QRect(corner.x() + place * step, corner.y(), digitWidth, digitHeight), rest % 10);
    }
}

void drawStrip(QPainter &painter, int width, int height, int number)
{
    const int top = height - height / CameraScene::StripPart;
    for (int bit = 0; bit < CameraScene::NumberBits; ++bit) {
        const int left = width * bit / CameraScene::NumberBits;
        const int right = width * (bit + 1) / CameraScene::NumberBits;
        const bool isSet = (number >> (CameraScene::NumberBits - 1 - bit)) & 1;
        painter.fillRect(left, top, right - left, height - top, QColor(isSet ? 0xffffffff : 0xff000000));
    }
}

} // namespace

CameraScene::CameraScene(CameraTraits traits)
    : m_traits(std::move(traits))
    , m_background(testPicture(m_traits.width, m_traits.height))
{}

Result<void> CameraScene::show(const QString &pictureFile)
{
    m_isTestPicture = pictureFile.isEmpty();
    if (m_isTestPicture) {
        m_background = testPicture(m_traits.width, m_traits.height);
        return {};
    }
    QImageReader reader(pictureFile);
    reader.setAutoTransform(true);
    const QImage picture = reader.read();
    if (picture.isNull()) {
        return failure(errors::ScenarioInvalid, {pictureFile, reader.errorString()});
    }
    const QSize frame(m_traits.width, m_traits.height);
    const QImage fit = picture.scaled(frame, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_background = QImage(frame, QImage::Format_RGB32);
    m_background.fill(QColor(0xff202326));
    QPainter(&m_background).drawImage((frame.width() - fit.width()) / 2, (frame.height() - fit.height()) / 2, fit);
    return {};
}

QImage CameraScene::picture(int number) const
{
    QImage image = m_background;
    QPainter painter(&image);
    const int width = m_traits.width;
    const int height = m_traits.height;
    if (m_isTestPicture) {
        const int side = height / MarkPart;
        const int left = number * std::max(2, width / 80) % (width - side);
        painter.fillRect(left, height / 2 - side / 2, side, side, QColor(0xfff2f4f7));
        drawNumber(painter, width, height, number);
    }
    if (m_traits.hasNumber) {
        drawStrip(painter, width, height, number);
    }
    return image;
}

QByteArray CameraScene::jpeg(int number) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture(number).save(&buffer, "JPG", m_traits.quality);
    return bytes;
}

} // namespace tonggui::simulators
