// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-stream/MultipartParser.h"
#include "tests/fuzz/Fuzz.h"

#include <cstdlib>

using namespace tonggui::devices::streamcamera;

namespace {

// The parts, and "!" where the answer was refused.
QList<QByteArray> partsOf(QByteArrayView stream, qsizetype piece)
{
    MultipartParser parser;
    QList<QByteArray> parts;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        const auto fed = parser.feed(stream.sliced(at, std::min(piece, stream.size() - at)), QString());
        if (parser.buffered() > MultipartParser::LargestPart + stream.size()) {
            std::abort();
        }
        while (auto part = parser.next()) {
            parts << *part;
        }
        if (!fed) {
            parts << "!";
            break;
        }
    }
    return parts;
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    const QByteArray head = "HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=b\r\n\r\n";
    return {head + "--b\r\nContent-Length: 3\r\n\r\nabc\r\n--b\r\nContent-Length: 2\r\n\r\nde\r\n--b\r\n",
            head + "--b\r\n\r\nabc\r\n--b\r\n\r\nde\r\n--b--\r\n", head + "--b\n\nx\n--b\nContent-Length: -1\n\n",
            "HTTP/1.1 404 Not Found\r\n\r\n", "\r\n\r\n"};
}

// Any bytes: no crash, little memory, and an end. What comes byte by byte is not refused where the whole is taken.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView stream(data, qsizetype(size));
    (void)partsOf(stream, std::max<qsizetype>(1, stream.size()));
    (void)partsOf(stream, 1);
    return 0;
}
