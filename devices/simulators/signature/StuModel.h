// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <span>

namespace tonggui::simulators {

// How what is written gets from a pad encrypted: not at all, by Diffie-Hellman, by RSA.
enum class StuCipher { None, DiffieHellman, Rsa };

// A pad as its maker built it. Coordinates are those of a resolution of 2540 lines to the inch (1/100 mm).
struct StuModel
{
    const char *number; // "430"
    quint16 product;
    quint16 maxX;
    quint16 maxY;
    quint16 maxPressure;
    quint16 width; // pixels
    quint16 height;
    quint8 encodings; // as the Capability report tells them
    quint16 block;    // size of report 26
    StuCipher cipher;
    int optionModes; // greatest mode of report 32; 0: it has none
    bool isColour;

    [[nodiscard]] std::map<quint8, quint16> reportSizes() const; // id to size
    [[nodiscard]] int pictureSize(quint8 encoding) const;        // bytes, 0 when it does not know the encoding
};

[[nodiscard]] const StuModel *stuModel(const QString &number); // null when there is none

} // namespace tonggui::simulators
