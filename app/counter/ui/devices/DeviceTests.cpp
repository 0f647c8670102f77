// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/devices/DeviceTests.h"

#include "app/core/text/Masking.h"
#include "devices/api/camera/CameraFeed.h"
#include "devices/api/camera/RemoteCamera.h"
#include "devices/api/idcard/RemoteIdCardReader.h"
#include "devices/api/printer/RemoteDocumentPrinter.h"
#include "devices/api/printer/TestPage.h"
#include "devices/api/signature/RemoteSignaturePad.h"
#include "devices/api/ticketprinter/RemoteTicketPrinter.h"
#include "devices/api/ticketprinter/TestSlip.h"

#include <QCoreApplication>

#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace tonggui::counter {

namespace {

using devices::JobChannel;
using widgets::Picture;

QString words(const char *source, int count = -1)
{
    return QCoreApplication::translate("DeviceTests", source, nullptr, count);
}

QString cardStepWords(devices::IdCardStep step)
{
    switch (step) {
    case devices::IdCardStep::WaitingForCard:
        return words(QT_TRANSLATE_NOOP("DeviceTests", "Lay any ID card on the reader"));
    case devices::IdCardStep::LiftCard:
        return words(QT_TRANSLATE_NOOP("DeviceTests", "Lift the card and lay it on again"));
    default:
        return words(QT_TRANSLATE_NOOP("DeviceTests", "The card is being read; leave it there"));
    }
}

Task<Result<QString>> testCardReader(JobChannel &channel, TrialWorld world, TrialTold told, std::stop_token stop)
{
    devices::RemoteIdCardReader reader(channel, world.clock);
    const devices::IdCardReadOptions options{.timeout = 20s};
    const devices::IdCardProgress progress = [told](devices::IdCardStep step) { told(cardStepWords(step)); };
    const Result<IdCard> card = co_await reader.read(options, progress, stop);
    if (!card) {
        co_return failure(card.error());
    }
    const QString masked = maskedName(card->name) + u' ' + maskedIdNumber(card->number);
    QString sentence = words(QT_TRANSLATE_NOOP("DeviceTests", "The card was read: %1")).arg(masked);
    const Result<QString> module = co_await reader.samNumber(stop);
    if (module) {
        sentence += u'\n' + words(QT_TRANSLATE_NOOP("DeviceTests", "Security module %1")).arg(*module);
    }
    co_return sentence;
}

// What is written is counted and forgotten.
Task<Result<QString>> testPad(JobChannel &channel, TrialWorld world, TrialTold told, std::stop_token stop)
{
    devices::RemoteSignaturePad pad(channel, world.clock);
    devices::SignatureCaptureOptions options;
    options.prompt = words(QT_TRANSLATE_NOOP("DeviceTests", "Trial: please write anything"));
    options.timeout = 40s;
    const devices::SignatureProgress progress = [told](const devices::PadProgress &step) {
        if (step.step == devices::PadStep::Ready) {
            told(words(QT_TRANSLATE_NOOP("DeviceTests", "Write something on the pad and press its tick")));
        }
    };
    const Result<Handwriting> writing = co_await pad.capture(options, progress, stop);
    if (!writing) {
        co_return failure(writing.error());
    }
    const int strokes = int(writing->strokes.size());
    co_return words(QT_TRANSLATE_NOOP("DeviceTests", "The pad took %n strokes; they are forgotten now."), strokes);
}

Task<Result<QString>> testCamera(JobChannel &channel, TrialWorld world, TrialTold, std::stop_token stop)
{
    devices::RemoteCamera camera(channel, world.clock);
    const devices::CameraStillOptions options;
    const Result<devices::CameraFrame> picture = co_await devices::takeStill(camera, options, world.randomness, stop);
    if (!picture) {
        co_return failure(picture.error());
    }
    co_return words(QT_TRANSLATE_NOOP("DeviceTests", "A picture of %1 × %2 came; it is forgotten now."))
        .arg(picture->width)
        .arg(picture->height);
}

Task<Result<QString>> testPrinter(JobChannel &channel, TrialWorld world, TrialTold told, std::stop_token stop)
{
    devices::RemoteDocumentPrinter printer(channel, world.clock);
    const devices::PrintOptions options{.title = u"Tonggui test page"_s, .timeout = 50s};
    const devices::PrintProgressed progress = [told](const devices::PrintProgress &step) {
        told(step.attention ? step.attention->text() + u' ' + step.attention->remedy()
                            : words(QT_TRANSLATE_NOOP("DeviceTests", "A test page is being printed")));
    };
    const QByteArray page = devices::testPage(devices::Media::A4);
    const Result<devices::PrintedPaper> paper = co_await printer.print(page, options, progress, stop);
    if (!paper) {
        co_return failure(paper.error());
    }
    co_return words(QT_TRANSLATE_NOOP("DeviceTests", "The test page was printed. Look whether its lines are clean."));
}

Task<Result<QString>> testTicketPrinter(JobChannel &channel, TrialWorld world, TrialTold told, std::stop_token stop)
{
    devices::RemoteTicketPrinter printer(channel, world.clock);
    const devices::SlipOptions options{.timeout = 20s};
    const devices::SlipProgressed progress = [told](const devices::SlipProgress &step) {
        told(step.attention ? step.attention->text() + u' ' + step.attention->remedy()
                            : words(QT_TRANSLATE_NOOP("DeviceTests", "A test slip is being printed")));
    };
    const auto columns = channel.capabilities().limit<qint64>(devices::ticketprinter::Columns);
    const devices::TicketSlip slip = devices::testSlip(world.clock.now(), int(columns.value_or(48)));
    const Result<devices::PrintedSlip> printed = co_await printer.print(slip, options, progress, stop);
    if (!printed) {
        co_return failure(printed.error());
    }
    co_return printed->isConfirmed
        ? words(QT_TRANSLATE_NOOP("DeviceTests", "The test slip was printed and cut."))
        : words(QT_TRANSLATE_NOOP("DeviceTests", "The test slip was sent. Look whether it has come out."));
}

constexpr std::array Tests{
    DeviceTest{devices::kinds::IdCardReader, Picture::CardOnReader,
               QT_TRANSLATE_NOOP("DeviceTests", "Lay any ID card on the reader"), 30s, &testCardReader},
    DeviceTest{devices::kinds::Camera, Picture::LookIntoCamera,
               QT_TRANSLATE_NOOP("DeviceTests", "Look into the camera"), 15s, &testCamera},
    DeviceTest{devices::kinds::SignaturePad, Picture::PenOnPad,
               QT_TRANSLATE_NOOP("DeviceTests", "Write something on the pad"), 60s, &testPad},
    DeviceTest{devices::kinds::Printer, Picture::PaperComesOut,
               QT_TRANSLATE_NOOP("DeviceTests", "A test page comes out of the printer"), 60s, &testPrinter},
    DeviceTest{devices::kinds::TicketPrinter, Picture::SlipComesOut,
               QT_TRANSLATE_NOOP("DeviceTests", "A test slip comes out of the printer"), 30s, &testTicketPrinter},
};

} // namespace

const DeviceTest *testOf(const QString &kind)
{
    const auto found = std::ranges::find_if(Tests, [&kind](const DeviceTest &test) { return kind == test.kind; });
    return found == Tests.end() ? nullptr : &*found;
}

QString askWords(const DeviceTest &test)
{
    return words(test.ask);
}

Task<Result<QString>> testDevice(const DeviceTest &test, JobChannel &channel, TrialWorld world, TrialTold told,
                                 std::stop_source stop)
{
    return withTimeout(test.run(channel, world, std::move(told), stop.get_token()), test.limit, stop);
}

} // namespace tonggui::counter
