// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::errors {

inline constexpr ErrorDefinition StepRefused{
    "visit.step-refused", QT_TRANSLATE_NOOP("Errors", "This does not belong to the present step."),
    QT_TRANSLATE_NOOP("Errors", "Look at the step line on top: it shows what comes next.")};
inline constexpr ErrorDefinition StepBusy{"visit.step-busy",
                                          QT_TRANSLATE_NOOP("Errors", "The step before is still at work."),
                                          QT_TRANSLATE_NOOP("Errors", "Wait a moment; nothing was lost.")};
inline constexpr ErrorDefinition NobodyWaits{"visit.nobody-waits", QT_TRANSLATE_NOOP("Errors", "Nobody is waiting."),
                                             QT_TRANSLATE_NOOP("Errors", "Take a ticket for the visitor first.")};
inline constexpr ErrorDefinition CardExpired{
    "visit.card-expired", QT_TRANSLATE_NOOP("Errors", "The identity card ended on %1."),
    QT_TRANSLATE_NOOP("Errors", "Ask for the new card, or for the receipt of its renewal and a supervisor.")};
inline constexpr ErrorDefinition CardInconsistent{
    "visit.card-inconsistent",
    QT_TRANSLATE_NOOP("Errors", "The number on the card does not fit its own birth date, sex or check digit."),
    QT_TRANSLATE_NOOP("Errors", "Do not go on with this card; call a supervisor.")};
inline constexpr ErrorDefinition HolderTooYoung{"visit.holder-too-young",
                                                QT_TRANSLATE_NOOP("Errors", "The card's holder is under 16."),
                                                QT_TRANSLATE_NOOP("Errors", "A guardian must act; call a supervisor.")};
inline constexpr ErrorDefinition ServiceNeedsNode{
    "visit.service-needs-node", QT_TRANSLATE_NOOP("Errors", "This service cannot be done while offline."),
    QT_TRANSLATE_NOOP("Errors", "Choose another service, or wait until the line is back.")};
inline constexpr ErrorDefinition ServiceUnknown{
    "visit.service-unknown", QT_TRANSLATE_NOOP("Errors", "The catalogue has no service “%1”."),
    QT_TRANSLATE_NOOP("Errors", "Tell IT: the catalogue of this terminal is older than the visit.")};
inline constexpr ErrorDefinition FormIncomplete{"visit.form-incomplete",
                                                QT_TRANSLATE_NOOP("Errors", "The form is not complete: %1"),
                                                QT_TRANSLATE_NOOP("Errors", "Go to the field that is named.")};
inline constexpr ErrorDefinition ConsentMissing{
    "visit.consent-missing", QT_TRANSLATE_NOOP("Errors", "The member has not agreed yet."),
    QT_TRANSLATE_NOOP("Errors", "Ask the member to read and agree on the second screen.")};
inline constexpr ErrorDefinition HandwritingEmpty{
    "visit.handwriting-empty", QT_TRANSLATE_NOOP("Errors", "There is no signature yet."),
    QT_TRANSLATE_NOOP("Errors", "Ask the member to sign in the frame on the second screen.")};
inline constexpr ErrorDefinition SnapshotUnreadable{
    "visit.snapshot-unreadable", QT_TRANSLATE_NOOP("Errors", "The saved visit %1 cannot be read."),
    QT_TRANSLATE_NOOP("Errors", "Run “tonggui store check” and tell IT; other visits go on.")};

[[nodiscard]] ErrorCatalogue visitErrors();

} // namespace tonggui::errors
