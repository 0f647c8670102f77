// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-cups/PaperRun.h"

#include "devices/api/printer/PrinterErrors.h"

#include <QElapsedTimer>

namespace tonggui::devices::cups {

namespace {

using Picture = CupsQueue::Picture;
using std::chrono::milliseconds;

constexpr std::chrono::seconds GiveUpLimit(3);

Failure uncertain(const Error &cause)
{
    return failure(Error(errors::PaperUncertain).because(cause.code()));
}

// How a paper in the queue is getting on.
class PaperWatch
{
public:
    PaperWatch(int job, RunTimes times, milliseconds limit, PrintProgressed progress)
        : m_job(job)
        , m_times(times)
        , m_limit(limit)
        , m_progress(std::move(progress))
    {
        m_whole.start();
        m_heard.start();
    }

    // The end, when there is one.
    [[nodiscard]] std::optional<Result<PrintedPaper>> judge(const Result<Picture> &picture)
    {
        if (picture) {
            m_heard.start();
            if (const auto end = endOf(picture->job)) {
                return end;
            }
            tell({picture->job.stage == JobStage::Printing ? PrintStep::Printing : PrintStep::Waiting,
                  picture->job.pages, picture->job.attention(picture->queue)});
        } else if (picture.error().is(errors::PaperUncertain)) {
            return failure(picture.error());
        } else if (m_heard.hasExpired(m_times.gone.count())) {
            return uncertain(picture.error());
        }
        if (m_whole.hasExpired(m_limit.count())) {
            const QString seconds = QString::number(std::chrono::duration<double>(m_limit).count());
            return failure(m_told.attention.value_or(Error(tonggui::errors::TimedOut, {seconds})));
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<Result<PrintedPaper>> endOf(const JobState &job) const
    {
        switch (job.stage) {
        case JobStage::Done:
            return PrintedPaper{m_job, job.pages};
        case JobStage::Cancelled:
            return failure(errors::PaperCancelled);
        case JobStage::Aborted:
            return failure(Error(errors::PaperAborted).because(job.reasons.join(u',')));
        default:
            return std::nullopt;
        }
    }

    void tell(const PrintProgress &step)
    {
        if (!(step == m_told)) {
            m_told = step;
            m_progress(step);
        }
    }

    const int m_job;
    const RunTimes m_times;
    const milliseconds m_limit;
    const PrintProgressed m_progress;
    QElapsedTimer m_whole;
    QElapsedTimer m_heard; // since the server last answered
    PrintProgress m_told;
};

Task<Result<PrintedPaper>> watch(std::shared_ptr<QueueThread> queue, int job, PaperWatch state, milliseconds gap,
                                 QueueSeen seen, std::stop_token stop)
{
    for (;;) {
        const Result<Picture> picture = co_await queue->follow(job, stop);
        if (!picture && picture.error().is(tonggui::errors::Cancelled)) {
            co_return failure(picture.error());
        }
        seen(picture.map([](const Picture &both) { return both.queue; }));
        if (const auto end = state.judge(picture)) {
            co_return *end;
        }
        const Result<void> paused = co_await pauseFor(gap, stop);
        if (!paused) {
            co_return failure(paused.error());
        }
    }
}

} // namespace

Task<Result<PrintedPaper>> runPaper(std::shared_ptr<QueueThread> queue, QByteArray pdf, PrintOptions options,
                                    RunTimes times, PrintProgressed progress, QueueSeen seen, std::stop_token stop)
{
    if (!pdf.startsWith("%PDF-")) {
        co_return failure(errors::NotAPaper);
    }
    const PrintProgress sendingStep{PrintStep::Sending, 0, std::nullopt};
    progress(sendingStep);
    const auto sending = std::make_shared<Sending>();
    const Result<int> job = co_await queue->send(pdf, options, sending, stop);
    if (!job) {
        if (job.error().is(tonggui::errors::Cancelled)) {
            (void)queue->giveUp(sending);
        }
        co_return failure(job.error());
    }
    PaperWatch state(*job, times, options.timeout, progress);
    const Result<PrintedPaper> paper = co_await watch(queue, *job, state, times.poll, seen, stop);
    if (!paper && paper.error().is(tonggui::errors::Cancelled)) {
        (void)queue->giveUp(sending); // whoever cancelled does not wait
    } else if (!paper) {
        Task<Result<void>> givenUp = queue->giveUp(sending);
        (void)co_await withTimeout(std::move(givenUp), GiveUpLimit);
    }
    co_return paper;
}

} // namespace tonggui::devices::cups
