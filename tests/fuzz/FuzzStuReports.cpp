// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/InkFlow.h"
#include "devices/plugins/signature-stu/PlainLayout.h"
#include "devices/plugins/signature-stu/wire/StuRequests.h"
#include "devices/wire/HidSocketFrame.h"
#include "tests/fuzz/Fuzz.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace tonggui;
using namespace tonggui::devices;

namespace {

void parseAll(const QByteArray &report)
{
    (void)stu::informationFrom(report);
    (void)stu::statusFrom(report);
    (void)stu::keyStatusFrom(report);
    (void)stu::reportSizesFrom(report);
    (void)stu::partFrom(report);
    const auto capability = stu::capabilityFrom(report);
    if (capability && (capability->width <= 0 || capability->maxX <= 0 || capability->resolution <= 0)) {
        std::abort();
    }
}

// Reports as they come from a pad that sends anything: ink stays within its area, or there is none.
void write(const std::deque<HidFrame> &frames)
{
    static int argc = 0;
    static const QCoreApplication application(argc, nullptr); // timers need one
    static const SystemClock clock;
    static const stu::Capability capability{9600, 6000, 1023, 320, 200, 200, 2540, 1};
    static const PadLayout layout = stu::plainLayout(320, 200);
    const auto progress = [](const PadProgress &step) {
        if (step.motions.size() > 100'000) {
            std::abort();
        }
    };
    stu::InkFlow flow(capability, layout, progress, clock);
    const stu::OpenBlock open = [](QByteArrayView block) -> Result<QByteArray> { return block.toByteArray(); };
    flow.begin(open, frames.size() % 2 == 0 ? std::nullopt : std::optional<quint32>(0));
    qint64 at = 0;
    for (const HidFrame &frame : frames) {
        flow.take(frame.payload, at += 5000);
    }
    const Result<Handwriting> written = flow.result(QStringLiteral("fuzz"));
    if (!written) {
        return;
    }
    for (const PenStroke &stroke : written->strokes) {
        for (const PenSample &sample : stroke) {
            if (sample.x < 0 || sample.y < 0 || sample.x > written->width || sample.y > written->height ||
                sample.pressure < 0 || sample.pressure > 1023 || sample.time < 0) {
                std::abort();
            }
        }
    }
}

std::deque<HidFrame> framesOf(QByteArrayView stream, qsizetype piece)
{
    HidFrameReader reader;
    std::deque<HidFrame> frames;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        reader.feed(stream.sliced(at, std::min(piece, stream.size() - at)));
        for (HidFrame &frame : reader.take()) {
            frames.push_back(std::move(frame));
        }
        if (reader.buffered() > LargestHidPayload + 5) {
            std::abort();
        }
    }
    return frames;
}

QByteArray inputs(const QList<QByteArray> &reports)
{
    QByteArray stream;
    for (const QByteArray &report : reports) {
        stream += HidFrame{HidFrameKind::Input, 0, report}.toBytes();
    }
    return stream;
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    const QByteArray down = QByteArray::fromHex("3491551388 0BB80005002A");
    const QByteArray next = QByteArray::fromHex("3491561390 0BB0000A002B");
    const QByteArray away = QByteArray::fromHex("340000 1390 0BB0000F002C");
    return {inputs({down, next, away}),
            inputs({QByteArray::fromHex("019155138808B8"), QByteArray::fromHex("308000000100020003")}),
            inputs({QByteArray::fromHex("33915513880BB80005002A000000000000")}),
            HidFrame{HidFrameKind::Hello, 0, QByteArray::fromHex("056A00A4")}.toBytes(),
            QByteArray::fromHex("092580177003FF014000C8C809EC010000"),
            QByteArray::fromHex("085354552D34333000000205010000000000"),
            QByteArray::fromHex("0302030000"),
            stu::getPartReport(stu::KeyPart::WrappedKey, 2)};
}

// Any bytes, as one report and as a stream of frames: little memory, and the same frames in whatever pieces they come.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView stream(data, qsizetype(size));
    parseAll(stream.toByteArray());
    const std::deque<HidFrame> frames = framesOf(stream, 1);
    if (frames != framesOf(stream, 7)) {
        std::abort();
    }
    write(frames);
    return 0;
}
