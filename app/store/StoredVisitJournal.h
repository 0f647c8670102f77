// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/EnvelopeSealer.h"
#include "app/core/ports/VisitJournal.h"
#include "app/store/Store.h"

namespace tonggui::store {

// The journal over the terminal's database. Beyond the port's errors: store::errors::AlreadySaved (the case was closed
// before), SealerOutOfStep, NumbersExhausted, Damaged, and whatever the sealer refuses; all of them leave everything as
// it was.
class StoredVisitJournal final : public VisitJournal
{
public:
    // Both must outlive the journal and what it was asked for.
    StoredVisitJournal(Store &store, const EnvelopeSealer &sealer);

    Task<Result<LocalNumber>> nextNumber(QDate day) override;
    Task<Result<void>> commit(VisitTransition transition) override;
    Task<Result<std::vector<OpenVisit>>> openVisits() override;
    Task<Result<QByteArray>> document(CaseId caseId, QString kind) override;

    Task<Result<std::vector<CaseId>>> growingDocuments(QString kind) override;

    // The same bytes again are no change and no event.
    Task<Result<void>> appendToDocument(DocumentDraft grown, AuditEvent event) override;

private:
    Store *m_store;
    const EnvelopeSealer *m_sealer;
};

} // namespace tonggui::store
