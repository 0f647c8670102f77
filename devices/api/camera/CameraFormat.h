// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace tonggui::devices {

struct PictureSize
{
    int width = 0; // pixels
    int height = 0;

    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] qint64 area() const { return qint64(width) * height; }
    auto operator<=>(const PictureSize &) const = default;

    // The largest size of the same shape that fits into `frame`; never larger than this one. An empty frame holds all.
    [[nodiscard]] PictureSize within(PictureSize frame) const;
};

inline constexpr int LargestSide = 16384;

// One way in which a camera can send its picture.
struct CameraFormat
{
    PictureSize size;
    double fps = 0; // pictures a second; 0 when the camera does not say

    auto operator<=>(const CameraFormat &) const = default;
};

// "1280x720@30 640x480@25", as the limit camera::Formats holds them. What cannot be read is left out.
[[nodiscard]] QString formatsText(const std::vector<CameraFormat> &formats);
[[nodiscard]] std::vector<CameraFormat> formatsFrom(QStringView text);

// The smallest format that is at least as large and as fast as `wanted`, else the largest; among the same size the
// fastest that is not faster than wanted, else the fastest. Zeros in `wanted` mean: as large, as fast as can be.
[[nodiscard]] std::optional<CameraFormat> bestFormat(const std::vector<CameraFormat> &formats, CameraFormat wanted);

} // namespace tonggui::devices
