// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/FrameParser.h"
#include "devices/plugins/idcard-sam/wire/MiaxisReport.h"
#include "devices/plugins/idcard-sam/wire/PipeJoiner.h"
#include "tests/fuzz/Fuzz.h"

#include <cstdlib>

using namespace tonggui::devices::sam;

namespace {

constexpr qsizetype ReportSize = 64;

void promise(bool isKept)
{
    if (!isKept) {
        std::abort();
    }
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    return {QByteArray::fromHex("AA000012000000"
                                "00AAAAAA9669000800009F00000000975A05")
                .leftJustified(ReportSize, '\0'),
            QByteArray::fromHex("00AA00000300000000"
                                "0300"),
            QByteArray::fromHex("AA0000FFFF00"),
            QByteArray::fromHex("AAAAAA9669000800009F0000000097"),
            QByteArray::fromHex("AAAAAA96690FFF"),
            miaxisReport("x")};
}

// Any reports: what comes out was in there, and never more than fits. Any pieces through two pipes: little memory, and
// nothing that did not come in.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView stream(data, qsizetype(size));
    FrameParser parser;
    for (qsizetype at = 0; at < stream.size(); at += ReportSize) {
        const QByteArrayView report = stream.sliced(at, std::min(ReportSize, stream.size() - at));
        if (const auto answer = miaxisAnswer(report)) {
            promise(answer->bytes.size() <= ReportSize - 10 && report.toByteArray().contains(answer->bytes));
            parser.feed(answer->bytes);
        }
    }
    promise(parser.buffered() <= HeaderSize + MaximumLength + 512);
    const QByteArray request = stream.first(std::min(MostInMiaxisReport, stream.size())).toByteArray();
    promise(miaxisReport(request).size() == MiaxisReportSize);
    PipeJoiner joiner;
    qsizetype out = 0;
    for (qsizetype at = 0; at < stream.size(); at += 9) {
        const QByteArray piece = stream.sliced(at, std::min<qsizetype>(9, stream.size() - at)).toByteArray();
        out += (uchar(piece[0]) % 2 == 0 ? joiner.head(piece) : joiner.rest(piece)).size();
        promise(joiner.buffered() <= MaximumLength + 8 * HeaderSize && out <= stream.size());
    }
    return 0;
}
