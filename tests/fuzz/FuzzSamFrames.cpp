// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/FrameParser.h"
#include "tests/fuzz/Fuzz.h"

#include <cstdlib>

using namespace tonggui::devices::sam;

namespace {

std::deque<SamReply> repliesOf(QByteArrayView stream, qsizetype piece)
{
    FrameParser parser;
    std::deque<SamReply> replies;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        parser.feed(stream.sliced(at, std::min(piece, stream.size() - at)));
        if (parser.buffered() > HeaderSize + MaximumLength + 512) {
            std::abort();
        }
        while (auto reply = parser.next()) {
            replies.push_back(std::move(*reply));
        }
    }
    return replies;
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    return {QByteArray::fromHex("AAAAAA966900080000"
                                "9F0000000097"),
            QByteArray::fromHex("AAAAAA96690004000080"
                                "84"),
            QByteArray::fromHex("AAAAAA9669"),
            QByteArray::fromHex("AAAAAA966910000000"),
            QByteArray::fromHex("AAAAAA9669050800009001000400"),
            QByteArray::fromHex("FF00FF")};
}

// Any bytes: little memory, and the same replies in whatever pieces they come.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView stream(data, qsizetype(size));
    if (repliesOf(stream, 1) != repliesOf(stream, 7)) {
        std::abort();
    }
    return 0;
}
