// SPDX-License-Identifier: Apache-2.0
#include "devices/api/signature/SignatureCapture.h"

#include "devices/api/EnumText.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::array StepWords{"ready", "pen", "pen-away", "begun-anew", "nothing-yet", "stroke-dropped"};
constexpr qsizetype NumbersPerMotion = 5;

QJsonArray jsonOf(const std::vector<PenMotion> &motions)
{
    QJsonArray numbers;
    for (const PenMotion &motion : motions) {
        for (const qint32 number : {motion.sample.time, motion.sample.x, motion.sample.y, motion.sample.pressure,
                                    qint32(motion.isDown ? 1 : 0)}) {
            numbers.append(number);
        }
    }
    return numbers;
}

std::vector<PenMotion> motionsFrom(const QJsonArray &numbers)
{
    std::vector<PenMotion> motions;
    motions.reserve(size_t(numbers.size() / NumbersPerMotion));
    for (qsizetype i = 0; i + NumbersPerMotion <= numbers.size(); i += NumbersPerMotion) {
        motions.push_back({.sample = {.time = numbers[i].toInt(),
                                      .x = numbers[i + 1].toInt(),
                                      .y = numbers[i + 2].toInt(),
                                      .pressure = numbers[i + 3].toInt()},
                           .isDown = numbers[i + 4].toInt() == 1});
    }
    return motions;
}

} // namespace

QJsonObject SignatureCaptureOptions::toJson() const
{
    QJsonObject object{{u"prompt"_s, prompt},
                       {u"signer"_s, signer},
                       {u"timeoutMs"_s, qint64(timeout.count())},
                       {u"encrypted"_s, mustBeEncrypted}};
    if (layout) {
        object[u"layout"_s] = layout->toJson();
    }
    return object;
}

Result<SignatureCaptureOptions> SignatureCaptureOptions::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    SignatureCaptureOptions options;
    options.prompt = read.optionalText(u"prompt"_s);
    options.signer = read.optionalText(u"signer"_s);
    options.timeout = std::chrono::milliseconds(read.integer(u"timeoutMs"_s));
    options.mustBeEncrypted = read.boolean(u"encrypted"_s);
    if (options.timeout.count() < 0) {
        read.refuse(u"timeoutMs"_s);
    }
    if (object.contains(u"layout"_s)) {
        const Result<PadLayout> layout = PadLayout::fromJson(object[u"layout"_s].toObject());
        if (layout) {
            options.layout = *layout;
        } else {
            read.refuse(u"layout"_s);
        }
    }
    return read.finish(std::move(options));
}

QJsonObject PadProgress::toJson() const
{
    QJsonObject object{{u"step"_s, wordOf(StepWords, step)}};
    if (step == PadStep::Ready) {
        object[u"width"_s] = width;
        object[u"height"_s] = height;
    } else if (step == PadStep::Pen) {
        object[u"motions"_s] = jsonOf(motions);
    }
    return object;
}

Result<PadProgress> PadProgress::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    PadProgress progress;
    const auto step = fromWord<PadStep>(StepWords, read.text(u"step"_s));
    if (!step) {
        read.refuse(u"step"_s);
        return read.finish(progress);
    }
    progress.step = *step;
    if (*step == PadStep::Ready) {
        progress.width = qint32(read.integer(u"width"_s));
        progress.height = qint32(read.integer(u"height"_s));
    } else if (*step == PadStep::Pen) {
        progress.motions = motionsFrom(read.array(u"motions"_s));
    }
    return read.finish(std::move(progress));
}

} // namespace tonggui::devices
