// SPDX-License-Identifier: Apache-2.0
#include "app/sync/SealFollowUp.h"

#include "app/protocol/ApiErrors.h"
#include "app/protocol/SealMessages.h"

using namespace Qt::StringLiterals;

namespace tonggui::sync {

SealFollowUp::SealFollowUp(VisitJournal &journal, NodeClient &client, const Clock &clock)
    : m_journal(journal)
    , m_client(client)
    , m_clock(clock)
{}

Task<Result<int>> SealFollowUp::run()
{
    const QString kind = u"receipt"_s;
    const Result<std::vector<CaseId>> cases = co_await m_journal.growingDocuments(kind);
    if (!cases) {
        co_return failure(cases.error());
    }
    int sealed = 0;
    for (const CaseId &caseId : *cases) {
        const Result<bool> done = co_await follow(caseId);
        if (!done) {
            co_return failure(done.error());
        }
        sealed += *done ? 1 : 0;
    }
    co_return sealed;
}

Task<Result<bool>> SealFollowUp::follow(CaseId caseId)
{
    QJsonObject nothing;
    const Result<QJsonObject> answer =
        co_await m_client.call(protocol::routes::ReadReceipt, std::move(nothing), caseId.text());
    if (!answer && answer.error().is(protocol::errors::NotFound)) {
        co_return false;
    }
    if (!answer) {
        co_return failure(answer.error());
    }
    const Result<protocol::ReceiptAnswer> receipt = protocol::ReceiptAnswer::fromJson(*answer);
    if (!receipt) {
        co_return failure(receipt.error());
    }
    if (!receipt->isSealed) {
        co_return false;
    }
    DocumentDraft grown{caseId, u"receipt"_s, receipt->pdf, true};
    AuditEvent event{u"receipt.sealed"_s, u"terminal"_s, {{u"case"_s, caseId.text()}}, m_clock.now()};
    const Result<void> stored = co_await m_journal.appendToDocument(std::move(grown), std::move(event));
    if (!stored) {
        co_return failure(stored.error());
    }
    co_return true;
}

} // namespace tonggui::sync
