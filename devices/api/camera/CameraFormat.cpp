// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/CameraFormat.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

std::optional<CameraFormat> formatFrom(QStringView word)
{
    const qsizetype cross = word.indexOf(u'x');
    const qsizetype at = word.indexOf(u'@');
    if (cross < 1 || at < cross) {
        return std::nullopt;
    }
    bool isWidth = false;
    bool isHeight = false;
    bool isRate = false;
    const CameraFormat format{
        {word.first(cross).toInt(&isWidth), word.sliced(cross + 1, at - cross - 1).toInt(&isHeight)},
        word.sliced(at + 1).toDouble(&isRate)};
    const bool isSound = isWidth && isHeight && isRate && !format.size.isEmpty() && format.size.width <= LargestSide &&
                         format.size.height <= LargestSide && format.fps >= 0;
    return isSound ? std::optional(format) : std::nullopt;
}

// Lower is better.
struct Rank
{
    bool isTooSmall;
    qint64 areaOff;
    bool isTooSlow;
    double rateOff;

    auto operator<=>(const Rank &) const = default;
};

Rank rankOf(const CameraFormat &format, const CameraFormat &wanted)
{
    const qint64 area = format.size.area();
    const bool isTooSmall =
        wanted.size.isEmpty() || format.size.width < wanted.size.width || format.size.height < wanted.size.height;
    const bool isTooSlow = wanted.fps <= 0 || format.fps < wanted.fps;
    return {isTooSmall, isTooSmall ? -area : area, isTooSlow, isTooSlow ? -format.fps : format.fps};
}

} // namespace

PictureSize PictureSize::within(PictureSize frame) const
{
    if (isEmpty() || frame.isEmpty() || (width <= frame.width && height <= frame.height)) {
        return *this;
    }
    const double factor = std::min(double(frame.width) / width, double(frame.height) / height);
    return {std::max(1, int(width * factor)), std::max(1, int(height * factor))};
}

QString formatsText(const std::vector<CameraFormat> &formats)
{
    QStringList words;
    for (const CameraFormat &format : formats) {
        words << u"%1x%2@%3"_s.arg(format.size.width).arg(format.size.height).arg(format.fps);
    }
    return words.join(u' ');
}

std::vector<CameraFormat> formatsFrom(QStringView text)
{
    std::vector<CameraFormat> formats;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (const auto format = formatFrom(word)) {
            formats.push_back(*format);
        }
    }
    return formats;
}

std::optional<CameraFormat> bestFormat(const std::vector<CameraFormat> &formats, CameraFormat wanted)
{
    const auto best = std::ranges::min_element(formats, [&wanted](const CameraFormat &a, const CameraFormat &b) {
        return rankOf(a, wanted) < rankOf(b, wanted);
    });
    return best == formats.end() ? std::nullopt : std::optional(*best);
}

} // namespace tonggui::devices
