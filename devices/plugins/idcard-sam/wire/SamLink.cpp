// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/SamLink.h"

#include "devices/api/DeviceErrors.h"
#include "devices/plugins/idcard-sam/wire/WireLog.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::sam {

SamLink::SamLink(std::unique_ptr<ByteTransport> transport, SamTimes times)
    : m_transport(std::move(transport))
    , m_times(times)
{
    for (QTimer *timer : {&m_silence, &m_frame, &m_settle, &m_quiet, &m_quietLimit}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(m_transport.get(), &ByteTransport::received, this, &SamLink::onReceived);
    connect(m_transport.get(), &ByteTransport::lost, this, &SamLink::onLost);
    connect(&m_silence, &QTimer::timeout, this, &SamLink::onSilence);
    connect(&m_frame, &QTimer::timeout, this, &SamLink::onFrameTooLong);
    connect(&m_settle, &QTimer::timeout, this, [this] { end(failure(errors::BadChecksum)); });
    connect(&m_quiet, &QTimer::timeout, this, &SamLink::sendFirst);
    connect(&m_quietLimit, &QTimer::timeout, this, &SamLink::sendFirst);
}

Task<Result<SamReply>> SamLink::ask(SamCommand command, std::chrono::milliseconds firstByte, std::stop_token stop)
{
    const Reply<SamReply> reply;
    if (!m_transport->isOpen()) {
        reply.set(failure(errors::Unplugged));
    } else {
        m_exchanges.push_back({command, firstByte, reply});
        startNext();
    }
    return answerOf(reply, std::move(stop));
}

Task<Result<SamReply>> SamLink::ask(SamCommand command, std::stop_token stop)
{
    return ask(command, m_times.firstByte, std::move(stop));
}

void SamLink::startNext()
{
    while (!m_isOnWire && !m_exchanges.empty() && m_exchanges.front().reply.isSet()) {
        m_exchanges.pop_front(); // cancelled before it was sent
    }
    if (m_isOnWire || m_exchanges.empty()) {
        return;
    }
    m_isOnWire = true;
    if (m_isRestless) {
        m_quiet.start(m_times.settle);
        m_quietLimit.start(m_times.frame);
    } else {
        sendFirst();
    }
}

void SamLink::sendFirst()
{
    stopTimers();
    m_isRestless = false;
    const Exchange &exchange = m_exchanges.front();
    m_parser.reset();
    m_since.start();
    m_silence.start(exchange.firstByte);
    logRequest(exchange.command);
    m_transport->write(exchange.command.frame());
}

void SamLink::onReceived(const QByteArray &bytes)
{
    if (!m_isOnWire) {
        return;
    }
    if (m_quiet.isActive()) {
        m_quiet.start(m_times.settle);
        return;
    }
    m_parser.feed(bytes);
    if (takeReply()) {
        return;
    }
    if (m_parser.isInFrame()) {
        m_silence.stop();
        m_settle.stop();
        if (!m_frame.isActive()) {
            m_frame.start(m_times.frame);
        }
    } else if (m_parser.sawDamage() && !m_settle.isActive()) {
        m_silence.stop();
        m_frame.stop();
        m_settle.start(m_times.settle);
    } else if (m_frame.isActive()) { // a whole frame, but of an earlier request
        m_frame.stop();
        m_silence.start(m_exchanges.front().firstByte);
    }
}

// The first reply that can belong to the request ends the exchange.
bool SamLink::takeReply()
{
    while (const std::optional<SamReply> reply = m_parser.next()) {
        if (m_exchanges.front().command.fits(*reply)) {
            logReply(*reply, m_since.elapsed());
            end(*reply);
            return true;
        }
        logTrouble(u"a reply that belongs to no request"_s);
    }
    return false;
}

void SamLink::onSilence()
{
    end(failure(m_parser.sawAnything() ? errors::BadFrame : errors::Silent));
}

void SamLink::onFrameTooLong()
{
    m_parser.giveUpFrame();
    if (!takeReply()) {
        end(failure(errors::HalfFrame));
    }
}

void SamLink::close()
{
    m_transport->close();
    abandon(Error(errors::Cancelled));
}

void SamLink::onLost(const Error &error)
{
    logTrouble(error.code());
    abandon(error);
    Q_EMIT lost(error);
}

void SamLink::abandon(const Error &error)
{
    const std::deque<Exchange> interrupted = std::move(m_exchanges);
    m_exchanges.clear();
    m_isOnWire = false;
    m_isRestless = false;
    stopTimers();
    for (const Exchange &exchange : interrupted) {
        exchange.reply.set(failure(error));
    }
}

void SamLink::end(const Result<SamReply> &result)
{
    stopTimers();
    if (!result) {
        logTrouble(result.error().code());
        m_isRestless = !result.error().is(errors::Silent);
    }
    const Reply<SamReply> reply = m_exchanges.front().reply;
    m_exchanges.pop_front();
    m_isOnWire = false;
    reply.set(result);
    startNext();
}

void SamLink::stopTimers()
{
    m_silence.stop();
    m_frame.stop();
    m_settle.stop();
    m_quiet.stop();
    m_quietLimit.stop();
}

} // namespace tonggui::devices::sam
