// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/ticketprinter/QrSymbol.h"

#include <qrencode.h>

#include <memory>

namespace tonggui::simulators {

QrSymbol QrSymbol::of(const QByteArray &data, int level)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        data.isEmpty() ? nullptr
                       : QRcode_encodeData(int(data.size()), reinterpret_cast<const unsigned char *>(data.constData()),
                                           0, QRecLevel(level)),
        &QRcode_free);
    QrSymbol symbol;
    if (code) {
        symbol.side = code->width;
        symbol.squares.reserve(qsizetype(code->width) * code->width);
        for (int i = 0; i < code->width * code->width; ++i) {
            symbol.squares += char(code->data[i] & 1);
        }
    }
    return symbol;
}

} // namespace tonggui::simulators
