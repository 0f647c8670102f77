// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/idcard/Portrait.h"

#include "devices/api/idcard/PhotoBlock.h"

#include <QCryptographicHash>

#include <cmath>

namespace tonggui::simulators {

namespace {

constexpr int Width = 34; // a third of a real card's 102 × 126
constexpr int Height = 42;

constexpr int Paper = 238;
constexpr int Coat = 68;
constexpr int Eyes = 51;

struct Face
{
    double width; // half axes in pixels
    double height;
    double hairline; // part of the head that hair covers
    int skin;
    int hair;
};

Face faceOf(const QString &name)
{
    const QByteArray dice = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    const auto roll = [&dice](int die, double low, double high) {
        return low + (high - low) * uchar(dice[die]) / 255.0;
    };
    return {roll(0, 7.0, 8.6), roll(1, 9.6, 11.2), roll(2, 0.30, 0.48), int(roll(3, 170, 210)), int(roll(4, 17, 60))};
}

double distance(double x, double y, double centreX, double centreY, double halfWidth, double halfHeight)
{
    return std::hypot((x - centreX) / halfWidth, (y - centreY) / halfHeight);
}

int shadeAt(const Face &face, int x, int y)
{
    constexpr double CentreX = (Width - 1) / 2.0;
    constexpr double CentreY = 17.0;
    const double head = distance(x, y, CentreX, CentreY, face.width, face.height);
    const double hairEnds = CentreY - face.height + 2 * face.height * face.hairline;
    if (head <= 1.0 && y > hairEnds) {
        const bool isEye = std::abs(y - CentreY) < 1.0 && std::abs(std::abs(x - CentreX) - face.width * 0.45) < 1.0;
        const bool isMouth = y == int(CentreY + face.height * 0.55) && std::abs(x - CentreX) < 2.6;
        return isEye || isMouth ? Eyes : face.skin;
    }
    if (y <= CentreY && distance(x, y, CentreX, CentreY, face.width + 1.4, face.height + 1.6) <= 1.0) {
        return face.hair;
    }
    if (y > CentreY && y < 33 && std::abs(x - CentreX) < face.width * 0.42) {
        return face.skin - 25; // neck
    }
    return distance(x, y, CentreX, Height + 3.0, 15.5, 15.0) <= 1.0 ? Coat : Paper;
}

} // namespace

QByteArray portraitBlock(const QString &name)
{
    const Face face = faceOf(name);
    devices::GreyPicture picture{Width, Height, {}};
    for (int y = 0; y < Height; ++y) {
        for (int x = 0; x < Width; ++x) {
            picture.pixels.append(char(shadeAt(face, x, y)));
        }
    }
    return devices::simulatedPhotoBlock(picture);
}

} // namespace tonggui::simulators
