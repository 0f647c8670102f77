// SPDX-License-Identifier: Apache-2.0
#include "app/node/api/Desks.h"
#include "app/node/api/Handlers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {
constexpr int LongestPage = 500;
}

Result<ApiAnswer> sealPaper(Desks &desks, const ApiCall &call)
{
    return call.body()
        .and_then(protocol::SealRequest::fromJson)
        .and_then([&](const protocol::SealRequest &request) { return desks.seals.seal(request, *call.terminal); })
        .map([](const SealImpression &impression) {
            return jsonAnswer(200, protocol::SealAnswer{impression.caseId, impression.addition}.toJson());
        });
}

Result<ApiAnswer> takeEnvelope(Desks &desks, const ApiCall &call)
{
    const Result<QJsonObject> body = call.body(); // no JSON at all is not understood; anything else must verify
    if (!body) {
        return failure(body.error());
    }
    return desks.envelopes.take(call.request.body, *call.terminal).map([](const TakenEnvelope &taken) {
        return jsonAnswer(taken.isNew ? 201 : 200, taken.acknowledgement.toJson());
    });
}

Result<ApiAnswer> listEnvelopes(Desks &desks, const ApiCall &call)
{
    const QUrlQuery &query = call.request.head.query;
    const int asked = query.queryItemValue(u"limit"_s).toInt();
    const int limit = asked <= 0 ? 100 : std::min(asked, LongestPage);
    return desks.envelopes.list(call.terminal->id.branch, query.queryItemValue(u"after"_s), limit)
        .map([](const protocol::EnvelopeListing &listing) { return jsonAnswer(200, listing.toJson()); });
}

Result<ApiAnswer> readOneEnvelope(Desks &desks, const ApiCall &call)
{
    return desks.envelopes.read(EnvelopeId(call.segment), call.terminal->id.branch)
        .map([](const protocol::EnvelopeWire &wire) {
            return ApiAnswer{200, wire.toBytes(), "application/json"};
        });
}

Result<ApiAnswer> readReceipt(Desks &desks, const ApiCall &call)
{
    return desks.receipts.byCase(CaseId(call.segment), call.terminal->id.branch)
        .map([](const protocol::ReceiptAnswer &receipt) { return jsonAnswer(200, receipt.toJson()); });
}

} // namespace tonggui::node
