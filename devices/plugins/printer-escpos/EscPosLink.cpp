// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-escpos/EscPosLink.h"

#include "devices/api/DeviceErrors.h"

namespace tonggui::devices::escpos {

namespace {

Task<void> passOn(Reply<PrinterReport> from, Reply<PrinterReport> to)
{
    const QFuture<Result<PrinterReport>> future = from.future();
    to.set(co_await future);
}

// Who stops waiting does not stop the round.
Task<Result<PrinterReport>> answerTo(Reply<PrinterReport> round, std::stop_token stop)
{
    const Reply<PrinterReport> mine;
    passOn(round, mine);
    return answerOf(mine, std::move(stop));
}

} // namespace

EscPosLink::EscPosLink(std::unique_ptr<ByteTransport> transport, std::chrono::milliseconds reply, int speed)
    : m_transport(std::move(transport))
    , m_limit(reply)
    , m_speed(speed)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &EscPosLink::onSilence);
    connect(m_transport.get(), &ByteTransport::received, this, &EscPosLink::onReceived);
    connect(m_transport.get(), &ByteTransport::lost, this, &EscPosLink::onLost);
}

Result<void> EscPosLink::open()
{
    if (isOpen()) {
        return {};
    }
    m_skipped.clear();
    const Result<void> opened = m_transport->open();
    if (opened && m_transport->hasSpeed()) {
        m_transport->setSpeed(m_speed);
    }
    return opened;
}

void EscPosLink::close()
{
    m_transport->close();
    endQuestion(failure(errors::Cancelled));
}

Task<Result<PrinterReport>> EscPosLink::ask(std::stop_token stop)
{
    const auto self = shared_from_this();
    while (m_round) { // its answers may be older than the question
        const Result<PrinterReport> earlier = co_await answerTo(*m_round, stop);
        if (!earlier && earlier.error().is(errors::Cancelled)) {
            co_return earlier;
        }
    }
    const Reply<PrinterReport> round;
    m_round = round;
    goRound(round);
    co_return co_await answerTo(round, stop);
}

Task<void> EscPosLink::goRound(Reply<PrinterReport> round)
{
    const auto self = shared_from_this();
    PrinterReport report;
    std::optional<Error> fault;
    for (int n = FirstQuestion; n <= LastQuestion && !fault; ++n) {
        if (m_skipped.contains(n)) {
            continue;
        }
        Result<quint8> answer = failure(errors::Silent);
        if (n == FirstQuestion) {
            answer = co_await askFirst();
        } else {
            answer = co_await askPatiently(n);
        }
        if (answer) {
            report.take(n, *answer);
            m_answered.insert(n);
        } else if (n > FirstQuestion && answer.error().is(errors::Silent) && !m_answered.contains(n)) {
            m_skipped.insert(n);
        } else {
            fault = answer.error();
        }
    }
    m_round.reset();
    if (fault) {
        round.set(failure(*fault));
    } else {
        m_hasTold = true;
        round.set(report);
    }
}

// Silence means something only when the connection stands.
Task<Result<quint8>> EscPosLink::askFirst()
{
    const auto self = shared_from_this();
    bool wasEstablished = false;
    Result<quint8> answer = failure(errors::Silent);
    while (!wasEstablished && !answer && answer.error().is(errors::Silent)) {
        wasEstablished = m_transport->isEstablished();
        answer = co_await askPatiently(FirstQuestion);
    }
    co_return answer;
}

// A printer that has answered this question before may be late once, or miss it once.
Task<Result<quint8>> EscPosLink::askPatiently(int n)
{
    const auto self = shared_from_this();
    const bool isKnown = m_answered.contains(n);
    Result<quint8> answer = co_await askOne(n, isKnown ? 2 * m_limit : m_limit);
    if (isKnown && !answer && answer.error().is(errors::Silent)) {
        answer = co_await askOne(n, m_limit);
    }
    co_return answer;
}

Task<Result<quint8>> EscPosLink::askOne(int n, std::chrono::milliseconds limit)
{
    const Reply<quint8> reply;
    if (!isOpen()) {
        reply.set(failure(errors::Unplugged));
    } else {
        m_question = reply;
        m_sawGarbage = false;
        m_silence.start(limit);
        m_transport->write(statusQuestion(n));
    }
    return answerOf(reply, {});
}

void EscPosLink::onReceived(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (isStatusAnswer(quint8(byte))) {
            endQuestion(quint8(byte));
        } else {
            m_sawGarbage = true;
        }
    }
}

void EscPosLink::onSilence()
{
    endQuestion(failure(m_sawGarbage ? errors::BadFrame : errors::Silent));
}

void EscPosLink::onLost(const Error &error)
{
    endQuestion(failure(error));
    Q_EMIT lost(error);
}

void EscPosLink::endQuestion(const Result<quint8> &answer)
{
    m_silence.stop();
    if (const auto question = std::exchange(m_question, std::nullopt)) {
        question->set(answer);
    }
}

} // namespace tonggui::devices::escpos
