// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-cups/IppExchange.h"

#include "devices/api/printer/PrinterErrors.h"

namespace tonggui::devices::cups {

namespace {

constexpr double TickSeconds = 0.2; // how soon a stop is noticed
constexpr qsizetype Piece = 32 * 1024;

// A driver has nobody to ask for a password.
const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr;
}

} // namespace

IppExchange::IppExchange(const PrinterAddress &address, std::chrono::milliseconds limit,
                         const std::atomic<bool> &isStopping)
    : m_address(address)
    , m_limit(limit)
    , m_isStopping(isStopping)
{
    cupsSetPasswordCB2(noPassword, nullptr); // kept by libcups for each thread
}

IppExchange::~IppExchange()
{
    if (m_http) {
        httpClose(m_http);
    }
}

int IppExchange::onWaiting(http_t *, void *self)
{
    const auto *const exchange = static_cast<const IppExchange *>(self);
    return !exchange->m_isStopping && std::chrono::steady_clock::now() < exchange->m_deadline ? 1 : 0;
}

Failure IppExchange::gone(const QString &cause) const
{
    const QString server = m_address.shown.isEmpty() ? QString::fromLocal8Bit(cupsServer()) : m_address.shown;
    return failure(Error(errors::ServerGone, {server}).because(cause));
}

Result<void> IppExchange::connect()
{
    if (m_http) {
        return {};
    }
    const QByteArray host = m_address.host.isEmpty() ? QByteArray(cupsServer()) : m_address.host;
    const int port = m_address.port > 0 ? m_address.port : ippPort();
    const http_encryption_t encryption = m_address.isEncrypted ? HTTP_ENCRYPTION_ALWAYS : HTTP_ENCRYPTION_IF_REQUESTED;
    int cancel = 0;
    m_http = httpConnect2(host.constData(), port, nullptr, AF_UNSPEC, encryption, 1, int(m_limit.count()), &cancel);
    if (!m_http) {
        return gone(QString::fromUtf8(cupsLastErrorString()));
    }
    httpSetTimeout(m_http, TickSeconds, &IppExchange::onWaiting, this);
    return {};
}

Result<IppMessage> IppExchange::ask(IppMessage request, const QByteArray &resource, const QByteArray &document)
{
    m_deadline = std::chrono::steady_clock::now() + m_limit;
    const Result<void> connected = connect();
    if (!connected) {
        return failure(connected.error());
    }
    IppMessage answer = ippMessage(nullptr);
    if (send(request.get(), resource, document)) {
        answer.reset(cupsGetResponse(m_http, resource.constData()));
    }
    if (!answer || httpGetStatus(m_http) != HTTP_STATUS_OK) {
        const QString cause = QString::fromUtf8(cupsLastErrorString());
        httpClose(std::exchange(m_http, nullptr));
        return gone(cause);
    }
    return answer;
}

bool IppExchange::send(ipp_t *request, const QByteArray &resource, const QByteArray &document)
{
    const size_t size = ippLength(request) + size_t(document.size());
    http_status_t status = cupsSendRequest(m_http, request, resource.constData(), size);
    for (qsizetype at = 0; at < document.size() && status == HTTP_STATUS_CONTINUE; at += Piece) {
        m_deadline = std::chrono::steady_clock::now() + m_limit;
        const qsizetype count = std::min(Piece, document.size() - at);
        status = cupsWriteRequestData(m_http, document.constData() + at, size_t(count));
    }
    return status == HTTP_STATUS_CONTINUE || status == HTTP_STATUS_OK; // an answer may come before it is waited for
}

} // namespace tonggui::devices::cups
