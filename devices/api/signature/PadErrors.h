// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

// What may go wrong when a member signs on a pad.
namespace tonggui::devices::errors {

inline constexpr ErrorDefinition PadNothingWritten{
    "pad.nothing-written", QT_TRANSLATE_NOOP("Errors", "Nothing was written on the signature pad in time."),
    QT_TRANSLATE_NOOP("Errors", "Ask the member to sign on the pad, and start again.")};
inline constexpr ErrorDefinition PadNotFinished{
    "pad.not-finished", QT_TRANSLATE_NOOP("Errors", "The signature on the pad was begun but not finished in time."),
    QT_TRANSLATE_NOOP("Errors", "Ask the member to sign once more and to press the tick on the pad.")};
inline constexpr ErrorDefinition PadCancelled{
    "pad.cancelled", QT_TRANSLATE_NOOP("Errors", "The member pressed the cross on the pad."),
    QT_TRANSLATE_NOOP("Errors", "Ask whether there is a question. Then start again, or let the member sign on paper.")};
inline constexpr ErrorDefinition PadInkLost{
    "pad.ink-lost", QT_TRANSLATE_NOOP("Errors", "Parts of the signature were lost between the pad and this program."),
    QT_TRANSLATE_NOOP("Errors", "Ask the member to sign once more. If it happens often, change the cable.")};
inline constexpr ErrorDefinition PadOutOfRange{
    "pad.out-of-range", QT_TRANSLATE_NOOP("Errors", "The pad reports places that it does not have."),
    QT_TRANSLATE_NOOP("Errors", "Unplug the pad and plug it in again. If it stays, use another pad and tell IT.")};
inline constexpr ErrorDefinition PadFlooded{
    "pad.flooded", QT_TRANSLATE_NOOP("Errors", "The pad sends far more than anybody can write."),
    QT_TRANSLATE_NOOP("Errors", "Unplug the pad and plug it in again. If it stays, use another pad and tell IT.")};
inline constexpr ErrorDefinition PadRefused{
    "pad.refused", QT_TRANSLATE_NOOP("Errors", "The pad did not carry out a request: %1"),
    QT_TRANSLATE_NOOP("Errors", "Try again. If it stays, unplug the pad and plug it in again.")};
inline constexpr ErrorDefinition PadStuck{
    "pad.stuck", QT_TRANSLATE_NOOP("Errors", "The pad does not become ready."),
    QT_TRANSLATE_NOOP("Errors", "Unplug the pad and plug it in again, then start again.")};
inline constexpr ErrorDefinition PadNotEncrypted{
    "pad.not-encrypted", QT_TRANSLATE_NOOP("Errors", "This pad cannot encrypt what is written."),
    QT_TRANSLATE_NOOP("Errors", "Use a pad that can, or have the rule changed by IT.")};
inline constexpr ErrorDefinition PadKeyExchangeFailed{
    "pad.key-exchange-failed",
    QT_TRANSLATE_NOOP("Errors", "The pad and this program could not agree on a key for the signature."),
    QT_TRANSLATE_NOOP("Errors", "Unplug the pad and plug it in again. If it stays, use another pad and tell IT.")};
inline constexpr ErrorDefinition PadSessionForeign{
    "pad.session-foreign", QT_TRANSLATE_NOOP("Errors", "What the pad sent does not belong to this signature."),
    QT_TRANSLATE_NOOP("Errors", "Do not use this signature. Check the pad and its cable, then let the member sign "
                                "once more; tell IT.")};
inline constexpr ErrorDefinition PadPictureUnfit{
    "pad.picture-unfit", QT_TRANSLATE_NOOP("Errors", "The picture for the pad does not fit its screen."),
    QT_TRANSLATE_NOOP("Errors", "Start again. If it stays, tell IT the model of the pad.")};

[[nodiscard]] ErrorCatalogue padErrors();

} // namespace tonggui::devices::errors
