// SPDX-License-Identifier: Apache-2.0
#include "app/node/api/Desks.h"
#include "app/node/api/Handlers.h"
#include "app/node/api/VerificationPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::node {

Result<ApiAnswer> health(Desks &desks, const ApiCall &)
{
    return desks.database->one("PRAGMA user_version").map([&](const std::optional<Row> &version) {
        return jsonAnswer(200, {{u"status"_s, u"ok"_s},
                                {u"schema"_s, version ? version->integer(0) : 0},
                                {u"version"_s, QCoreApplication::applicationVersion()},
                                {u"time"_s, desks.world.clock.now().toString(Qt::ISODateWithMs)}});
    });
}

Result<ApiAnswer> trust(Desks &desks, const ApiCall &)
{
    const CentreIdentities &centre = desks.world.identities;
    const protocol::TrustAnswer answer{centre.centre, centre.root.certificate.toPem(),
                                       centre.inbox.certificate.toPem()};
    return jsonAnswer(200, answer.toJson());
}

Result<ApiAnswer> requestEnrolment(Desks &desks, const ApiCall &call)
{
    return call.body()
        .and_then(protocol::EnrolmentRequest::fromJson)
        .and_then([&](const protocol::EnrolmentRequest &request) { return desks.enrolments.request(request); })
        .map([](const protocol::EnrolmentTicket &ticket) { return jsonAnswer(202, ticket.toJson()); });
}

Result<ApiAnswer> readEnrolment(Desks &desks, const ApiCall &call)
{
    return desks.enrolments.state(call.segment).map([](const protocol::EnrolmentState &state) {
        return jsonAnswer(200, state.toJson());
    });
}

Result<ApiAnswer> decideEnrolment(Desks &desks, const ApiCall &call)
{
    return call.body()
        .and_then(protocol::EnrolmentDecision::fromJson)
        .and_then([&](const protocol::EnrolmentDecision &decision) {
            return desks.enrolments.decide(call.segment, decision);
        })
        .map([](const protocol::EnrolmentState &state) { return jsonAnswer(200, state.toJson()); });
}

Result<ApiAnswer> showVerification(Desks &desks, const ApiCall &call)
{
    const QString code = call.request.head.query.queryItemValue(u"c"_s, QUrl::FullyDecoded).left(64);
    return desks.receipts.byCode(code).map([&](const std::optional<ReceiptSummary> &found) {
        return ApiAnswer{found ? 200 : 404, verificationPage(desks.world, code, found), "text/html; charset=utf-8"};
    });
}

} // namespace tonggui::node
