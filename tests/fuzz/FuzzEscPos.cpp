// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/ticketprinter/SlipComposer.h"
#include "tests/fuzz/Fuzz.h"

#include <cstdlib>

using namespace tonggui::simulators;

namespace {

std::vector<EscPosOp> opsOf(QByteArrayView stream, qsizetype piece)
{
    EscPosParser parser;
    std::vector<EscPosOp> ops;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        parser.feed(stream.sliced(at, std::min(piece, stream.size() - at)));
        while (auto op = parser.next()) {
            ops.push_back(std::move(*op));
        }
    }
    if (parser.buffered() > 257 * 1024) {
        std::abort();
    }
    return ops;
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    return {QByteArray::fromHex("1B401C261B61011B45011D2111C7EB41303132BAC50A1B64051D5601"),
            QByteArray::fromHex("1D286B0400314132001D286B03003143061D286B0300314531"
                                "1D286B07003150304130313"
                                "21D286B0300315130"),
            QByteArray::fromHex("1D76300002000200FFC08040100401100404"),
            QByteArray::fromHex("1D6B043132330A001D6B49057B42414243")};
}

// Any bytes: the same orders in whatever pieces they come, and a slip of bounded size.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView stream(data, qsizetype(size));
    const std::vector<EscPosOp> ops = opsOf(stream, 7);
    if (ops != opsOf(stream, 1)) {
        std::abort();
    }
    SlipComposer composer(576, 48);
    for (const EscPosOp &op : ops) {
        if (op.kind != EscPosKind::QrPrint && composer.apply(op) < 0) { // drawing a symbol is another library's work
            std::abort();
        }
    }
    const SimulatedSlip slip = composer.takeSlip(QStringLiteral("full"));
    if (slip.lines.size() > 2 * size + 2 || slip.asText().isEmpty()) {
        std::abort();
    }
    return 0;
}
