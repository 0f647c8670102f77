// SPDX-License-Identifier: Apache-2.0
#include "app/imaging/JpegDecoder.h"

#include "app/imaging/ImagingErrors.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

namespace tonggui::imaging {

namespace {

constexpr uchar Begin = 0xD8; // SOI
constexpr uchar End = 0xD9;   // EOI
constexpr uchar Scan = 0xDA;  // SOS

int word(QByteArrayView bytes, qsizetype at)
{
    return (uchar(bytes[at]) << 8) | uchar(bytes[at + 1]);
}

// SOF0 … SOF15 without DHT, JPG and DAC, which lie between them.
bool isFrameHeader(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool endsWell(QByteArrayView bytes)
{
    qsizetype end = bytes.size();
    while (end > 2 && bytes[end - 1] == '\0') { // cameras fill up with zeros
        --end;
    }
    return uchar(bytes[end - 2]) == 0xFF && uchar(bytes[end - 1]) == End;
}

} // namespace

std::optional<JpegSize> jpegSize(QByteArrayView bytes)
{
    if (bytes.size() < 4 || uchar(bytes[0]) != 0xFF || uchar(bytes[1]) != Begin || !endsWell(bytes)) {
        return std::nullopt;
    }
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        const auto marker = uchar(bytes[at + 1]);
        const int length = word(bytes, at + 2);
        if (uchar(bytes[at]) != 0xFF || marker == Scan || length < 2) {
            return std::nullopt;
        }
        if (isFrameHeader(marker)) {
            const bool isThere = at + 9 <= bytes.size();
            const JpegSize size = isThere ? JpegSize{word(bytes, at + 7), word(bytes, at + 5)} : JpegSize{};
            return size.width > 0 && size.height > 0 ? std::optional(size) : std::nullopt;
        }
        at += 2 + length;
    }
    return std::nullopt;
}

Result<Picture> decodeJpeg(const QByteArray &bytes, qint64 mostPixels)
{
    const std::optional<JpegSize> size = jpegSize(bytes);
    if (!size) {
        return failure(errors::NotAPicture);
    }
    if (qint64(size->width) * size->height > mostPixels) {
        return failure(errors::TooLarge, {QString::number(size->width), QString::number(size->height)});
    }
    try {
        const cv::Mat raw(1, int(bytes.size()), CV_8UC1, const_cast<char *>(bytes.constData())); // only read
        auto decoded = std::make_shared<cv::Mat>(cv::imdecode(raw, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION));
        if (decoded->empty() || decoded->cols != size->width || decoded->rows != size->height) {
            return failure(errors::NotAPicture);
        }
        return Picture{.layout = PixelLayout::Bgr24,
                       .width = decoded->cols,
                       .height = decoded->rows,
                       .planes = {decoded->data},
                       .bytesPerLine = {int(decoded->step)},
                       .owner = decoded};
    } catch (const std::exception &exception) {
        return failure(Error(errors::NotAPicture).because(QString::fromUtf8(exception.what())));
    }
}

} // namespace tonggui::imaging
