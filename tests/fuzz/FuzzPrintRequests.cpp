// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/printer/HttpPost.h"
#include "devices/simulators/printer/IppWire.h"
#include "tests/fuzz/Fuzz.h"

#include <cstdlib>

using namespace tonggui::simulators;

namespace {

QByteArray bodyOf(const QByteArray &stream, qsizetype piece)
{
    HttpPost post;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        const HttpPost::State state = post.feed(stream.mid(at, piece));
        if (state == HttpPost::State::Broken || state == HttpPost::State::Complete) {
            return state == HttpPost::State::Broken ? QByteArray("broken") : post.takeBody();
        }
    }
    return {};
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    const QByteArray ipp = QByteArray::fromHex("0200000900000007012100066A6F622D69640004000001024400016B000161"
                                               "4400000001620325504446");
    return {ipp, "POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(ipp.size()) + "\r\n\r\n" + ipp,
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n4\r\nabcd\r\n0\r\n\r\n"};
}

// Any bytes: as a request, and as what comes over a connection in pieces.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto request = IppRequest::from(bytes); request && request->document.size() > bytes.size()) {
        std::abort();
    }
    const QByteArray body = bodyOf(bytes, 5);
    if (body != bodyOf(bytes, bytes.size() + 1) && body != "broken" && !body.isEmpty()) {
        std::abort();
    }
    return 0;
}
