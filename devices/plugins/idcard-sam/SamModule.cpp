// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/SamModule.h"

#include "devices/api/DeviceErrors.h"
#include "devices/idcard/record/SamNumber.h"
#include "devices/plugins/idcard-sam/wire/WireLog.h"

#include <array>

namespace tonggui::devices::sam {

namespace {

constexpr std::array Speeds{115200, 57600, 38400, 19200, 9600};

QList<int> speedsFrom(int fixed, int last)
{
    if (fixed > 0) {
        return {fixed};
    }
    QList<int> speeds(Speeds.begin(), Speeds.end());
    if (speeds.removeOne(last)) {
        speeds.prepend(last);
    }
    return speeds;
}

Task<void> passOn(Reply<void> from, Reply<void> to)
{
    const QFuture<Result<void>> future = from.future();
    to.set(co_await future);
}

} // namespace

bool isLineFault(const Error &error)
{
    return error.is(errors::Silent) || error.is(errors::BadFrame) || error.is(errors::BadChecksum) ||
           error.is(errors::HalfFrame);
}

SamModule::SamModule(std::unique_ptr<ByteTransport> transport, SamTimes times, int speed)
    : m_link(std::move(transport), times)
    , m_fixedSpeed(speed)
{
    connect(&m_link, &SamLink::lost, this, &SamModule::onLost);
}

Task<Result<void>> SamModule::ensureOpen(std::stop_token stop)
{
    const auto self = shared_from_this();
    if (m_isReady) {
        co_return Result<void>();
    }
    Reply<void> reply;
    if (m_opening) {
        reply = *m_opening;
    } else {
        m_opening = reply;
        openUp(reply);
    }
    const Reply<void> mine;
    passOn(reply, mine);
    co_return co_await answerOf(mine, stop);
}

void SamModule::close()
{
    m_isClosed = true;
    m_isReady = false;
    m_link.close();
}

Task<void> SamModule::openUp(Reply<void> reply)
{
    const auto self = shared_from_this();
    Result<void> result;
    if (m_isClosed) {
        result = failure(errors::Cancelled);
    } else if (!transport().isOpen()) {
        result = transport().open();
    }
    if (result) {
        result = co_await greet();
    }
    m_opening.reset();
    m_isReady = result.has_value() && transport().isOpen() && !m_isClosed;
    if (m_isReady) {
        Q_EMIT opened();
    } else {
        transport().close();
        if (result) {
            result = failure(errors::Unplugged);
        }
        Q_EMIT failed(result.error());
    }
    reply.set(result);
}

Task<Result<void>> SamModule::greet()
{
    const Result<SamReply> status = co_await findSpeed();
    if (!status) {
        co_return failure(status.error());
    }
    if (status->sw3 == code::SelfTestFailed || status->sw3 == code::NotAuthorised) {
        co_return failure(errorOf(status->sw3));
    }
    if (m_raisesSpeed) {
        const Result<void> isFast = co_await goFaster();
        if (!isFast) {
            co_return failure(isFast.error());
        }
    }
    co_await askOptional();
    co_return Result<void>();
}

// A module that cannot stays as it is; one that says yes and does not is looked for again.
Task<Result<void>> SamModule::goFaster()
{
    constexpr int Fastest = Speeds.front();
    if (!transport().hasSpeed() || m_lastSpeed >= Fastest) {
        co_return Result<void>();
    }
    const Result<SamReply> reply = co_await m_link.ask(commands::FastestSpeed, {});
    if (!reply || !isSuccess(reply->sw3)) {
        co_return Result<void>();
    }
    logSpeed(Fastest);
    transport().setSpeed(Fastest);
    const Result<SamReply> status = co_await m_link.ask(commands::Status, m_link.times().probe, {});
    if (status) {
        m_lastSpeed = Fastest;
        co_return Result<void>();
    }
    const Result<SamReply> found = co_await findSpeed();
    co_return found ? Result<void>() : failure(found.error());
}

// The speed at which the module answers at all. An answer that is not "done" still tells the speed.
Task<Result<SamReply>> SamModule::findSpeed()
{
    const auto &times = m_link.times();
    Error last(errors::Silent);
    bool isFirst = true;
    const QList<int> speeds = transport().hasSpeed() ? speedsFrom(m_fixedSpeed, m_lastSpeed) : QList<int>{0};
    for (const int speed : speeds) {
        if (speed > 0) {
            logSpeed(speed);
            transport().setSpeed(speed);
        }
        const auto patience = isFirst ? times.firstByte : times.probe;
        Result<SamReply> status = co_await m_link.ask(commands::Status, patience, {});
        if (!status && isLineFault(status.error()) && !status.error().is(errors::Silent)) {
            status =
                co_await m_link.ask(commands::Status, patience, {}); // noise on the right speed deserves another try
        }
        if (status) {
            m_lastSpeed = speed;
            co_return status;
        }
        if (!isLineFault(status.error())) {
            co_return status;
        }
        if (!status.error().is(errors::Silent)) {
            last = status.error();
        }
        isFirst = false;
    }
    co_return failure(last);
}

// What a vendor's library does once after opening. Readers that do not know it work all the same; silence is waited for
// only once.
Task<void> SamModule::askOptional()
{
    if (!m_refusesRfFrame) {
        const Result<SamReply> answer = co_await m_link.ask(commands::MaximumRfFrame, {});
        m_refusesRfFrame = !answer && answer.error().is(errors::Silent);
    }
    if (!m_refusesNumber) {
        const Result<SamReply> answer = co_await m_link.ask(commands::SamNumber, {});
        m_refusesNumber = !answer && answer.error().is(errors::Silent);
        m_samNumber = answer && isSuccess(answer->sw3) ? card::samNumberText(answer->data) : QString();
    }
}

Task<Result<SamReply>> SamModule::askTwice(SamCommand command, std::stop_token stop)
{
    const auto self = shared_from_this();
    Result<SamReply> answer = co_await m_link.ask(command, stop);
    const bool isDamaged = answer && answer->sw3 == code::RequestDamaged;
    if (isDamaged || (!answer && isLineFault(answer.error()))) {
        answer = co_await m_link.ask(command, stop);
    }
    noteSilence(answer);
    co_return answer;
}

void SamModule::noteSilence(const Result<SamReply> &answer)
{
    if (!answer && answer.error().is(errors::Silent)) {
        m_isReady = false; // look for its speed again next time
        Q_EMIT failed(answer.error());
    }
}

std::chrono::milliseconds SamModule::pollGapLeft() const
{
    const std::chrono::milliseconds gap = m_link.times().pollGap;
    if (!m_sinceFind.isValid()) {
        return std::chrono::milliseconds(0);
    }
    return std::max(gap - std::chrono::milliseconds(m_sinceFind.elapsed()), std::chrono::milliseconds(0));
}

void SamModule::noteCard(bool isThere)
{
    Q_EMIT cardSeen(isThere);
}

void SamModule::onLost(const Error &error)
{
    m_isReady = false;
    Q_EMIT failed(error);
}

} // namespace tonggui::devices::sam
