// SPDX-License-Identifier: Apache-2.0
#include "app/cli/devices/DeviceCapture.h"

#include "app/cli/CardLines.h"
#include "app/cli/CliErrors.h"
#include "devices/api/camera/CameraFeed.h"
#include "devices/api/camera/RemoteCamera.h"
#include "devices/api/idcard/RemoteIdCardReader.h"
#include "devices/api/signature/RemoteSignaturePad.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DevicesVerb)
};

using Bytes = Result<QByteArray>;

Task<Bytes> takePicture(devices::JobChannel &channel, CaptureWorld world, QByteArray format)
{
    devices::RemoteCamera camera(channel, world.clock);
    const devices::CameraStillOptions options;
    const std::stop_token never;
    const Result<devices::CameraFrame> frame = co_await devices::takeStill(camera, options, world.randomness, never);
    if (!frame) {
        co_return failure(frame.error());
    }
    const QImage picture(frame->pixels, frame->width, frame->height, frame->bytesPerLine, QImage::Format_RGB32);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, format.constData())) {
        co_return failure(tonggui::errors::Internal);
    }
    co_return bytes;
}

QByteArray drawingOf(const Handwriting &writing)
{
    QByteArray paths;
    for (const PenStroke &stroke : writing.strokes) {
        QByteArrayList points;
        for (const PenSample &sample : stroke) {
            points << QByteArray::number(sample.x) + ',' + QByteArray::number(sample.y);
        }
        paths += "<polyline points=\"" + points.join(' ') + "\"/>";
    }
    const QByteArray size = QByteArray::number(writing.width) + ' ' + QByteArray::number(writing.height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size +
           "\" fill=\"none\" stroke=\"black\" stroke-width=\"60\" stroke-linecap=\"round\">" + paths + "</svg>\n";
}

Task<Bytes> takeSignature(devices::JobChannel &channel, CaptureWorld world)
{
    devices::RemoteSignaturePad pad(channel, world.clock);
    devices::SignatureCaptureOptions options;
    options.prompt = Words::tr("Please write your name");
    const auto say = world.say;
    const devices::SignatureProgress progress = [say](const devices::PadProgress &step) {
        if (step.step == devices::PadStep::Ready) {
            say(Words::tr("Write on the pad and press its tick"));
        }
    };
    const std::stop_token never;
    const Result<Handwriting> writing = co_await pad.capture(options, progress, never);
    co_return writing.map(drawingOf);
}

Task<Bytes> takeCard(devices::JobChannel &channel, CaptureWorld world)
{
    devices::RemoteIdCardReader reader(channel, world.clock);
    devices::IdCardReadOptions options;
    options.withFingerprint = reader.capabilities().has(devices::idcard::Fingerprint);
    options.withLatestAddress = reader.capabilities().has(devices::idcard::LatestAddress);
    const auto say = world.say;
    const devices::IdCardProgress progress = [say](devices::IdCardStep step) { say(stepLine(step)); };
    const std::stop_token never;
    const Result<IdCard> card = co_await reader.read(options, progress, never);
    co_return card.map([](const IdCard &value) { return canonicalJson(value.toJson()) + '\n'; });
}

Result<void> writeOwn(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(Error(tonggui::errors::FileUnwritable, {path}).because(file.errorString()));
    }
    return {};
}

} // namespace

Task<Result<QString>> captureTo(QString path, QString kind, devices::JobChannel &channel, CaptureWorld world)
{
    const bool isJpeg = QFileInfo(path).suffix().startsWith(u"jp"_s, Qt::CaseInsensitive);
    const QByteArray format = isJpeg ? "JPG" : "PNG";
    Bytes bytes = failure(errors::NothingToCapture, {kind});
    if (kind == devices::kinds::Camera) {
        bytes = co_await takePicture(channel, world, format);
    } else if (kind == devices::kinds::SignaturePad) {
        bytes = co_await takeSignature(channel, world);
    } else if (kind == devices::kinds::IdCardReader) {
        bytes = co_await takeCard(channel, world);
    }
    const Result<void> written = bytes.and_then([&path](const QByteArray &taken) { return writeOwn(path, taken); });
    if (!written) {
        co_return failure(written.error());
    }
    co_return Words::tr("Written to %1").arg(path);
}

} // namespace tonggui::cli
