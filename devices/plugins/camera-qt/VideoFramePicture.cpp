// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-qt/VideoFramePicture.h"

#include "devices/api/camera/CameraErrors.h"

namespace tonggui::devices::qtcamera {

namespace {

using Format = QVideoFrameFormat;
using imaging::PixelLayout;

std::optional<PixelLayout> layoutOf(Format::PixelFormat format)
{
    switch (format) {
    case Format::Format_BGRA8888:
    case Format::Format_BGRA8888_Premultiplied:
    case Format::Format_BGRX8888:
        return PixelLayout::Bgrx32;
    case Format::Format_RGBA8888:
    case Format::Format_RGBX8888:
        return PixelLayout::Rgbx32;
    case Format::Format_YUYV:
        return PixelLayout::Yuyv;
    case Format::Format_UYVY:
        return PixelLayout::Uyvy;
    case Format::Format_NV12:
        return PixelLayout::Nv12;
    case Format::Format_NV21:
        return PixelLayout::Nv21;
    case Format::Format_YUV420P:
        return PixelLayout::Yuv420;
    case Format::Format_YV12:
        return PixelLayout::Yv12;
    case Format::Format_Y8:
        return PixelLayout::Grey8;
    default:
        return std::nullopt;
    }
}

} // namespace

Result<imaging::Picture> pictureOf(const QVideoFrame &mapped)
{
    const std::optional<PixelLayout> layout = layoutOf(mapped.pixelFormat());
    if (!layout) {
        return failure(errors::FormatUnknown, {Format::pixelFormatToString(mapped.pixelFormat())});
    }
    imaging::Picture picture{.layout = *layout, .width = mapped.width(), .height = mapped.height()};
    const int planes = std::min(mapped.planeCount(), int(picture.planes.size()));
    for (int plane = 0; plane < planes; ++plane) {
        picture.planes[size_t(plane)] = mapped.bits(plane);
        picture.bytesPerLine[size_t(plane)] = mapped.bytesPerLine(plane);
        const int lines = plane == 0 ? mapped.height() : mapped.height() / 2;
        if (mapped.mappedBytes(plane) < lines * mapped.bytesPerLine(plane)) {
            return failure(errors::PictureDamaged);
        }
    }
    return picture;
}

} // namespace tonggui::devices::qtcamera
