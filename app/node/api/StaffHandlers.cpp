// SPDX-License-Identifier: Apache-2.0
#include "app/node/api/Desks.h"
#include "app/node/api/Handlers.h"

namespace tonggui::node {

Result<ApiAnswer> logIn(Desks &desks, const ApiCall &call)
{
    return call.body()
        .and_then(protocol::LogInRequest::fromJson)
        .and_then([&](const protocol::LogInRequest &request) { return desks.staff.logIn(request, *call.terminal); })
        .map([](const protocol::LogInAnswer &answer) { return jsonAnswer(200, answer.toJson()); });
}

Result<ApiAnswer> certifyClerk(Desks &desks, const ApiCall &call)
{
    return call.body()
        .and_then(protocol::ClerkCertificateRequest::fromJson)
        .and_then([&](const protocol::ClerkCertificateRequest &request) {
            return desks.staff.certify(request, *call.terminal);
        })
        .map([](const protocol::ClerkCertificateAnswer &answer) { return jsonAnswer(201, answer.toJson()); });
}

Result<ApiAnswer> lookUpMember(Desks &desks, const ApiCall &call)
{
    return call.body()
        .and_then(protocol::MemberLookup::fromJson)
        .and_then([&](const protocol::MemberLookup &lookup) { return desks.members.lookUp(lookup, *call.terminal); })
        .map([](const Member &member) { return jsonAnswer(200, member.toJson()); });
}

} // namespace tonggui::node
