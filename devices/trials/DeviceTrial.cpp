// SPDX-License-Identifier: Apache-2.0
#include "devices/trials/DeviceTrial.h"

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

namespace tonggui::devices {

namespace {

QString words(const char *source, int count = -1)
{
    return QCoreApplication::translate("DeviceTrials", source, nullptr, count);
}

QString cardStepWords(IdCardStep step)
{
    switch (step) {
    case IdCardStep::WaitingForCard:
        return words(QT_TRANSLATE_NOOP("DeviceTrials", "Lay any ID card on the reader"));
    case IdCardStep::LiftCard:
        return words(QT_TRANSLATE_NOOP("DeviceTrials", "Lift the card and lay it on again"));
    default:
        return words(QT_TRANSLATE_NOOP("DeviceTrials", "The card is being read; leave it there"));
    }
}

Task<Result<QString>> testCardReader(JobChannel &channel, TrialWorld world, TrialTold told, std::stop_token stop)
{
    RemoteIdCardReader reader(channel, world.clock);
    const IdCardReadOptions options{.timeout = 20s};
    const IdCardProgress progress = [told](IdCardStep step) { told(cardStepWords(step)); };
    const Result<IdCard> card = co_await reader.read(options, progress, stop);
    if (!card) {
        co_return failure(card.error());
    }
    const QString masked = maskedName(card->name) + u' ' + maskedIdNumber(card->number);
    QString sentence = words(QT_TRANSLATE_NOOP("DeviceTrials", "The card was read: %1")).arg(masked);
    const Result<QString> module = co_await reader.samNumber(stop);
    if (module) {
        sentence += u'\n' + words(QT_TRANSLATE_NOOP("DeviceTrials", "Security module %1")).arg(*module);
    }
    co_return sentence;
}

// What is written is counted and forgotten.
Task<Result<QString>> testPad(JobChannel &channel, TrialWorld world, TrialTold told, std::stop_token stop)
{
    RemoteSignaturePad pad(channel, world.clock);
    SignatureCaptureOptions options;
    options.prompt = words(QT_TRANSLATE_NOOP("DeviceTrials", "Trial: please write anything"));
    options.timeout = 40s;
    const SignatureProgress progress = [told](const PadProgress &step) {
        if (step.step == PadStep::Ready) {
            told(words(QT_TRANSLATE_NOOP("DeviceTrials", "Write something on the pad and press its tick")));
        }
    };
    const Result<Handwriting> writing = co_await pad.capture(options, progress, stop);
    if (!writing) {
        co_return failure(writing.error());
    }
    const int strokes = int(writing->strokes.size());
    co_return words(QT_TRANSLATE_NOOP("DeviceTrials", "The pad took %n strokes; they are forgotten now."), strokes);
}

Task<Result<QString>> testCamera(JobChannel &channel, TrialWorld world, TrialTold, std::stop_token stop)
{
    RemoteCamera camera(channel, world.clock);
    const CameraStillOptions options;
    const Result<CameraFrame> picture = co_await takeStill(camera, options, world.randomness, stop);
    if (!picture) {
        co_return failure(picture.error());
    }
    co_return words(QT_TRANSLATE_NOOP("DeviceTrials", "A picture of %1 × %2 came; it is forgotten now."))
        .arg(picture->width)
        .arg(picture->height);
}

Task<Result<QString>> testPrinter(JobChannel &channel, TrialWorld world, TrialTold told, std::stop_token stop)
{
    RemoteDocumentPrinter printer(channel, world.clock);
    const PrintOptions options{.title = u"Tonggui test page"_s, .timeout = 50s};
    const PrintProgressed progress = [told](const PrintProgress &step) {
        told(step.attention ? step.attention->text() + u' ' + step.attention->remedy()
                            : words(QT_TRANSLATE_NOOP("DeviceTrials", "A test page is being printed")));
    };
    const QByteArray page = testPage(Media::A4);
    const Result<PrintedPaper> paper = co_await printer.print(page, options, progress, stop);
    if (!paper) {
        co_return failure(paper.error());
    }
    co_return words(QT_TRANSLATE_NOOP("DeviceTrials", "The test page was printed. Look whether its lines are clean."));
}

Task<Result<QString>> testTicketPrinter(JobChannel &channel, TrialWorld world, TrialTold told, std::stop_token stop)
{
    RemoteTicketPrinter printer(channel, world.clock);
    const SlipOptions options{.timeout = 20s};
    const SlipProgressed progress = [told](const SlipProgress &step) {
        told(step.attention ? step.attention->text() + u' ' + step.attention->remedy()
                            : words(QT_TRANSLATE_NOOP("DeviceTrials", "A test slip is being printed")));
    };
    const auto columns = channel.capabilities().limit<qint64>(ticketprinter::Columns);
    const TicketSlip slip = testSlip(world.clock.now(), int(columns.value_or(48)));
    const Result<PrintedSlip> printed = co_await printer.print(slip, options, progress, stop);
    if (!printed) {
        co_return failure(printed.error());
    }
    co_return printed->isConfirmed
        ? words(QT_TRANSLATE_NOOP("DeviceTrials", "The test slip was printed and cut."))
        : words(QT_TRANSLATE_NOOP("DeviceTrials", "The test slip was sent. Look whether it has come out."));
}

constexpr std::array Trials{
    DeviceTrial{kinds::IdCardReader, QT_TRANSLATE_NOOP("DeviceTrials", "Lay any ID card on the reader"), 30s,
                &testCardReader},
    DeviceTrial{kinds::Camera, QT_TRANSLATE_NOOP("DeviceTrials", "Look into the camera"), 15s, &testCamera},
    DeviceTrial{kinds::SignaturePad, QT_TRANSLATE_NOOP("DeviceTrials", "Write something on the pad"), 60s, &testPad},
    DeviceTrial{kinds::Printer, QT_TRANSLATE_NOOP("DeviceTrials", "A test page comes out of the printer"), 60s,
                &testPrinter},
    DeviceTrial{kinds::TicketPrinter, QT_TRANSLATE_NOOP("DeviceTrials", "A test slip comes out of the printer"), 30s,
                &testTicketPrinter},
};

} // namespace

std::span<const DeviceTrial> deviceTrials()
{
    return Trials;
}

const DeviceTrial *trialOf(const QString &kind)
{
    const auto found = std::ranges::find_if(Trials, [&kind](const DeviceTrial &trial) { return kind == trial.kind; });
    return found == Trials.end() ? nullptr : &*found;
}

QString askWords(const DeviceTrial &trial)
{
    return words(trial.ask);
}

Task<Result<QString>> tryDevice(const DeviceTrial &trial, JobChannel &channel, TrialWorld world, TrialTold told,
                                std::stop_source stop)
{
    return withTimeout(trial.run(channel, world, std::move(told), stop.get_token()), trial.limit, stop);
}

} // namespace tonggui::devices
