// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-cups/CupsQueue.h"

#include "devices/api/printer/PrinterErrors.h"
#include "devices/plugins/printer-cups/QueueAnswers.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::cups {

namespace {

constexpr const char *QueueAttributes[] = {"printer-name",           "printer-state",
                                           "printer-state-reasons",  "printer-is-accepting-jobs",
                                           "printer-make-and-model", "printer-firmware-string-version",
                                           "media-supported",        "sides-supported",
                                           "color-supported"};
constexpr const char *JobAttributes[] = {"job-state", "job-state-reasons", "job-impressions-completed",
                                         "job-media-sheets-completed"};

constexpr std::chrono::milliseconds CancelLimit(2000);

template <size_t N>
void wish(ipp_t *request, const char *const (&attributes)[N])
{
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", int(N), nullptr, attributes);
}

const char *sidesName(Sides sides)
{
    return sides == Sides::One        ? "one-sided"
           : sides == Sides::LongEdge ? "two-sided-long-edge"
                                      : "two-sided-short-edge";
}

Failure uncertain(const Error &cause)
{
    return failure(Error(errors::PaperUncertain).because(cause.code()));
}

} // namespace

CupsQueue::CupsQueue(PrinterAddress address, std::chrono::milliseconds limit)
    : m_address(std::move(address))
    , m_usesDefault(m_address.uri.isEmpty())
    , m_limit(limit)
{}

CupsQueue::Request CupsQueue::request(ipp_op_t operation, int job) const
{
    Request request = ippMessage(ippNewRequest(operation));
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, m_address.uri.constData());
    if (job > 0) {
        ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    }
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return request;
}

Result<IppMessage> CupsQueue::ask(IppExchange &exchange, Request request, const QByteArray &document)
{
    Result<IppMessage> answer = exchange.ask(std::move(request), m_address.resource(), document);
    if (!answer) {
        return answer;
    }
    const ipp_status_t status = ippGetStatusCode(answer->get());
    if (status < IPP_STATUS_REDIRECTION_OTHER_SITE) {
        return answer;
    }
    if (status == IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS) {
        return failure(errors::QueueClosed);
    }
    if (status == IPP_STATUS_ERROR_NOT_FOUND) {
        return failure(errors::QueueUnknown, {m_address.shown});
    }
    const QString reason = textsIn(answer->get(), "status-message").value(0);
    return failure(Error(errors::ServerRefused, {QString::fromUtf8(ippErrorString(status))}).because(reason));
}

// The default queue of today: somebody may change it.
Result<void> CupsQueue::findDefault(IppExchange &exchange)
{
    Request request = ippMessage(ippNewRequest(IPP_OP_CUPS_GET_DEFAULT));
    const Result<IppMessage> answer = exchange.ask(std::move(request), "/");
    if (!answer) {
        return failure(answer.error());
    }
    const QString name = textsIn(answer->get(), "printer-name").value(0);
    if (name.isEmpty()) {
        return failure(errors::NoDefaultQueue);
    }
    m_address.uri = queueUri(name);
    return {};
}

Result<QueueState> CupsQueue::look()
{
    IppExchange exchange(m_address, m_limit, m_isStopping);
    return look(exchange);
}

Result<QueueState> CupsQueue::look(IppExchange &exchange)
{
    if (m_usesDefault) {
        if (const Result<void> found = findDefault(exchange); !found) {
            return failure(found.error());
        }
    }
    Request question = request(IPP_OP_GET_PRINTER_ATTRIBUTES);
    wish(question.get(), QueueAttributes);
    const Result<IppMessage> answer = ask(exchange, std::move(question));
    if (!answer) {
        return failure(answer.error());
    }
    return queueStateFrom(answer->get());
}

Result<int> CupsQueue::createJob(IppExchange &exchange, const PrintOptions &options)
{
    const Result<QueueState> queue = look(exchange);
    if (!queue) {
        return failure(queue.error());
    }
    if (!queue->isAccepting) {
        return failure(errors::QueueClosed);
    }
    if (!queue->hasMedia(options.media)) {
        return failure(errors::MediaUnsupported, {mediaWord(options.media).toUpper()});
    }
    if (options.sides != Sides::One && !queue->hasDuplex) {
        return failure(errors::DuplexUnsupported);
    }
    Request order = request(IPP_OP_CREATE_JOB);
    ipp_t *const job = order.get();
    ippAddString(job, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, options.title.toUtf8().constData());
    ippAddInteger(job, IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", options.copies);
    ippAddString(job, IPP_TAG_JOB, IPP_TAG_KEYWORD, "media", nullptr, mediaName(options.media).constData());
    ippAddString(job, IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", nullptr, sidesName(options.sides));
    const Result<IppMessage> answer = ask(exchange, std::move(order));
    if (!answer) {
        return failure(answer.error());
    }
    const int number = integerIn(answer->get(), "job-id", 0);
    return number > 0 ? Result<int>(number) : failure(errors::ServerRefused, {u"job-id"_s});
}

Result<int> CupsQueue::send(const QByteArray &pdf, const PrintOptions &options, Sending &sending)
{
    if (sending.isGivenUp) {
        return failure(tonggui::errors::Cancelled);
    }
    IppExchange exchange(m_address, m_limit, m_isStopping);
    const Result<int> job = createJob(exchange, options);
    if (!job) {
        return job;
    }
    sending.job = *job;
    Result<IppMessage> sent = failure(tonggui::errors::Cancelled);
    if (!sending.isGivenUp) {
        Request data = request(IPP_OP_SEND_DOCUMENT, *job);
        ippAddString(data.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, "application/pdf");
        ippAddBoolean(data.get(), IPP_TAG_OPERATION, "last-document", 1);
        sent = ask(exchange, std::move(data), pdf);
    }
    if (sent && !sending.isGivenUp) {
        return job;
    }
    cancel(*job);
    if (sending.isGivenUp) {
        return failure(tonggui::errors::Cancelled);
    }
    return sent.error().is(errors::ServerGone) ? uncertain(sent.error()) : failure(sent.error());
}

Result<CupsQueue::Picture> CupsQueue::follow(int job)
{
    IppExchange exchange(m_address, m_limit, m_isStopping);
    Request question = request(IPP_OP_GET_JOB_ATTRIBUTES, job);
    wish(question.get(), JobAttributes);
    const Result<IppMessage> answer = ask(exchange, std::move(question));
    if (!answer) { // a queue that has forgotten the job does not tell how it ended
        return answer.error().is(errors::QueueUnknown) ? uncertain(Error(errors::PaperCancelled))
                                                       : failure(answer.error());
    }
    const Result<QueueState> queue = look(exchange);
    if (!queue) {
        return failure(queue.error());
    }
    return Picture{jobStateFrom(answer->get()), *queue};
}

void CupsQueue::cancel(int job)
{
    static const std::atomic<bool> never = false; // also what ends takes its paper out of the queue
    IppExchange exchange(m_address, std::min(m_limit, CancelLimit), never);
    (void)ask(exchange, request(IPP_OP_CANCEL_JOB, job)); // a job that has ended already is refused
}

} // namespace tonggui::devices::cups
