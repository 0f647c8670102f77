// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-escpos/EscPosPrinter.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/ticketprinter/TicketPrinterErrors.h"
#include "devices/plugins/printer-escpos/PrinterPort.h"
#include "devices/plugins/printer-escpos/SlipRun.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices::escpos {

namespace {

constexpr std::chrono::seconds AgainWhenGone(1);

DeviceState stateAfter(const Error &error)
{
    return error.is(errors::Unplugged) || error.is(errors::PortNotOpen) ? DeviceState::NoDevice : DeviceState::Offline;
}

} // namespace

EscPosPrinter::EscPosPrinter(QString driver, std::shared_ptr<EscPosLink> link, EscPosTraits traits, const Clock &clock)
    : TicketPrinter(clock)
    , m_driver(std::move(driver))
    , m_link(std::move(link))
    , m_traits(traits)
{
    connect(m_link.get(), &EscPosLink::lost, this, &EscPosPrinter::noteFault);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { look(); });
    m_again.start(0);
}

EscPosPrinter::~EscPosPrinter()
{
    m_link->disconnect(this);
    m_stop.request_stop();
    m_link->close();
}

std::unique_ptr<EscPosPrinter> EscPosPrinter::fromSettings(const PluginContext &context)
{
    const QJsonObject &settings = context.settings;
    EscPosTraits traits;
    traits.paper = paperWidth(settings[u"paperMm"_s].toString().toInt());
    traits.millimetresPerSecond = settings[u"printSpeed"_s].toInt();
    traits.poll = std::chrono::milliseconds(settings[u"pollMs"_s].toInteger());
    const std::chrono::milliseconds reply(settings[u"replyMs"_s].toInteger());
    auto link = std::make_shared<EscPosLink>(transportFor(settings[u"port"_s].toString()), reply,
                                             settings[u"speed"_s].toString().toInt());
    return std::make_unique<EscPosPrinter>(context.driver, std::move(link), traits, context.clock);
}

DeviceDescriptor EscPosPrinter::descriptor() const
{
    const ByteTransport &transport = m_link->transport();
    return {.kind = kinds::TicketPrinter,
            .driver = m_driver,
            .model = u"ESC/POS"_s,
            .transport = transport.name(),
            .address = transport.address()};
}

DeviceCapabilities EscPosPrinter::capabilities() const
{
    QStringList features{ticketprinter::Qr, ticketprinter::Cut};
    if (m_link->hasTold()) {
        features << ticketprinter::Status;
    }
    return DeviceCapabilities(features, {{ticketprinter::Dots, qint64(m_traits.paper.dots)},
                                         {ticketprinter::Columns, qint64(m_traits.paper.columns)}});
}

Task<Result<PrintedSlip>> EscPosPrinter::print(TicketSlip slip, SlipOptions options, SlipProgressed progress,
                                               std::stop_token stop)
{
    const Result<void> sound = slip.check(m_traits.paper.dots);
    if (!sound) {
        co_return failure(sound.error());
    }
    Result<ExclusiveUse::Turn> turn = m_use.take();
    if (!turn) {
        co_return failure(turn.error());
    }
    const QPointer<EscPosPrinter> self(this);
    std::stop_source jobStop;
    m_stop = jobStop;
    const std::stop_callback onStop(stop, [&jobStop] { jobStop.request_stop(); });
    if (m_status.isUsable()) {
        setStatus(DeviceState::Busy, m_status.position);
    }
    const ReportSeen seen = [self](const Result<PrinterReport> &report) {
        if (self) {
            self->noteReport(report);
        }
    };
    if (!progress) {
        progress = [](const SlipProgress &) {};
    }
    const SlipBytes bytes = slipBytes(slip, m_traits.paper);
    const Result<PrintedSlip> printed =
        co_await runSlip(m_link, bytes, m_traits, options, progress, seen, jobStop.get_token());
    turn->reset();
    if (self) {
        if (m_status.state == DeviceState::Busy) {
            setStatus(DeviceState::Online, m_status.position, m_status.reason);
        }
        m_again.start(0);
        count(printed);
    }
    co_return printed;
}

// Looks how the printer is, and looks again later.
Task<void> EscPosPrinter::look()
{
    const QPointer<EscPosPrinter> self(this);
    if (m_use.isTaken()) {
        co_return; // the job looks, and comes back here when it is done
    }
    const Result<void> opened = m_link->open();
    if (!opened) {
        noteFault(opened.error());
        co_return;
    }
    const Result<PrinterReport> report = co_await m_link->ask({});
    if (self) {
        noteReport(report);
        m_again.start(m_link->isOpen() ? m_traits.poll : std::chrono::milliseconds(AgainWhenGone));
    }
}

void EscPosPrinter::noteReport(const Result<PrinterReport> &report)
{
    const DeviceState well = m_use.isTaken() ? DeviceState::Busy : DeviceState::Online;
    if (!report && report.error().is(errors::Silent) && !m_link->hasTold()) {
        setStatus(well, MediaPosition::Unknown); // it does not tell
        return;
    }
    if (!report) {
        if (!report.error().is(errors::Unplugged)) { // that is told by `lost`
            setStatus(stateAfter(report.error()), MediaPosition::Unknown, report.error());
        }
        return;
    }
    const auto position = report->isPaperOut() ? MediaPosition::NotInPosition : MediaPosition::InPosition;
    if (const auto hindrance = report->hindrance()) {
        const bool isFault = hindrance->is(errors::CutterStuck) || hindrance->is(errors::SlipPrinterBroken);
        const bool isPause = hindrance->is(errors::SlipPrinterHot) || hindrance->is(errors::SlipPrinterOffline);
        setStatus(isFault                      ? DeviceState::HardwareError
                  : isPause && m_use.isTaken() ? DeviceState::Busy
                  : isPause                    ? DeviceState::Offline
                                               : DeviceState::UserError,
                  position, hindrance);
    } else if (report->isPaperLow()) {
        setStatus(well, position, Error(errors::SlipPaperLow));
    } else {
        setStatus(well, position);
    }
}

void EscPosPrinter::noteFault(const Error &error)
{
    setStatus(stateAfter(error), MediaPosition::Unknown, error);
    m_again.start(AgainWhenGone);
}

void EscPosPrinter::setStatus(DeviceState state, MediaPosition position, std::optional<Error> reason)
{
    const bool tells = m_link->hasTold();
    if (std::exchange(m_didTell, tells) != tells) {
        Q_EMIT descriptorChanged();
    }
    const DeviceStatus next{state, position, std::move(reason)};
    if (!(next == m_status)) {
        m_status = next;
        Q_EMIT statusChanged(m_status);
    }
}

} // namespace tonggui::devices::escpos
