// SPDX-License-Identifier: Apache-2.0
#include "app/sync/RemoteCoreSystem.h"

#include "app/protocol/StaffMessages.h"

namespace tonggui::sync {

RemoteCoreSystem::RemoteCoreSystem(NodeClient &client, const StaffLogIn &logIn)
    : m_client(client)
    , m_logIn(logIn)
{}

Task<Result<Member>> RemoteCoreSystem::memberByIdNumber(QString idNumber, VisitId visit)
{
    const protocol::MemberLookup lookup{std::move(idNumber), std::move(visit), m_logIn.token};
    QJsonObject body = lookup.toJson();
    const Result<QJsonObject> answer = co_await m_client.call(protocol::routes::LookUpMember, std::move(body));
    if (!answer) {
        co_return failure(answer.error());
    }
    co_return Member::fromJson(*answer);
}

} // namespace tonggui::sync
