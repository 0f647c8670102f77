// SPDX-License-Identifier: Apache-2.0
#include "app/imaging/Painting.h"

#include "app/imaging/ImagingErrors.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cstring>

namespace tonggui::imaging {

namespace {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN); // blue first in memory is 0xffRRGGBB

enum class Planes { One, LumaAndPairs, LumaAndTwo };

struct Row
{
    PixelLayout layout;
    int type;          // of the first plane
    int bytesPerPixel; // of the first plane
    Planes planes;
    int conversion; // to blue, green, red, 0xff; -1: is that already
};

constexpr std::array Rows{
    Row{PixelLayout::Bgr24, CV_8UC3, 3, Planes::One, cv::COLOR_BGR2BGRA},
    Row{PixelLayout::Rgb24, CV_8UC3, 3, Planes::One, cv::COLOR_RGB2BGRA},
    Row{PixelLayout::Bgrx32, CV_8UC4, 4, Planes::One, -1},
    Row{PixelLayout::Rgbx32, CV_8UC4, 4, Planes::One, cv::COLOR_RGBA2BGRA},
    Row{PixelLayout::Grey8, CV_8UC1, 1, Planes::One, cv::COLOR_GRAY2BGRA},
    Row{PixelLayout::Yuyv, CV_8UC2, 2, Planes::One, cv::COLOR_YUV2BGRA_YUYV},
    Row{PixelLayout::Uyvy, CV_8UC2, 2, Planes::One, cv::COLOR_YUV2BGRA_UYVY},
    Row{PixelLayout::Nv12, CV_8UC1, 1, Planes::LumaAndPairs, cv::COLOR_YUV2BGRA_NV12},
    Row{PixelLayout::Nv21, CV_8UC1, 1, Planes::LumaAndPairs, cv::COLOR_YUV2BGRA_NV21},
    Row{PixelLayout::Yuv420, CV_8UC1, 1, Planes::LumaAndTwo, cv::COLOR_YUV2BGRA_I420},
    Row{PixelLayout::Yv12, CV_8UC1, 1, Planes::LumaAndTwo, cv::COLOR_YUV2BGRA_YV12},
};

const Row &rowOf(PixelLayout layout)
{
    return Rows[size_t(layout)];
}

bool isWhole(const Picture &picture, const Row &row)
{
    if (picture.width <= 0 || picture.height <= 0 || !picture.planes[0] ||
        picture.bytesPerLine[0] / row.bytesPerPixel < picture.width) {
        return false;
    }
    const bool isEven = picture.width % 2 == 0 && picture.height % 2 == 0;
    switch (row.planes) {
    case Planes::One:
        return row.type != CV_8UC2 || picture.width % 2 == 0;
    case Planes::LumaAndPairs:
        return isEven && picture.planes[1] && picture.bytesPerLine[1] >= picture.width;
    case Planes::LumaAndTwo:
        return isEven && picture.planes[1] && picture.planes[2] && picture.bytesPerLine[1] >= picture.width / 2 &&
               picture.bytesPerLine[2] >= picture.width / 2;
    }
    return false;
}

cv::Mat over(const uchar *bytes, int width, int height, int type, int bytesPerLine)
{
    return cv::Mat(height, width, type, const_cast<uchar *>(bytes), size_t(bytesPerLine)); // only read
}

// OpenCV wants all three planes without gaps.
cv::Mat packed(const Picture &picture)
{
    const int width = picture.width;
    const int height = picture.height;
    cv::Mat all(height * 3 / 2, width, CV_8UC1);
    over(picture.planes[0], width, height, CV_8UC1, picture.bytesPerLine[0]).copyTo(all.rowRange(0, height));
    uchar *to = all.ptr(height);
    for (size_t plane = 1; plane <= 2; ++plane) {
        for (int y = 0; y < height / 2; ++y, to += width / 2) {
            std::memcpy(to, picture.planes[plane] + qsizetype(y) * picture.bytesPerLine[plane], size_t(width / 2));
        }
    }
    return all;
}

void convert(const Picture &picture, const Row &row, cv::Mat &to)
{
    if (row.planes == Planes::LumaAndTwo) {
        cv::cvtColor(packed(picture), to, row.conversion);
        return;
    }
    const cv::Mat first = over(picture.planes[0], picture.width, picture.height, row.type, picture.bytesPerLine[0]);
    if (row.planes == Planes::LumaAndPairs) {
        const cv::Mat pairs =
            over(picture.planes[1], picture.width / 2, picture.height / 2, CV_8UC2, picture.bytesPerLine[1]);
        cv::cvtColorTwoPlane(first, pairs, to, row.conversion);
    } else if (row.conversion < 0) {
        first.copyTo(to);
    } else {
        cv::cvtColor(first, to, row.conversion);
    }
}

} // namespace

Result<void> paintRgb32(const Picture &picture, uchar *to, int width, int height, int bytesPerLine)
{
    const Row &row = rowOf(picture.layout);
    if (!isWhole(picture, row) || width <= 0 || height <= 0 || bytesPerLine / 4 < width) {
        return failure(errors::NotAPicture);
    }
    try {
        cv::Mat target(height, width, CV_8UC4, to, size_t(bytesPerLine));
        if (picture.width == width && picture.height == height) {
            convert(picture, row, target);
        } else {
            cv::Mat converted;
            convert(picture, row, converted);
            cv::resize(converted, target, target.size(), 0, 0, cv::INTER_AREA);
        }
        return target.data == to ? Result<void>() : failure(errors::NotAPicture);
    } catch (const std::exception &exception) {
        return failure(Error(errors::NotAPicture).because(QString::fromUtf8(exception.what())));
    }
}

} // namespace tonggui::imaging
