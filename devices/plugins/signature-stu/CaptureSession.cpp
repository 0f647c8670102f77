// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/CaptureSession.h"

#include "app/core/ports/Randomness.h"
#include "app/crypto/BlockCipher.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/signature/PadErrors.h"
#include "devices/plugins/signature-stu/InkFlow.h"
#include "devices/plugins/signature-stu/KeyAgreement.h"
#include "devices/plugins/signature-stu/PlainLayout.h"

#include <QDeadlineTimer>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tonggui::devices::stu {

namespace {

// What one signature on the pad needs; ends with the coroutine that holds it.
struct Session
{
    std::shared_ptr<StuPad> pad;
    StuRules rules;
    SignatureCaptureOptions options;
    PadLayout layout;
    QByteArray picture; // as the pad takes it
    Encoding encoding = Encoding::OneBit;
    std::unique_ptr<InkFlow> flow;
    bool isShown = false; // the picture is on the pad already
};

using SessionPointer = std::shared_ptr<Session>;

Task<Result<void>> showPicture(SessionPointer session, std::stop_token stop)
{
    const std::shared_ptr<StuPad> pad = session->pad;
    const QByteArray start = switchReport(report::StartImage, quint8(session->encoding));
    Result<void> step = co_await pad->order(start);
    if (step) {
        step = co_await pad->waitUntil(State::Image, stop);
    }
    if (!step) {
        co_return failure(step.error());
    }
    const QList<QByteArray> blocks = imageBlocks(session->picture, std::max(pad->sizeOf(report::ImageBlock), 4));
    for (const QByteArray &block : blocks) {
        if (stop.stop_requested()) {
            step = failure(errors::Cancelled);
        } else {
            step = co_await pad->tell(block);
        }
        if (!step) {
            break;
        }
    }
    const QByteArray endImage = switchReport(report::EndImage, step ? 0 : 1);
    const Result<void> ended = co_await pad->order(endImage);
    if (!step || !ended) {
        co_return failure(step ? ended.error() : step.error());
    }
    co_return co_await pad->waitUntil(State::Ready, stop);
}

// The richest form of samples that the pad has: its own time and sequence number, its time, or neither.
Task<Result<void>> chooseSamples(std::shared_ptr<StuPad> pad)
{
    const quint8 mode = pad->knows(report::PenDataTimes) ? 3 : pad->knows(report::PenDataOption) ? 1 : 0;
    if (mode == 0 || !pad->knows(report::OptionMode)) {
        co_return Result<void>();
    }
    const QByteArray choose = switchReport(report::OptionMode, mode);
    co_return co_await pad->order(choose);
}

bool wantsKey(const Session &session)
{
    return session.rules.encryption != EncryptionRule::Off || session.options.mustBeEncrypted;
}

bool needsKey(const Session &session)
{
    return session.rules.encryption == EncryptionRule::Required || session.options.mustBeEncrypted;
}

// Agrees on a key and begins the encrypted capture. An unencrypted one needs no beginning.
Task<Result<void>> startCapture(SessionPointer session, std::stop_token stop)
{
    const std::shared_ptr<StuPad> pad = session->pad;
    QByteArray key;
    if (pad->canEncrypt() && wantsKey(*session)) {
        const Result<QByteArray> agreed = co_await agreeOnKey(pad, session->rules.padding, stop);
        if (!agreed) {
            co_return failure(agreed.error());
        }
        key = *agreed;
    }
    if (key.isEmpty()) {
        session->flow->begin({}, std::nullopt);
        co_return needsKey(*session) ? Result<void>(failure(errors::PadNotEncrypted)) : Result<void>();
    }
    SystemRandomness randomness;
    const auto number = qFromBigEndian<quint32>(randomness.bytes(4).constData()) | 1U; // never 0
    session->flow->begin([key](QByteArrayView block) { return crypto::decryptBlock(key, block); }, number);
    const QByteArray start = startCaptureReport(number);
    co_return co_await pad->order(start);
}

// A pad that can clear a part of its screen is not sent the whole picture for every attempt: that takes seconds.
Task<Result<void>> clearPaper(SessionPointer session, std::stop_token stop)
{
    const std::shared_ptr<StuPad> pad = session->pad;
    if (session->isShown && pad->knows(report::ClearArea)) {
        const QByteArray clear = clearAreaReport(session->layout.writing);
        const Result<void> cleared = co_await pad->order(clear);
        co_return cleared;
    }
    const Result<void> shown = co_await showPicture(session, stop);
    session->isShown = shown.has_value();
    co_return shown;
}

Task<Result<void>> askToSign(SessionPointer session, std::stop_token stop)
{
    const std::shared_ptr<StuPad> pad = session->pad;
    Result<void> step = co_await clearPaper(session, stop);
    if (step) {
        step = co_await chooseSamples(pad);
    }
    if (step && pad->knows(report::InkArea)) {
        const QByteArray area = inkAreaReport(session->layout.writing);
        step = co_await pad->order(area);
    }
    if (step) {
        step = co_await startCapture(session, stop);
    }
    if (step && stop.stop_requested()) {
        step = failure(errors::Cancelled);
    }
    if (!step) {
        co_return failure(step.error());
    }
    const QByteArray ink = switchReport(report::InkingMode, 1);
    co_return co_await pad->order(ink);
}

// No ink is taken any more. A pad that does not answer is left alone.
Task<void> stopInk(std::shared_ptr<StuPad> pad, QList<QByteArray> afterwards)
{
    QList<QByteArray> requests{switchReport(report::InkingMode, 0)};
    if (pad->knows(report::EndCapture)) {
        requests << switchReport(report::EndCapture, 0);
    }
    requests << afterwards;
    for (const QByteArray &request : requests) {
        if (!pad->isReady()) {
            co_return;
        }
        (void)co_await pad->tell(request);
    }
}

// What the member wishes; errors::PadNothingWritten or PadNotFinished when the time is over.
Task<Result<PadWish>> waitForWish(SessionPointer session, QDeadlineTimer deadline, std::stop_token stop)
{
    const Reply<PadWish> reply;
    InkFlow *const flow = session->flow.get();
    if (flow->wish()) {
        co_return *flow->wish();
    }
    QObject guard;
    QObject::connect(flow, &InkFlow::ended, &guard, [reply, flow] { reply.set(*flow->wish()); });
    QObject::connect(session->pad.get(), &StuPad::failed, &guard,
                     [reply](const Error &error) { reply.set(failure(error)); });
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &guard, [reply, flow] {
        reply.set(failure(flow->isEmpty() ? errors::PadNothingWritten : errors::PadNotFinished));
    });
    limit.start(std::chrono::milliseconds(std::max<qint64>(deadline.remainingTime(), 0)));
    const Result<PadWish> wish = co_await answerOf(reply, stop);
    co_return wish;
}

Task<Result<Handwriting>> write(SessionPointer session, std::stop_token stop)
{
    const std::shared_ptr<StuPad> pad = session->pad;
    const QDeadlineTimer deadline(session->options.timeout);
    const QList<QByteArray> nothing;
    QObject guard;
    QObject::connect(pad.get(), &StuPad::reported, &guard,
                     [flow = session->flow.get()](const QByteArray &report, qint64 at) { flow->take(report, at); });
    while (true) {
        const Result<void> asked = co_await askToSign(session, stop);
        if (!asked) {
            co_return failure(asked.error());
        }
        const Result<PadWish> wish = co_await waitForWish(session, deadline, stop);
        if (!wish) {
            co_return failure(wish.error());
        }
        if (*wish == PadWish::Cancel) {
            co_return failure(errors::PadCancelled);
        }
        if (*wish == PadWish::Finish) {
            const QString name = pad->information().model + u' ' + pad->serial();
            co_return session->flow->result(name.trimmed());
        }
        session->flow->beginAnew();
        co_await stopInk(pad, nothing);
    }
}

Result<PadLayout> layoutFor(const Capability &capability, const SignatureCaptureOptions &options)
{
    if (!options.layout) {
        return plainLayout(capability.width, capability.height);
    }
    const PadPicture &picture = options.layout->picture;
    const bool fits =
        options.layout->isSound() && picture.width == capability.width && picture.height == capability.height;
    return fits ? Result<PadLayout>(*options.layout) : failure(errors::PadPictureUnfit);
}

} // namespace

Task<Result<Handwriting>> captureOn(std::shared_ptr<StuPad> pad, StuRules rules, SignatureCaptureOptions options,
                                    SignatureProgress progress, const Clock &clock, std::stop_token stop)
{
    const Result<void> opened = co_await pad->ensureOpen(stop);
    if (!opened) {
        co_return failure(opened.error());
    }
    const Result<PadLayout> layout = layoutFor(pad->capability(), options);
    if (!layout) {
        co_return failure(layout.error());
    }
    const auto session = std::make_shared<Session>();
    session->pad = pad;
    session->rules = rules;
    session->options = options;
    session->layout = *layout;
    session->encoding = encodingFor(pad->capability(), pad->transport().productId(), rules.picture);
    session->picture = encodedPicture(layout->picture, session->encoding);
    session->flow = std::make_unique<InkFlow>(pad->capability(), *layout, progress, clock);
    const Result<Handwriting> written = co_await write(session, stop);
    const QList<QByteArray> clear{switchReport(report::ClearScreen, 0)};
    co_await stopInk(pad, clear); // whatever happened, the pad shows nothing of the member any more
    co_return written;
}

} // namespace tonggui::devices::stu
