// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/signature-stu/StuPad.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/signature/PadErrors.h"
#include "devices/plugins/signature-stu/KnownModels.h"
#include "devices/plugins/signature-stu/wire/StuRequests.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace tonggui::devices::stu {

namespace {

constexpr int LargestFeature = 512;

Task<void> passOn(Reply<void> from, Reply<void> to)
{
    const QFuture<Result<void>> future = from.future();
    to.set(co_await future);
}

} // namespace

StuPad::StuPad(std::unique_ptr<HidTransport> transport, StuTimes times)
    : m_transport(std::move(transport))
    , m_times(times)
{
    connect(m_transport.get(), &HidTransport::received, this, &StuPad::reported);
    connect(m_transport.get(), &HidTransport::lost, this, &StuPad::onLost);
}

Task<Result<void>> StuPad::ensureOpen(std::stop_token stop)
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
    const Reply<void> mine; // who stops waiting does not stop the opening
    passOn(reply, mine);
    co_return co_await answerOf(mine, stop);
}

void StuPad::close()
{
    m_isClosed = true;
    m_isReady = false;
    m_transport->close();
}

Task<void> StuPad::openUp(Reply<void> reply)
{
    const auto self = shared_from_this();
    Result<void> result = co_await m_transport->open();
    if (result && !m_isClosed) {
        result = co_await learn();
    }
    if (result && !m_isClosed) {
        co_await comeToRest();
    }
    m_opening.reset();
    m_isReady = result.has_value() && m_transport->isOpen() && !m_isClosed;
    if (m_isReady) {
        Q_EMIT opened();
    } else {
        m_transport->close();
        if (result) {
            result = failure(m_isClosed ? errors::Cancelled : errors::Unplugged);
        }
        Q_EMIT failed(result.error());
    }
    reply.set(result);
}

Task<Result<void>> StuPad::learn()
{
    const Result<QByteArray> sizes = co_await m_transport->feature(report::ReportSizes, LargestFeature);
    const Result<ReportSizes> known = sizes.and_then([](const QByteArray &bytes) { return reportSizesFrom(bytes); });
    if (!known && known.error().is(errors::Unplugged)) {
        co_return failure(known.error());
    }
    m_sizes = known ? *known : usualReportSizes(m_transport->productId());
    const Result<QByteArray> capability = co_await m_transport->feature(report::Capability, 17);
    const auto parsed = capability.and_then([](const QByteArray &bytes) { return capabilityFrom(bytes); });
    if (!parsed) {
        co_return failure(parsed.error());
    }
    m_capability = *parsed;
    const Result<QByteArray> information = co_await m_transport->feature(report::Information, 17);
    const auto named = information.and_then([](const QByteArray &bytes) { return informationFrom(bytes); });
    if (!named) {
        co_return failure(named.error());
    }
    m_information = *named;
    const Result<QByteArray> uid = co_await m_transport->feature(report::Uid2, 11);
    m_serial = uid && uid->size() > 1 ? textFrom(QByteArrayView(*uid).sliced(1)) : QString();
    co_return Result<void>();
}

// Whoever used the pad before may have been stopped in the middle.
Task<void> StuPad::comeToRest()
{
    const auto self = shared_from_this();
    const Result<QByteArray> answer = co_await m_transport->feature(report::Status, 5);
    const auto status = answer.and_then([](const QByteArray &bytes) { return statusFrom(bytes); });
    if (status && status->state == State::Image) {
        const QByteArray abandon = switchReport(report::EndImage, 1);
        (void)co_await m_transport->setFeature(abandon);
    }
    const QByteArray noInk = switchReport(report::InkingMode, 0);
    (void)co_await m_transport->setFeature(noInk);
    if (knows(report::EndCapture)) {
        const QByteArray endCapture = switchReport(report::EndCapture, 0);
        (void)co_await m_transport->setFeature(endCapture);
    }
    const QByteArray clear = switchReport(report::ClearScreen, 0);
    (void)co_await m_transport->setFeature(clear);
}

int StuPad::sizeOf(quint8 id) const
{
    const auto found = m_sizes.find(id);
    return found == m_sizes.end() ? 0 : found->second;
}

bool StuPad::canEncrypt() const
{
    return !hasNoCipher && knows(report::StartCapture) && (knows(report::EncryptionCommand) || knows(report::DhPrime));
}

Task<Result<QByteArray>> StuPad::ask(quint8 id)
{
    const auto self = shared_from_this();
    const Result<QByteArray> answer = co_await m_transport->feature(id, sizeOf(id));
    if (!answer) {
        noteSilence(answer.error());
    }
    co_return answer;
}

Task<Result<void>> StuPad::tell(QByteArray report)
{
    const auto self = shared_from_this();
    const Result<void> done = co_await m_transport->setFeature(report);
    if (!done) {
        noteSilence(done.error());
    }
    co_return done;
}

Task<Result<void>> StuPad::order(QByteArray report)
{
    const auto self = shared_from_this();
    const Result<void> told = co_await tell(report);
    if (!told) {
        co_return failure(told.error());
    }
    const Result<QByteArray> answer = co_await ask(report::Status);
    const auto status = answer.and_then([](const QByteArray &bytes) { return statusFrom(bytes); });
    if (!status) {
        co_return failure(status.error());
    }
    if (status->lastResult != 0) {
        const QString what = QString::number(quint8(report[0]), 16) + u'/' + QString::number(status->lastResult, 16);
        co_return failure(errors::PadRefused, {what});
    }
    co_return Result<void>();
}

Task<Result<void>> StuPad::waitUntil(State state, std::stop_token stop)
{
    const auto self = shared_from_this();
    const QDeadlineTimer deadline(m_times.ready);
    while (true) {
        const Result<QByteArray> answer = co_await ask(report::Status);
        const auto status = answer.and_then([](const QByteArray &bytes) { return statusFrom(bytes); });
        if (!status) {
            co_return failure(status.error());
        }
        if (status->state == state) {
            co_return Result<void>();
        }
        if (deadline.hasExpired()) {
            co_return failure(Error(errors::PadStuck).because(QString::number(int(status->state))));
        }
        const Result<void> paused = co_await pauseFor(m_times.poll, stop);
        if (!paused) {
            co_return failure(paused.error());
        }
    }
}

Task<crypto::PrivateKey> StuPad::keyPair()
{
    const auto self = shared_from_this();
    if (!m_keyPair) {
        const auto making = [] { return crypto::PrivateKey::generateRsa(); };
        const crypto::PrivateKey made = co_await runIn(*QThreadPool::globalInstance(), making);
        m_keyPair.emplace(made);
    }
    const crypto::PrivateKey pair = *m_keyPair;
    co_return pair;
}

void StuPad::noteSilence(const Error &error)
{
    if (m_isReady && error.is(errors::Silent)) {
        m_isReady = false;
        m_transport->close();
        Q_EMIT failed(error);
    }
}

void StuPad::onLost(const Error &error)
{
    m_isReady = false;
    Q_EMIT failed(error);
}

} // namespace tonggui::devices::stu
