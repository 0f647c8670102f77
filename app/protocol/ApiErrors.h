// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::protocol {

// The closed list of what a node may refuse. The HTTP status belongs to the code: `statusOf`.
namespace errors {
inline constexpr ErrorDefinition BadRequest{
    "api.bad-request", QT_TRANSLATE_NOOP("Errors", "The server did not understand the request: %1"),
    QT_TRANSLATE_NOOP("Errors", "Update the older of the two programs.")};
inline constexpr ErrorDefinition NotEnrolled{
    "api.not-enrolled", QT_TRANSLATE_NOOP("Errors", "The server does not know this terminal, or it was blocked."),
    QT_TRANSLATE_NOOP("Errors", "Enrol the terminal, or ask an administrator to unblock it.")};
inline constexpr ErrorDefinition NotLoggedIn{"api.not-logged-in",
                                             QT_TRANSLATE_NOOP("Errors", "The log-in is no longer valid."),
                                             QT_TRANSLATE_NOOP("Errors", "Log in again.")};
inline constexpr ErrorDefinition NotFound{"api.not-found",
                                          QT_TRANSLATE_NOOP("Errors", "The server has nothing under this name."),
                                          QT_TRANSLATE_NOOP("Errors", "Check the number.")};
inline constexpr ErrorDefinition WrongMethod{"api.wrong-method",
                                             QT_TRANSLATE_NOOP("Errors", "The server does not offer %1 here."),
                                             QT_TRANSLATE_NOOP("Errors", "Update the older of the two programs.")};
inline constexpr ErrorDefinition TooLarge{
    "api.too-large", QT_TRANSLATE_NOOP("Errors", "This is larger than the %1 MiB that the server takes."),
    QT_TRANSLATE_NOOP("Errors", "Use smaller scans, or ask IT to raise the limit.")};
inline constexpr ErrorDefinition TooMany{"api.too-many",
                                         QT_TRANSLATE_NOOP("Errors", "Too many requests in a short time."),
                                         QT_TRANSLATE_NOOP("Errors", "Wait a minute and try again.")};
inline constexpr ErrorDefinition ServerTrouble{
    "api.server-trouble", QT_TRANSLATE_NOOP("Errors", "The server has a problem of its own."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was lost; it is tried again by itself. Tell IT if it stays.")};
inline constexpr ErrorDefinition TerminalTaken{
    "enrolment.terminal-taken", QT_TRANSLATE_NOOP("Errors", "The terminal number %1 is already in use."),
    QT_TRANSLATE_NOOP("Errors", "Choose another number, or block the old terminal first.")};
inline constexpr ErrorDefinition EnrolmentRefused{
    "enrolment.refused", QT_TRANSLATE_NOOP("Errors", "An administrator refused this terminal."),
    QT_TRANSLATE_NOOP("Errors", "Ask the administrator why, and request again.")};
inline constexpr ErrorDefinition BadEnrolmentCode{
    "enrolment.bad-code", QT_TRANSLATE_NOOP("Errors", "The one-time code is not valid any more."),
    QT_TRANSLATE_NOOP("Errors", "Ask the administrator for a new one.")};
inline constexpr ErrorDefinition SealConflict{
    "seal.conflict", QT_TRANSLATE_NOOP("Errors", "Another paper was already sealed for case %1."),
    QT_TRANSLATE_NOOP("Errors", "Use the sealed paper; do not make a second one.")};
inline constexpr ErrorDefinition SealRefused{"seal.refused",
                                             QT_TRANSLATE_NOOP("Errors", "The centre does not seal this paper: %1"),
                                             QT_TRANSLATE_NOOP("Errors", "Keep the paper as it is and tell IT.")};
inline constexpr ErrorDefinition EnvelopeConflict{
    "envelope.conflict", QT_TRANSLATE_NOOP("Errors", "The server already holds other content under the number %1."),
    QT_TRANSLATE_NOOP("Errors", "Stop work at this terminal and tell IT: its numbers are used twice.")};
inline constexpr ErrorDefinition EnvelopeRefused{
    "envelope.refused", QT_TRANSLATE_NOOP("Errors", "The envelope does not verify: %1"),
    QT_TRANSLATE_NOOP("Errors", "The case stays safe on this terminal. Tell IT.")};
inline constexpr ErrorDefinition EnvelopeGap{
    "envelope.gap", QT_TRANSLATE_NOOP("Errors", "The envelope does not follow the last one; number %1 is expected."),
    QT_TRANSLATE_NOOP("Errors", "Send the envelopes in order, from number %1 on.")};

[[nodiscard]] ErrorCatalogue all();
} // namespace errors

// The HTTP status that goes with an error of this list or of staffErrors(); 500 for anything else.
[[nodiscard]] int statusOf(const Error &error);

// Rebuilds an error from a node's answer. Unknown codes become errors::ServerTrouble with the code as detail.
[[nodiscard]] Error errorFrom(const QJsonObject &answer);

// The body of a refusal: {"code","text","remedy","path","arguments"}.
[[nodiscard]] QJsonObject toAnswer(const Error &error);

} // namespace tonggui::protocol
