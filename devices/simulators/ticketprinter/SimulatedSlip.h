// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tonggui::simulators {

// Letters of one look beside each other on a line.
struct SlipRun
{
    QString text;
    bool isBold = false;
    int width = 1;
    int height = 1;
};

struct SlipLine
{
    enum class Kind { Text, Qr, Picture, Barcode, Mark };

    Kind kind = Kind::Text;
    int align = 0;
    std::vector<SlipRun> runs; // Text; Mark: what happened here
    QByteArray data;           // Qr, Barcode: what is coded. Picture: its rows
    int rowBytes = 0;          // Picture
    int module = 3;            // Qr: dots a square
    int level = 0;             // Qr: 0 … 3
    int height = 34;           // dots

    [[nodiscard]] QString text() const;
};

// What came out of the printer in one piece.
struct SimulatedSlip
{
    std::vector<SlipLine> lines;
    QString end; // "full", "partial", "torn"
    int dots = 576;
    int columns = 48;

    [[nodiscard]] int height() const; // dots

    // As a person would type it down: aligned with blanks, [QR …], [picture …], the end in brackets.
    [[nodiscard]] QString asText() const;
};

} // namespace tonggui::simulators
