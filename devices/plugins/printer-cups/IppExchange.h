// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "devices/plugins/printer-cups/PrinterAddress.h"

#include <cups/cups.h>

#include <atomic>
#include <chrono>
#include <memory>

namespace tonggui::devices::cups {

using IppMessage = std::unique_ptr<ipp_t, decltype(&ippDelete)>;

[[nodiscard]] inline IppMessage ippMessage(ipp_t *message)
{
    return {message, &ippDelete};
}

// One conversation with a print server: connects, asks as often as needed, hangs up. Blocks: for a thread of its own.
class IppExchange
{
public:
    // Each question is given up after `limit`, or soon after `isStopping` became true, which must outlive this object.
    IppExchange(const PrinterAddress &address, std::chrono::milliseconds limit, const std::atomic<bool> &isStopping);
    ~IppExchange();
    Q_DISABLE_COPY_MOVE(IppExchange)

    // The answer, which may be a refusal: see `refusal`. Takes `request`. errors::ServerGone when there is none.
    [[nodiscard]] Result<IppMessage> ask(IppMessage request, const QByteArray &resource,
                                         const QByteArray &document = {});

private:
    Result<void> connect();
    bool send(ipp_t *request, const QByteArray &resource, const QByteArray &document);
    [[nodiscard]] Failure gone(const QString &cause) const;
    static int onWaiting(http_t *http, void *self);

    const PrinterAddress m_address;
    const std::chrono::milliseconds m_limit;
    const std::atomic<bool> &m_isStopping;
    http_t *m_http = nullptr;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace tonggui::devices::cups
