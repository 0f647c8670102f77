// SPDX-License-Identifier: Apache-2.0
#include "app/sync/TerminalEnroller.h"

#include "app/crypto/CertificateAuthority.h"
#include "app/protocol/ApiErrors.h"
#include "app/sync/SyncErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::sync {

TerminalEnroller::TerminalEnroller(NodeClient &client, QThreadPool &pool)
    : m_client(client)
    , m_pool(pool)
{}

Task<Result<protocol::EnrolmentTicket>> TerminalEnroller::request(TerminalId terminal, QString oneTimeCode)
{
    m_terminalKey = co_await runIn(m_pool, [] { return crypto::PrivateKey::generateRsa(); });
    m_eventKey = co_await runIn(m_pool, [] { return crypto::PrivateKey::generateRsa(); });
    m_id = terminal;
    const Result<QByteArray> terminalRequest =
        crypto::makeSigningRequest(*m_terminalKey, {.commonName = terminal.text(), .serialNumber = terminal.text()});
    const Result<QByteArray> eventRequest = crypto::makeSigningRequest(
        *m_eventKey, {.commonName = terminal.text() + u" events"_s, .serialNumber = terminal.text()});
    if (!terminalRequest || !eventRequest) {
        co_return failure(terminalRequest ? eventRequest.error() : terminalRequest.error());
    }
    const protocol::EnrolmentRequest message{terminal, *terminalRequest, *eventRequest, oneTimeCode};
    QJsonObject body = message.toJson();
    const Result<QJsonObject> answer = co_await m_client.call(protocol::routes::RequestEnrolment, std::move(body));
    if (!answer) {
        co_return failure(answer.error());
    }
    Result<protocol::EnrolmentTicket> ticket = protocol::EnrolmentTicket::fromJson(*answer);
    if (ticket) {
        m_ticket = *ticket;
    }
    co_return ticket;
}

Task<Result<EnrolledTerminal>> TerminalEnroller::collect()
{
    QJsonObject nothing;
    const Result<QJsonObject> answer =
        co_await m_client.call(protocol::routes::ReadEnrolment, std::move(nothing), m_ticket.id);
    if (!answer) {
        co_return failure(answer.error());
    }
    const Result<protocol::EnrolmentState> state = protocol::EnrolmentState::fromJson(*answer);
    if (!state) {
        co_return failure(state.error());
    }
    if (state->status == protocol::EnrolmentStatus::Pending) {
        co_return failure(errors::EnrolmentPending, {m_ticket.code});
    }
    if (state->status == protocol::EnrolmentStatus::Refused) {
        co_return failure(protocol::errors::EnrolmentRefused);
    }
    const auto terminal = crypto::Certificate::fromPem(state->terminalCertificatePem);
    const auto event = crypto::Certificate::fromPem(state->eventCertificatePem);
    const auto root = crypto::Certificate::fromPem(state->rootPem);
    const auto inbox = crypto::Certificate::fromPem(state->inboxPem);
    for (const Result<crypto::Certificate> &certificate : {terminal, event, root, inbox}) {
        if (!certificate) {
            co_return failure(certificate.error());
        }
    }
    co_return EnrolledTerminal{m_id, {*m_terminalKey, *terminal, {}}, {*m_eventKey, *event, {}}, *root, *inbox};
}

} // namespace tonggui::sync
