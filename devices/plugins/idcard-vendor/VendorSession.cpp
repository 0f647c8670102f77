// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-vendor/VendorSession.h"

namespace tonggui::devices::vendor {

namespace {

Task<void> passOn(Reply<void> from, Reply<void> to)
{
    const QFuture<Result<void>> future = from.future();
    to.set(co_await future);
}

} // namespace

VendorSession::VendorSession(std::unique_ptr<VendorApi> api, QList<int> ports, VendorTimes times)
    : m_api(std::move(api))
    , m_ports(std::move(ports))
    , m_times(times)
{}

QString VendorSession::portText() const
{
    const int port = m_port == 0 && m_ports.size() == 1 ? m_ports.first() : m_port;
    return port == 0 ? QStringLiteral("auto") : QString::number(port);
}

Task<Result<void>> VendorSession::ensureOpen(std::stop_token stop)
{
    const auto self = shared_from_this();
    if (m_isOpen) {
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

Result<VendorSession::Opened> VendorSession::opening(VendorApi &api, int before, int port)
{
    if (before != 0) {
        api.close();
    }
    return api.open(port).map([&api, port] { return Opened{port, api.samNumber().value_or(QString())}; });
}

Task<void> VendorSession::openUp(Reply<void> reply)
{
    const auto self = shared_from_this();
    const QList<int> ports = m_ports;
    const std::stop_token never;
    int before = std::exchange(m_port, 0);
    Result<Opened> outcome = failure(errors::PortNotOpen, {portText()});
    for (const int port : ports) { // each a call of its own: libraries may take a second for a port that is not there
        const std::function<Result<Opened>(VendorApi &)> call = [before, port](VendorApi &api) {
            return opening(api, before, port);
        };
        outcome = co_await ask<Opened>(call, never);
        before = 0;
        if (outcome || outcome.error().is(errors::Silent)) {
            break;
        }
    }
    m_opening.reset();
    if (outcome) {
        m_isOpen = true;
        m_port = outcome->port;
        m_samNumber = outcome->samNumber;
        Q_EMIT opened();
        reply.set({});
    } else {
        Q_EMIT failed(outcome.error());
        reply.set(failure(outcome.error()));
    }
}

// What a call has told about the reader itself.
void VendorSession::note(const std::optional<Error> &error)
{
    const bool isLost =
        error && (error->is(errors::Unplugged) || error->is(errors::PortNotOpen) || error->is(errors::Silent));
    if (isLost && std::exchange(m_isOpen, false)) {
        Q_EMIT failed(*error);
    }
    if (m_calls.isHung()) {
        Q_EMIT hung();
    }
}

} // namespace tonggui::devices::vendor
