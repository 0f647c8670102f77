// SPDX-License-Identifier: Apache-2.0
#include "devices/api/ticketprinter/TicketPrinter.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/EnumText.h"
#include "devices/api/ErrorWire.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::array StepWords{"checking", "printing"};

Task<Result<QJsonObject>> refused(Error error)
{
    co_return failure(error);
}

} // namespace

QJsonObject SlipOptions::toJson() const
{
    return {{u"timeoutMs"_s, qint64(timeout.count())}};
}

Result<SlipOptions> SlipOptions::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    SlipOptions options;
    options.timeout = std::chrono::milliseconds(read.integer(u"timeoutMs"_s, options.timeout.count()));
    if (options.timeout.count() <= 0) {
        read.refuse(u"timeoutMs"_s);
    }
    return read.finish(options);
}

QJsonObject SlipProgress::toJson() const
{
    QJsonObject object{{u"step"_s, wordOf(StepWords, step)}};
    if (attention) {
        object[u"attention"_s] = errorToWire(*attention);
    }
    return object;
}

Result<SlipProgress> SlipProgress::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    SlipProgress progress;
    const auto step = fromWord<SlipStep>(StepWords, read.text(u"step"_s));
    if (!step) {
        read.refuse(u"step"_s);
    }
    progress.step = step.value_or(SlipStep::Checking);
    if (object[u"attention"_s].isObject()) {
        progress.attention = errorFromWire(object[u"attention"_s].toObject());
    }
    return read.finish(progress);
}

QJsonObject PrintedSlip::toJson() const
{
    return {{u"confirmed"_s, isConfirmed}, {u"replaced"_s, replaced}};
}

Result<PrintedSlip> PrintedSlip::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    const PrintedSlip slip{read.boolean(u"confirmed"_s), int(read.integer(u"replaced"_s, 0))};
    return read.finish(slip);
}

QJsonObject TicketPrinter::printArguments(const TicketSlip &slip, const SlipOptions &options)
{
    QJsonObject arguments = options.toJson();
    arguments[u"slip"_s] = slip.toJson();
    return arguments;
}

Task<Result<QJsonObject>> TicketPrinter::execute(QString command, QJsonObject arguments, JobProgress progress,
                                                 std::stop_token stop)
{
    if (command != u"print"_s) {
        return refused(Error(errors::UnknownCommand, {command}));
    }
    const Result<SlipOptions> options = SlipOptions::fromJson(arguments);
    if (!options) {
        return refused(options.error());
    }
    JsonReader read(arguments);
    const QJsonObject wanted = read.object(u"slip"_s);
    if (read.error()) {
        return refused(*read.error());
    }
    const Result<TicketSlip> slip = TicketSlip::fromJson(wanted);
    return slip ? executePrint(*slip, *options, std::move(progress), std::move(stop)) : refused(slip.error());
}

Task<Result<QJsonObject>> TicketPrinter::executePrint(TicketSlip slip, SlipOptions options, JobProgress progress,
                                                      std::stop_token stop)
{
    const SlipProgressed steps = [progress](const SlipProgress &step) { progress(step.toJson()); };
    const Result<PrintedSlip> printed = co_await print(slip, options, steps, stop);
    co_return printed.map([](const PrintedSlip &value) { return value.toJson(); });
}

} // namespace tonggui::devices
