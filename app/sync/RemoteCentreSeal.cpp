// SPDX-License-Identifier: Apache-2.0
#include "app/sync/RemoteCentreSeal.h"

#include "app/protocol/SealMessages.h"

namespace tonggui::sync {

RemoteCentreSeal::RemoteCentreSeal(NodeClient &client)
    : m_client(client)
{}

Task<Result<QByteArray>> RemoteCentreSeal::seal(CaseId caseId, QByteArray signedPdf)
{
    const protocol::SealRequest request{std::move(caseId), signedPdf};
    QJsonObject body = request.toJson();
    const Result<QJsonObject> answer = co_await m_client.call(protocol::routes::Seal, std::move(body));
    if (!answer) {
        co_return failure(answer.error());
    }
    const Result<protocol::SealAnswer> sealed = protocol::SealAnswer::fromJson(*answer);
    if (!sealed) {
        co_return failure(sealed.error());
    }
    co_return signedPdf + sealed->appended;
}

} // namespace tonggui::sync
