// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/SrgbProfile.h"

#include <QtEndian>

#include <array>
#include <cmath>
#include <vector>

namespace tonggui::receipts {

namespace {

constexpr int HeaderSize = 128;
constexpr int CurvePoints = 64;

using Triple = std::array<double, 3>;

// Media white and the columns of the matrix linear sRGB → XYZ, Bradford adapted to D50.
constexpr Triple White{0.9642, 1.0, 0.8249};
constexpr Triple Red{0.4360747, 0.2225045, 0.0139322};
constexpr Triple Green{0.3850649, 0.7168786, 0.0971045};
constexpr Triple Blue{0.1430804, 0.0606169, 0.7141733};

void append32(QByteArray &bytes, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), 4);
}

void append16(QByteArray &bytes, quint16 value)
{
    const quint16 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), 2);
}

QByteArray type(const char *signature)
{
    return QByteArray(signature, 4) + QByteArray(4, '\0');
}

QByteArray xyz(const Triple &value)
{
    QByteArray bytes = type("XYZ ");
    for (const double part : value) {
        append32(bytes, quint32(std::lround(part * 65536)));
    }
    return bytes;
}

QByteArray description(const QByteArray &text)
{
    QByteArray bytes = type("desc");
    append32(bytes, quint32(text.size()) + 1);
    bytes += text + '\0';
    return bytes + QByteArray(4 + 4 + 2 + 1 + 67, '\0'); // neither Unicode nor Macintosh names
}

QByteArray toneCurve()
{
    QByteArray bytes = type("curv");
    append32(bytes, CurvePoints);
    for (int i = 0; i < CurvePoints; ++i) {
        const double value = i / double(CurvePoints - 1);
        const double linear = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        append16(bytes, quint16(std::lround(linear * 65535)));
    }
    return bytes;
}

QByteArray header(quint32 size)
{
    QByteArray bytes;
    append32(bytes, size);
    append32(bytes, 0);
    append32(bytes, 0x02400000);
    bytes += "mntrRGB XYZ ";
    for (const int part : {2026, 1, 1, 0, 0, 0}) {
        append16(bytes, quint16(part));
    }
    bytes += "acsp";
    bytes += QByteArray(28, '\0'); // platform, flags, maker, model, attributes, perceptual intent
    for (const double part : White) {
        append32(bytes, quint32(std::lround(part * 65536)));
    }
    return bytes + QByteArray(HeaderSize - bytes.size(), '\0');
}

} // namespace

QByteArray srgbProfile()
{
    const std::vector<QByteArray> bodies{description("sRGB IEC61966-2.1"),
                                         type("text") + QByteArray("No copyright", 13),
                                         xyz(White),
                                         xyz(Red),
                                         xyz(Green),
                                         xyz(Blue),
                                         toneCurve()};
    const std::vector<std::pair<const char *, size_t>> tags{{"desc", 0}, {"cprt", 1}, {"wtpt", 2},
                                                            {"rXYZ", 3}, {"gXYZ", 4}, {"bXYZ", 5},
                                                            {"rTRC", 6}, {"gTRC", 6}, {"bTRC", 6}};
    std::vector<quint32> offsets;
    QByteArray data;
    const auto start = quint32(HeaderSize + 4 + 12 * tags.size());
    for (const QByteArray &body : bodies) {
        data += QByteArray((4 - data.size() % 4) % 4, '\0');
        offsets.push_back(start + quint32(data.size()));
        data += body;
    }
    data += QByteArray((4 - data.size() % 4) % 4, '\0');
    QByteArray table;
    append32(table, quint32(tags.size()));
    for (const auto &[signature, body] : tags) {
        table += signature;
        append32(table, offsets[body]);
        append32(table, quint32(bodies[body].size()));
    }
    return header(start + quint32(data.size())) + table + data;
}

} // namespace tonggui::receipts
