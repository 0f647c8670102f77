// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-escpos/SlipRun.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/ticketprinter/TicketPrinterErrors.h"

#include <QElapsedTimer>

namespace tonggui::devices::escpos {

namespace {

using std::chrono::milliseconds;

constexpr int DotsPerMillimetre = 8;
constexpr milliseconds StartUp(150); // until the paper moves

milliseconds timeFor(const SlipBytes &slip, const EscPosTraits &traits)
{
    return StartUp + milliseconds(qint64(slip.height) * 1000 / (DotsPerMillimetre * traits.millimetresPerSecond));
}

Failure uncertain(const Error &cause)
{
    return failure(Error(errors::SlipUncertain).because(cause.code()));
}

milliseconds since(const QElapsedTimer &timer)
{
    return milliseconds(timer.elapsed());
}

bool isCancelled(const Error &error)
{
    return error.is(errors::Cancelled);
}

// How a slip that was sent is getting on.
class SlipWatch
{
public:
    SlipWatch(milliseconds needed, milliseconds silenceLimit, milliseconds limit, SlipProgressed progress)
        : m_needed(needed)
        , m_silenceLimit(silenceLimit)
        , m_limit(limit)
        , m_progress(std::move(progress))
    {
        m_whole.start();
        m_well.start();
        m_heard.start();
    }

    // The end, when there is one.
    [[nodiscard]] std::optional<Result<void>> judge(const Result<PrinterReport> &report)
    {
        if (!report && !report.error().is(errors::Silent)) {
            return uncertain(report.error());
        }
        if (report) {
            m_heard.start();
            setAttention(report->hindrance());
        } else if (since(m_heard) > m_silenceLimit) {
            return uncertain(Error(errors::Silent));
        }
        if (report && !m_attention && since(m_well) >= m_needed) {
            return Result<void>();
        }
        if (since(m_whole) >= m_limit) {
            const QString seconds = QString::number(std::chrono::duration<double>(m_limit).count());
            return uncertain(m_attention.value_or(Error(errors::TimedOut, {seconds})));
        }
        return std::nullopt;
    }

private:
    void setAttention(const std::optional<Error> &attention)
    {
        if (attention) {
            m_well.start(); // once it is mended, the rest takes its time
        }
        const QString before = m_attention ? m_attention->code() : QString();
        if (before != (attention ? attention->code() : QString())) {
            m_attention = attention;
            m_progress({SlipStep::Printing, attention});
        }
    }

    const milliseconds m_needed;
    const milliseconds m_silenceLimit;
    const milliseconds m_limit;
    const SlipProgressed m_progress;
    QElapsedTimer m_whole;
    QElapsedTimer m_well;  // since it was last hindered
    QElapsedTimer m_heard; // since it last answered
    std::optional<Error> m_attention;
};

Task<Result<void>> watch(std::shared_ptr<EscPosLink> link, SlipWatch state, milliseconds gap, ReportSeen seen,
                         std::stop_token stop)
{
    for (;;) {
        const Result<void> paused = co_await pauseFor(gap, stop);
        if (!paused) {
            co_return paused;
        }
        const Result<PrinterReport> report = co_await link->ask(stop);
        if (!report && isCancelled(report.error())) {
            co_return failure(report.error());
        }
        seen(report);
        if (const auto end = state.judge(report)) {
            co_return *end;
        }
    }
}

// Whether it tells at all, once it is sure that it could print.
Task<Result<bool>> check(std::shared_ptr<EscPosLink> link, ReportSeen seen, std::stop_token stop)
{
    const Result<void> opened = link->open();
    if (!opened) {
        co_return failure(opened.error());
    }
    const Result<PrinterReport> report = co_await link->ask(stop);
    if (!report && isCancelled(report.error())) {
        co_return failure(report.error());
    }
    seen(report);
    if (!report && !(report.error().is(errors::Silent) && !link->hasTold())) {
        co_return failure(report.error());
    }
    const std::optional<Error> hindrance = report ? report->hindrance() : std::nullopt;
    if (hindrance && !hindrance->is(errors::SlipPrinterHot)) {
        co_return failure(*hindrance);
    }
    co_return report.has_value();
}

} // namespace

Task<Result<PrintedSlip>> runSlip(std::shared_ptr<EscPosLink> link, SlipBytes slip, EscPosTraits traits,
                                  SlipOptions options, SlipProgressed progress, ReportSeen seen, std::stop_token stop)
{
    const SlipProgress checking{SlipStep::Checking, std::nullopt};
    progress(checking);
    const Result<bool> tells = co_await check(link, seen, stop);
    if (!tells) {
        co_return failure(tells.error());
    }
    link->write(slip.bytes);
    const SlipProgress printing{SlipStep::Printing, std::nullopt};
    progress(printing);
    const milliseconds needed = timeFor(slip, traits);
    Result<void> end;
    if (*tells) {
        SlipWatch state(needed, traits.silenceLimit, options.timeout, progress);
        end = co_await watch(link, state, traits.jobPoll, seen, stop);
    } else {
        end = co_await pauseFor(needed, stop);
        if (end && !link->isOpen()) {
            end = uncertain(Error(errors::Unplugged));
        }
    }
    if (!end) {
        co_return failure(end.error());
    }
    const PrintedSlip printed{*tells, slip.replaced};
    co_return printed;
}

} // namespace tonggui::devices::escpos
