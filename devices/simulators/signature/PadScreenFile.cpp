// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/signature/PadScreenFile.h"

#include <QSaveFile>
#include <QtEndian>

namespace tonggui::simulators {

namespace {

struct Dot
{
    quint8 red;
    quint8 green;
    quint8 blue;
};

Dot dotAt(const SimulatedStu &pad, int x, int y)
{
    const char *const bytes = pad.picture().constData();
    const int width = pad.model().width;
    const int place = y * width + x;
    if (pad.pictureEncoding() == 0x02) { // RGB565 BE
        const auto value = qFromBigEndian<quint16>(bytes + 2 * place);
        return {quint8((value >> 11) * 255 / 31), quint8(((value >> 5) & 63) * 255 / 63),
                quint8((value & 31) * 255 / 31)};
    }
    if (pad.pictureEncoding() == 0x04) { // B, G, R
        return {quint8(bytes[3 * place + 2]), quint8(bytes[3 * place + 1]), quint8(bytes[3 * place])};
    }
    const char row = bytes[y * ((width + 7) / 8) + x / 8]; // most significant first, 1 is white
    const quint8 shade = (row & (0x80 >> (x % 8))) ? 255 : 0;
    return {shade, shade, shade};
}

} // namespace

QByteArray screenOf(const SimulatedStu &pad)
{
    QByteArray rgb;
    if (pad.picture().isEmpty()) {
        return rgb;
    }
    rgb.reserve(pad.model().width * pad.model().height * 3);
    for (int y = 0; y < pad.model().height; ++y) {
        for (int x = 0; x < pad.model().width; ++x) {
            const Dot dot = dotAt(pad, x, y);
            rgb.append(char(dot.red)).append(char(dot.green)).append(char(dot.blue));
        }
    }
    return rgb;
}

bool writeScreen(const SimulatedStu &pad, const QString &file)
{
    QSaveFile out(file);
    const QByteArray head = QByteArray("P6\n") + QByteArray::number(pad.model().width) + ' ' +
                            QByteArray::number(pad.model().height) + "\n255\n";
    return out.open(QIODevice::WriteOnly) && out.write(head + screenOf(pad)) > 0 && out.commit();
}

} // namespace tonggui::simulators
