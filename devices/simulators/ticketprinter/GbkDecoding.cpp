// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/ticketprinter/GbkDecoding.h"

#include <iconv.h>

#include <array>

namespace tonggui::simulators {

QString fromGbk(const QByteArray &bytes)
{
    if (bytes.size() == 1 && quint8(bytes[0]) < 0x80) {
        return QString(QLatin1Char(bytes[0]));
    }
    static thread_local const iconv_t converter = ::iconv_open("UTF-16LE", "GBK");
    std::array<char, 16> out{};
    QByteArray in = bytes;
    char *from = in.data();
    char *to = out.data();
    size_t left = size_t(in.size());
    size_t room = out.size();
    if (converter == iconv_t(-1) || ::iconv(converter, &from, &left, &to, &room) == size_t(-1)) {
        if (converter != iconv_t(-1)) {
            ::iconv(converter, nullptr, nullptr, nullptr, nullptr);
        }
        return QString(QChar(QChar::ReplacementCharacter));
    }
    QString text;
    for (size_t i = 0; i + 1 < out.size() - room; i += 2) {
        text += QChar(ushort(quint8(out[i]) | quint8(out[i + 1]) << 8));
    }
    return text;
}

} // namespace tonggui::simulators
