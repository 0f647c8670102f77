// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tonggui::simulators {

// The squares of a QR symbol as a printer would make it; side 0 when so much does not fit into one.
struct QrSymbol
{
    int side = 0;
    QByteArray squares; // row by row, 1 = black

    [[nodiscard]] static QrSymbol of(const QByteArray &data, int level); // level 0 … 3: L M Q H
};

} // namespace tonggui::simulators
