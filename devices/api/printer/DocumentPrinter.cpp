// SPDX-License-Identifier: Apache-2.0
#include "devices/api/printer/DocumentPrinter.h"

#include "devices/api/DeviceErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

Task<Result<QJsonObject>> refused(Error error)
{
    co_return failure(error);
}

} // namespace

QJsonObject DocumentPrinter::printArguments(const QByteArray &pdf, const PrintOptions &options)
{
    QJsonObject arguments = options.toJson();
    arguments[u"pdf"_s] = base64Json(pdf);
    return arguments;
}

Task<Result<QJsonObject>> DocumentPrinter::execute(QString command, QJsonObject arguments, JobProgress progress,
                                                   std::stop_token stop)
{
    if (command != u"print"_s) {
        return refused(Error(errors::UnknownCommand, {command}));
    }
    const Result<PrintOptions> options = PrintOptions::fromJson(arguments);
    if (!options) {
        return refused(options.error());
    }
    JsonReader read(arguments);
    const QByteArray pdf = read.bytes(u"pdf"_s);
    if (read.error()) {
        return refused(*read.error());
    }
    return executePrint(pdf, *options, std::move(progress), std::move(stop));
}

Task<Result<QJsonObject>> DocumentPrinter::executePrint(QByteArray pdf, PrintOptions options, JobProgress progress,
                                                        std::stop_token stop)
{
    const PrintProgressed steps = [progress](const PrintProgress &step) { progress(step.toJson()); };
    const Result<PrintedPaper> paper = co_await print(pdf, options, steps, stop);
    co_return paper.map([](const PrintedPaper &value) { return value.toJson(); });
}

} // namespace tonggui::devices
