// SPDX-License-Identifier: Apache-2.0
#include "devices/api/printer/RemoteDocumentPrinter.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/printer/PrinterErrors.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::chrono::seconds WireGrace(10); // the driver ends its jobs in time itself

// A driver that ended in the middle may have left its work with the printer: nobody knows, and nobody should just try
// again.
Result<PrintedPaper> paperFrom(const Result<QJsonObject> &answer, bool hasBegun)
{
    if (!answer && hasBegun && answer.error().is(errors::DriverStopped)) {
        return failure(Error(errors::PaperUncertain).because(answer.error().toLine()));
    }
    return answer.and_then([](const QJsonObject &object) { return PrintedPaper::fromJson(object); });
}

} // namespace

RemoteDocumentPrinter::RemoteDocumentPrinter(JobChannel &channel, const Clock &clock, QObject *parent)
    : DocumentPrinter(clock, parent)
    , m_channel(channel)
{
    connect(&channel, &JobChannel::descriptorChanged, this, &Device::descriptorChanged);
    connect(&channel, &JobChannel::statusChanged, this, &Device::statusChanged);
    connect(&channel, &JobChannel::eventHappened, this, &Device::eventHappened);
}

Task<Result<PrintedPaper>> RemoteDocumentPrinter::print(QByteArray pdf, PrintOptions options, PrintProgressed progress,
                                                        std::stop_token stop)
{
    const QPointer<RemoteDocumentPrinter> self(this);
    const auto hasBegun = std::make_shared<bool>(false);
    const JobProgress steps = [progress, hasBegun](const QJsonObject &step) {
        *hasBegun = true;
        if (const auto known = PrintProgress::fromJson(step); known && progress) {
            progress(*known);
        }
    };
    const JobRequest request{u"print"_s, printArguments(pdf, options), options.timeout + WireGrace};
    const Result<QJsonObject> answer = co_await m_channel.run(request, steps, stop);
    const Result<PrintedPaper> paper = paperFrom(answer, *hasBegun);
    if (self) {
        self->count(paper);
    }
    co_return paper;
}

} // namespace tonggui::devices
