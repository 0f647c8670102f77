// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/core/values/Envelope.h"
#include "app/core/values/Ids.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace tonggui {

// What the audit chain remembers of a step. Facts hold ids, codes and figures, no names.
struct AuditEvent
{
    QString name;  // "visit.identified"
    QString actor; // staff id, or "terminal"
    QJsonObject facts;
    QDateTime at;
};

// A paper or piece of evidence of a case. In a transition it takes the place of an older one of the same case and kind.
struct DocumentDraft
{
    CaseId caseId;
    QString kind; // "receipt"
    QByteArray bytes;
    bool isFinal = true; // false: it still grows, such as a receipt that waits for the centre's seal
};

// One step of a visit. Everything in it becomes durable in one local transaction, or nothing does.
struct VisitTransition
{
    VisitId visit;
    QString state;
    bool isOpen = true; // false ends the visit: it is not offered again
    QByteArray snapshot;
    AuditEvent event;
    std::optional<DocumentDraft> document;
    std::optional<EnvelopeDraft> envelope;
};

struct OpenVisit
{
    VisitId visit;
    QString state;
    QByteArray snapshot;
    QDateTime savedAt;
};

// Where visits survive a power cut. Implementations work in a thread of their own.
class VisitJournal
{
public:
    virtual ~VisitJournal() = default;

    // The next id of this terminal on `day`; never given twice, gaps are allowed.
    virtual Task<Result<LocalNumber>> nextNumber(QDate day) = 0;

    // errors::DiskFull and errors::StoreBroken leave everything as it was before.
    virtual Task<Result<void>> commit(VisitTransition transition) = 0;

    virtual Task<Result<std::vector<OpenVisit>>> openVisits() = 0; // oldest first

    virtual Task<Result<QByteArray>> document(CaseId caseId, QString kind) = 0;

    // Cases whose document of this kind was stored with isFinal = false and has not been made final since; oldest
    // first.
    virtual Task<Result<std::vector<CaseId>>> growingDocuments(QString kind) = 0;

    // Lets a signed paper grow: `bytes` must begin with what is stored. Used when the centre's seal arrives later.
    virtual Task<Result<void>> appendToDocument(DocumentDraft grown, AuditEvent event) = 0;
};

namespace errors {
inline constexpr ErrorDefinition DiskFull{
    "store.disk-full", QT_TRANSLATE_NOOP("Errors", "The disk is full; this step was not saved."),
    QT_TRANSLATE_NOOP("Errors", "Free some space and press the key again. Nothing was lost.")};
inline constexpr ErrorDefinition StoreBroken{
    "store.broken", QT_TRANSLATE_NOOP("Errors", "The local database could not save: %1"),
    QT_TRANSLATE_NOOP("Errors", "Try again; if it stays, stop work at this window and tell IT.")};
inline constexpr ErrorDefinition DocumentMissing{"store.document-missing",
                                                 QT_TRANSLATE_NOOP("Errors", "There is no such document for case %1."),
                                                 QT_TRANSLATE_NOOP("Errors", "Check the case number.")};
inline constexpr ErrorDefinition DocumentChanged{
    "store.document-changed",
    QT_TRANSLATE_NOOP("Errors", "The new version of the document of case %1 does not continue the stored one."),
    QT_TRANSLATE_NOOP("Errors", "Keep the stored document and tell IT.")};
} // namespace errors

} // namespace tonggui
