// SPDX-License-Identifier: Apache-2.0
#include "devices/api/printer/PrintJob.h"

#include "devices/api/EnumText.h"
#include "devices/api/ErrorWire.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::array MediaWords{"a4", "a5"};
constexpr std::array SidesWords{"one", "long-edge", "short-edge"};
constexpr std::array StepWords{"sending", "waiting", "printing"};
constexpr int MostCopies = 99;

} // namespace

QString mediaWord(Media media)
{
    return wordOf(MediaWords, media);
}

std::optional<Media> mediaFrom(QStringView word)
{
    return fromWord<Media>(MediaWords, word);
}

QString sidesWord(Sides sides)
{
    return wordOf(SidesWords, sides);
}

std::optional<Sides> sidesFrom(QStringView word)
{
    return fromWord<Sides>(SidesWords, word);
}

QJsonObject PrintOptions::toJson() const
{
    return {{u"title"_s, title},
            {u"copies"_s, copies},
            {u"media"_s, mediaWord(media)},
            {u"sides"_s, sidesWord(sides)},
            {u"timeoutMs"_s, qint64(timeout.count())}};
}

Result<PrintOptions> PrintOptions::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    PrintOptions options;
    options.title = read.optionalText(u"title"_s);
    options.copies = int(read.integer(u"copies"_s, 1));
    options.timeout = std::chrono::milliseconds(read.integer(u"timeoutMs"_s, options.timeout.count()));
    const auto media = mediaFrom(read.text(u"media"_s));
    const auto sides = sidesFrom(read.text(u"sides"_s));
    if (!media) {
        read.refuse(u"media"_s);
    }
    if (!sides) {
        read.refuse(u"sides"_s);
    }
    if (options.copies < 1 || options.copies > MostCopies) {
        read.refuse(u"copies"_s);
    }
    if (options.timeout.count() <= 0) {
        read.refuse(u"timeoutMs"_s);
    }
    options.media = media.value_or(Media::A4);
    options.sides = sides.value_or(Sides::One);
    return read.finish(options);
}

bool PrintProgress::operator==(const PrintProgress &other) const
{
    return toJson() == other.toJson();
}

QJsonObject PrintProgress::toJson() const
{
    QJsonObject object{{u"step"_s, wordOf(StepWords, step)}, {u"pages"_s, pages}};
    if (attention) {
        object[u"attention"_s] = errorToWire(*attention);
    }
    return object;
}

Result<PrintProgress> PrintProgress::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    PrintProgress progress;
    const auto step = fromWord<PrintStep>(StepWords, read.text(u"step"_s));
    if (!step) {
        read.refuse(u"step"_s);
    }
    progress.step = step.value_or(PrintStep::Sending);
    progress.pages = int(read.integer(u"pages"_s, 0));
    if (object[u"attention"_s].isObject()) {
        progress.attention = errorFromWire(object[u"attention"_s].toObject());
    }
    return read.finish(progress);
}

QJsonObject PrintedPaper::toJson() const
{
    return {{u"job"_s, job}, {u"pages"_s, pages}};
}

Result<PrintedPaper> PrintedPaper::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    const PrintedPaper paper{int(read.integer(u"job"_s)), int(read.integer(u"pages"_s, 0))};
    return read.finish(paper);
}

} // namespace tonggui::devices
