// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoredVisitJournal.h"

#include "app/core/Json.h"
#include "app/crypto/Digest.h"
#include "app/store/StoreErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

struct NextEnvelope
{
    EnvelopeChain before;
    SealedEnvelope sealed;
};

Result<NextEnvelope> sealNext(const Tables &tables, const EnvelopeSealer &sealer, const EnvelopeDraft &draft)
{
    const Result<bool> isClosed = tables.envelopes.hasCase(draft.caseId);
    if (!isClosed) {
        return failure(isClosed.error());
    }
    if (*isClosed) { // before sealing, which costs more than asking
        return failure(errors::AlreadySaved, {draft.caseId.text()});
    }
    const Result<EnvelopeChain> before = tables.envelopes.end();
    if (!before) {
        return failure(before.error());
    }
    Result<SealedEnvelope> sealed = sealer.seal(draft, *before);
    if (!sealed) {
        return failure(sealed.error());
    }
    const bool isNext = sealed->chain.sequence == before->sequence + 1 && sealed->chain.hash != before->hash &&
                        sealed->id == draft.id && sealed->caseId == draft.caseId;
    if (!isNext) {
        return failure(errors::SealerOutOfStep);
    }
    return NextEnvelope{*before, *std::move(sealed)};
}

// A closed case's papers may only grow; before that a step back may replace them.
Result<void> checkPaper(const Tables &tables, const DocumentDraft &paper)
{
    const Result<bool> isClosed = tables.envelopes.hasCase(paper.caseId);
    if (!isClosed) {
        return failure(isClosed.error());
    }
    return *isClosed ? tables.documents.checkGrowth(paper) : Result<void>();
}

QJsonObject boundTo(const VisitTransition &transition, const std::optional<NextEnvelope> &envelope)
{
    QJsonObject bound{{u"snapshot"_s, base64Json(crypto::sha256(transition.snapshot))}};
    if (transition.document) {
        bound[u"document"_s] = DocumentTable::digestOf(*transition.document);
    }
    if (envelope) {
        bound[u"envelope"_s] = QJsonObject{{u"id"_s, envelope->sealed.id.text()},
                                           {u"sequence"_s, envelope->sealed.chain.sequence},
                                           {u"hash"_s, base64Json(envelope->sealed.chain.hash)}};
    }
    return bound;
}

Result<void> saveEnvelope(Tables &tables, const NextEnvelope &next, const QDateTime &closedAt, qint64 event)
{
    return tables.envelopes.add(next.sealed, next.before, closedAt, event).and_then([&] {
        return tables.deliveries.add(next.sealed.chain.sequence);
    });
}

Result<void> save(Tables &tables, const EnvelopeSealer &sealer, const VisitTransition &transition)
{
    if (transition.document) {
        if (Result<void> checked = checkPaper(tables, *transition.document); !checked) {
            return checked;
        }
    }
    std::optional<NextEnvelope> envelope;
    if (transition.envelope) {
        Result<NextEnvelope> next = sealNext(tables, sealer, *transition.envelope);
        if (!next) {
            return failure(next.error());
        }
        envelope = *std::move(next);
    }
    const Result<qint64> event =
        tables.audit.append(transition.visit.text(), transition.event, boundTo(transition, envelope));
    if (!event) {
        return failure(event.error());
    }
    Result<void> done = tables.visits.save(transition, *event);
    if (done && transition.document) {
        done = tables.documents.save(*transition.document, *event);
    }
    if (done && envelope) {
        done = saveEnvelope(tables, *envelope, transition.envelope->closedAt, *event);
    }
    return done;
}

Result<void> grow(Tables &tables, const DocumentDraft &grown, const AuditEvent &event)
{
    const Result<QByteArray> stored = tables.documents.bytes(grown.caseId, grown.kind);
    if (!stored) {
        return failure(stored.error());
    }
    if (!grown.bytes.startsWith(*stored)) {
        return failure(tonggui::errors::DocumentChanged, {grown.caseId.text()});
    }
    const Result<bool> isFinal = tables.documents.isFinal(grown.caseId, grown.kind);
    if (!isFinal) {
        return failure(isFinal.error());
    }
    if (grown.bytes.size() == stored->size() && grown.isFinal == *isFinal) {
        return {};
    }
    const Result<qint64> sequence = tables.audit.append({}, event, {{u"document"_s, DocumentTable::digestOf(grown)}});
    if (!sequence) {
        return failure(sequence.error());
    }
    return tables.documents.save(grown, *sequence);
}

} // namespace

StoredVisitJournal::StoredVisitJournal(Store &store, const EnvelopeSealer &sealer)
    : m_store(&store)
    , m_sealer(&sealer)
{}

Task<Result<LocalNumber>> StoredVisitJournal::nextNumber(QDate day)
{
    return m_store->change([day](StoreContents &contents) -> Result<LocalNumber> {
        return contents.tables().numbers.take(day).map([&](int sequence) {
            return LocalNumber{contents.terminal(), day, sequence};
        });
    });
}

Task<Result<void>> StoredVisitJournal::commit(VisitTransition transition)
{
    return m_store->change([transition = std::move(transition), sealer = m_sealer](StoreContents &contents) {
        return save(contents.tables(), *sealer, transition);
    });
}

Task<Result<std::vector<OpenVisit>>> StoredVisitJournal::openVisits()
{
    return m_store->run([](StoreContents &contents) { return contents.tables().visits.open(); });
}

Task<Result<QByteArray>> StoredVisitJournal::document(CaseId caseId, QString kind)
{
    return m_store->run([caseId = std::move(caseId), kind = std::move(kind)](StoreContents &contents) {
        return contents.tables().documents.bytes(caseId, kind);
    });
}

Task<Result<std::vector<CaseId>>> StoredVisitJournal::growingDocuments(QString kind)
{
    return m_store->run(
        [kind = std::move(kind)](StoreContents &contents) { return contents.tables().documents.growing(kind); });
}

Task<Result<void>> StoredVisitJournal::appendToDocument(DocumentDraft grown, AuditEvent event)
{
    return m_store->change([grown = std::move(grown), event = std::move(event)](StoreContents &contents) {
        return grow(contents.tables(), grown, event);
    });
}

} // namespace tonggui::store
