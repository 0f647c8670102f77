// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-cups/CupsPrinter.h"

#include "devices/api/printer/PrinterErrors.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices::cups {

namespace {

DeviceState stateOf(const Error &hindrance)
{
    if (hindrance.is(errors::PaperOut) || hindrance.is(errors::PrinterCoverOpen)) {
        return DeviceState::UserError;
    }
    return hindrance.is(errors::PrinterOffline) || hindrance.is(errors::PrinterPaused) ? DeviceState::Offline
                                                                                       : DeviceState::HardwareError;
}

} // namespace

CupsPrinter::CupsPrinter(QString driver, std::shared_ptr<QueueThread> queue, Times times, const Clock &clock)
    : DocumentPrinter(clock)
    , m_driver(std::move(driver))
    , m_thread(std::move(queue))
    , m_times(times)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { look(); });
    m_again.start(0);
}

CupsPrinter::~CupsPrinter()
{
    m_stop.request_stop();
    m_end.request_stop();
}

std::unique_ptr<CupsPrinter> CupsPrinter::fromSettings(const PluginContext &context)
{
    const QJsonObject &settings = context.settings;
    const auto duration = [&settings](const QString &key) {
        return std::chrono::milliseconds(settings[key].toInteger());
    };
    const PrinterAddress address =
        PrinterAddress::from(settings[u"server"_s].toString(), settings[u"port"_s].toString());
    const Times times{.look = duration(u"pollMs"_s),
                      .run = {.poll = duration(u"jobPollMs"_s), .gone = duration(u"goneMs"_s)}};
    return std::make_unique<CupsPrinter>(
        context.driver, std::make_shared<QueueThread>(address, duration(u"answerMs"_s)), times, context.clock);
}

DeviceDescriptor CupsPrinter::descriptor() const
{
    return {.kind = kinds::Printer,
            .driver = m_driver,
            .model = m_queue.model.isEmpty() ? u"IPP"_s : m_queue.model,
            .transport = u"printer-queue"_s,
            .address = m_thread->shown().isEmpty() ? m_queue.name : m_thread->shown(),
            .firmware = m_queue.firmware};
}

DeviceCapabilities CupsPrinter::capabilities() const
{
    return DeviceCapabilities(m_queue.features());
}

Task<Result<PrintedPaper>> CupsPrinter::print(QByteArray pdf, PrintOptions options, PrintProgressed progress,
                                              std::stop_token stop)
{
    Result<ExclusiveUse::Turn> turn = m_use.take();
    if (!turn) {
        co_return failure(turn.error());
    }
    const QPointer<CupsPrinter> self(this);
    std::stop_source jobStop;
    m_stop = jobStop;
    const std::stop_callback onStop(stop, [&jobStop] { jobStop.request_stop(); });
    if (m_status.isUsable()) {
        setStatus(DeviceState::Busy, m_status.position);
    }
    const QueueSeen seen = [self](const Result<QueueState> &queue) {
        if (self) {
            self->noteQueue(queue);
        }
    };
    if (!progress) {
        progress = [](const PrintProgress &) {};
    }
    const Result<PrintedPaper> paper =
        co_await runPaper(m_thread, pdf, options, m_times.run, progress, seen, jobStop.get_token());
    turn->reset();
    if (self) {
        if (m_status.state == DeviceState::Busy) {
            setStatus(DeviceState::Online, m_status.position, m_status.reason);
        }
        m_again.start(0);
        count(paper);
    }
    co_return paper;
}

// Looks how the printer is, and looks again later.
Task<void> CupsPrinter::look()
{
    const QPointer<CupsPrinter> self(this);
    if (m_use.isTaken()) {
        co_return; // the job looks, and comes back here when it is done
    }
    const Result<QueueState> queue = co_await m_thread->look(m_end.get_token());
    if (self && !m_use.isTaken()) {
        noteQueue(queue);
        m_again.start(m_times.look);
    }
}

void CupsPrinter::noteQueue(const Result<QueueState> &queue)
{
    if (!queue) {
        const bool isGone = queue.error().is(errors::ServerGone);
        setStatus(isGone ? DeviceState::Offline : DeviceState::NoDevice, MediaPosition::Unknown, queue.error());
        return;
    }
    const bool isChanged = queue->model != m_queue.model || queue->features() != m_queue.features() ||
                           queue->firmware != m_queue.firmware || queue->name != m_queue.name;
    m_queue = *queue;
    if (isChanged) {
        Q_EMIT descriptorChanged();
    }
    const DeviceState well = m_use.isTaken() ? DeviceState::Busy : DeviceState::Online;
    const std::optional<Error> hindrance =
        queue->isAccepting || queue->reasons.hindrance ? queue->reasons.hindrance : Error(errors::QueueClosed);
    if (hindrance) {
        const bool isOut = hindrance->is(errors::PaperOut);
        setStatus(hindrance->is(errors::QueueClosed) ? DeviceState::Offline : stateOf(*hindrance),
                  isOut ? MediaPosition::NotInPosition : MediaPosition::Unknown, hindrance);
    } else {
        setStatus(well, MediaPosition::InPosition, queue->reasons.warning);
    }
}

void CupsPrinter::setStatus(DeviceState state, MediaPosition position, std::optional<Error> reason)
{
    const DeviceStatus next{state, position, std::move(reason)};
    if (!(next == m_status)) {
        m_status = next;
        Q_EMIT statusChanged(m_status);
    }
}

} // namespace tonggui::devices::cups
