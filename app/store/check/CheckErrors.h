// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::store::errors {

// What a check of the database may find. Each carries "table:row" as its path.
inline constexpr ErrorDefinition PagesDamaged{
    "store.pages-damaged", QT_TRANSLATE_NOOP("Errors", "The database file itself is damaged: %1"),
    QT_TRANSLATE_NOOP("Errors", "Stop work at this window, copy the file for IT, and restore the last backup.")};
inline constexpr ErrorDefinition AuditBroken{
    "store.audit-broken", QT_TRANSLATE_NOOP("Errors", "The record of events is broken at event %1."),
    QT_TRANSLATE_NOOP("Errors",
                      "Somebody or something changed the database. Copy the file and tell IT before work goes on.")};
inline constexpr ErrorDefinition EnvelopesBroken{
    "store.envelopes-broken", QT_TRANSLATE_NOOP("Errors", "The chain of finished cases is broken at case number %1."),
    QT_TRANSLATE_NOOP("Errors", "Compare with the cases that the server has, and tell IT before work goes on.")};
inline constexpr ErrorDefinition ValueUnreadable{
    "store.value-unreadable", QT_TRANSLATE_NOOP("Errors", "The value at %1 cannot be decrypted."),
    QT_TRANSLATE_NOOP("Errors", "Restore the last backup of this row, or tell IT.")};
inline constexpr ErrorDefinition RowChanged{
    "store.row-changed", QT_TRANSLATE_NOOP("Errors", "The row %1 was changed by something other than this program."),
    QT_TRANSLATE_NOOP("Errors", "Copy the file and tell IT.")};
inline constexpr ErrorDefinition VisitDiffers{
    "store.visit-differs", QT_TRANSLATE_NOOP("Errors", "The saved visit %1 is not the one of its last event."),
    QT_TRANSLATE_NOOP("Errors", "Look at the visit with the member before it goes on, and tell IT.")};
inline constexpr ErrorDefinition DocumentDiffers{
    "store.document-differs",
    QT_TRANSLATE_NOOP("Errors", "The document of case %1 is not the one that was signed for."),
    QT_TRANSLATE_NOOP("Errors", "Fetch the document from the server, and tell IT.")};
inline constexpr ErrorDefinition RowMissing{"store.row-missing", QT_TRANSLATE_NOOP("Errors", "The row %1 is gone."),
                                            QT_TRANSLATE_NOOP("Errors", "Restore the last backup, or tell IT.")};
inline constexpr ErrorDefinition RowOrphaned{"store.row-orphaned",
                                             QT_TRANSLATE_NOOP("Errors", "The row %1 belongs to nothing."),
                                             QT_TRANSLATE_NOOP("Errors", "Copy the file and tell IT.")};
inline constexpr ErrorDefinition NumberBehind{
    "store.number-behind", QT_TRANSLATE_NOOP("Errors", "The counter of %1 is behind the numbers that were given out."),
    QT_TRANSLATE_NOOP("Errors", "Stop work at this window and tell IT: numbers could be given twice.")};

[[nodiscard]] ErrorCatalogue checkErrors();

} // namespace tonggui::store::errors
