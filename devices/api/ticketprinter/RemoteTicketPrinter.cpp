// SPDX-License-Identifier: Apache-2.0
#include "devices/api/ticketprinter/RemoteTicketPrinter.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/ticketprinter/TicketPrinterErrors.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::chrono::seconds WireGrace(10); // the driver ends its jobs in time itself

// A driver that ended in the middle may have left its work with the printer: nobody knows, and nobody should just try
// again.
Result<PrintedSlip> slipFrom(const Result<QJsonObject> &answer, bool hasBegun)
{
    if (!answer && hasBegun && answer.error().is(errors::DriverStopped)) {
        return failure(Error(errors::SlipUncertain).because(answer.error().toLine()));
    }
    return answer.and_then([](const QJsonObject &object) { return PrintedSlip::fromJson(object); });
}

} // namespace

RemoteTicketPrinter::RemoteTicketPrinter(JobChannel &channel, const Clock &clock, QObject *parent)
    : TicketPrinter(clock, parent)
    , m_channel(channel)
{
    connect(&channel, &JobChannel::descriptorChanged, this, &Device::descriptorChanged);
    connect(&channel, &JobChannel::statusChanged, this, &Device::statusChanged);
    connect(&channel, &JobChannel::eventHappened, this, &Device::eventHappened);
}

Task<Result<PrintedSlip>> RemoteTicketPrinter::print(TicketSlip slip, SlipOptions options, SlipProgressed progress,
                                                     std::stop_token stop)
{
    const QPointer<RemoteTicketPrinter> self(this);
    const auto hasBegun = std::make_shared<bool>(false);
    const JobProgress steps = [progress, hasBegun](const QJsonObject &step) {
        *hasBegun = true;
        if (const auto known = SlipProgress::fromJson(step); known && progress) {
            progress(*known);
        }
    };
    const JobRequest request{u"print"_s, printArguments(slip, options), options.timeout + WireGrace};
    const Result<QJsonObject> answer = co_await m_channel.run(request, steps, stop);
    const Result<PrintedSlip> printed = slipFrom(answer, *hasBegun);
    if (self) {
        self->count(printed);
    }
    co_return printed;
}

} // namespace tonggui::devices
