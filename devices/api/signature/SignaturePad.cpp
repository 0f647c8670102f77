// SPDX-License-Identifier: Apache-2.0
#include "devices/api/signature/SignaturePad.h"

#include "devices/api/DeviceErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

Task<Result<QJsonObject>> refused(Error error)
{
    co_return failure(error);
}

} // namespace

std::optional<PadScreen> screenOf(const DeviceCapabilities &capabilities)
{
    const auto width = capabilities.limit<qint64>(signaturepad::ScreenWidth);
    const auto height = capabilities.limit<qint64>(signaturepad::ScreenHeight);
    if (!capabilities.has(signaturepad::Screen) || !width || !height || *width < 1 || *height < 1 ||
        *width > LargestPadSide || *height > LargestPadSide) {
        return std::nullopt;
    }
    return PadScreen{int(*width), int(*height), capabilities.has(signaturepad::Colour)};
}

Task<Result<QJsonObject>> SignaturePad::execute(QString command, QJsonObject arguments, JobProgress progress,
                                                std::stop_token stop)
{
    if (command != u"capture"_s) {
        return refused(Error(errors::UnknownCommand, {command}));
    }
    const Result<SignatureCaptureOptions> options = SignatureCaptureOptions::fromJson(arguments);
    return options ? executeCapture(*options, std::move(progress), std::move(stop)) : refused(options.error());
}

Task<Result<QJsonObject>> SignaturePad::executeCapture(SignatureCaptureOptions options, JobProgress progress,
                                                       std::stop_token stop)
{
    const SignatureProgress steps = [progress](const PadProgress &step) { progress(step.toJson()); };
    const Result<Handwriting> written = co_await capture(options, steps, stop);
    co_return written.map([](const Handwriting &value) { return value.toJson(); });
}

} // namespace tonggui::devices
