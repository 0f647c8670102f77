// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QFile>
#include <QImage>

namespace tonggui::tests {

inline QByteArray plainJpeg(int width, int height, QRgb colour)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 90);
    return bytes;
}

// A video that needs no encoder: JPEGs one after the other, from dark to light.
inline bool writeVideo(const QString &path, int count, int width = 160, int height = 120)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    for (int i = 0; i < count; ++i) {
        const int light = 20 + 200 * i / std::max(1, count - 1);
        file.write(plainJpeg(width, height, qRgb(light, light, light)));
    }
    return true;
}

} // namespace tonggui::tests
