// SPDX-License-Identifier: Apache-2.0
#include "app/sync/NodeStaffDirectory.h"

#include "app/core/ports/CoreSystem.h"
#include "app/protocol/StaffMessages.h"

namespace tonggui::sync {

NodeStaffDirectory::NodeStaffDirectory(NodeClient &client, StaffCache &cache, StaffLogIn &logIn)
    : m_client(client)
    , m_cache(cache)
    , m_logIn(logIn)
{}

Task<Result<StaffSession>> NodeStaffDirectory::logIn(StaffId id, QString pin)
{
    const protocol::LogInRequest request{id, pin};
    QJsonObject body = request.toJson();
    const Result<QJsonObject> answer = co_await m_client.call(protocol::routes::LogIn, std::move(body));
    if (!answer && answer.error().is(tonggui::errors::NodeUnreachable)) {
        co_return co_await logInOffline(id, pin);
    }
    if (!answer) {
        if (answer.error().is(tonggui::errors::StaffLocked)) {
            (void)co_await m_cache.forget(id); // what the node locks must not go on offline
        }
        if (answer.error().is(tonggui::errors::WrongPin)) {
            (void)co_await m_cache.forgetIfKept(id, pin); // nor a PIN that was right once
        }
        co_return failure(answer.error());
    }
    Result<protocol::LogInAnswer> session = protocol::LogInAnswer::fromJson(*answer);
    if (!session) {
        co_return failure(session.error());
    }
    m_logIn = {session->token, session->expiresAt};
    const Result<void> remembered = co_await m_cache.remember(session->session, pin);
    if (!remembered) {
        co_return failure(remembered.error());
    }
    co_return session->session;
}

Task<Result<StaffSession>> NodeStaffDirectory::logInOffline(StaffId id, QString pin)
{
    m_logIn = {};
    co_return co_await m_cache.verify(std::move(id), std::move(pin));
}

} // namespace tonggui::sync
