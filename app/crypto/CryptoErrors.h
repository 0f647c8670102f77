// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::crypto::errors {

inline constexpr ErrorDefinition WrongKey{
    "crypto.wrong-key", QT_TRANSLATE_NOOP("Errors", "The data was changed, or it was encrypted with another key."),
    QT_TRANSLATE_NOOP("Errors", "Do not use this data. Restore the key store that belongs to it, or tell IT.")};
inline constexpr ErrorDefinition BadKey{"crypto.bad-key",
                                        QT_TRANSLATE_NOOP("Errors", "The private key cannot be read: %1"),
                                        QT_TRANSLATE_NOOP("Errors", "Check the file and its pass phrase.")};
inline constexpr ErrorDefinition BadCertificate{
    "crypto.bad-certificate", QT_TRANSLATE_NOOP("Errors", "The certificate cannot be read: %1"),
    QT_TRANSLATE_NOOP("Errors", "Give a PEM or DER file with an X.509 certificate.")};
inline constexpr ErrorDefinition BadRequest{"crypto.bad-request",
                                            QT_TRANSLATE_NOOP("Errors", "The certificate request is not valid."),
                                            QT_TRANSLATE_NOOP("Errors", "Make a new request at the terminal.")};
inline constexpr ErrorDefinition BadSignature{
    "crypto.bad-signature", QT_TRANSLATE_NOOP("Errors", "The signature does not fit the data: %1"),
    QT_TRANSLATE_NOOP("Errors", "Treat the data as changed by somebody else.")};
inline constexpr ErrorDefinition NotTrusted{
    "crypto.not-trusted", QT_TRANSLATE_NOOP("Errors", "The certificate of %1 is not trusted: %2"),
    QT_TRANSLATE_NOOP("Errors", "Give the right root certificate, or ask who issued this one.")};
inline constexpr ErrorDefinition Failed{"crypto.failed", QT_TRANSLATE_NOOP("Errors", "A cryptographic step failed: %1"),
                                        QT_TRANSLATE_NOOP("Errors", "Try again; if it stays, tell IT.")};

[[nodiscard]] ErrorCatalogue all();

} // namespace tonggui::crypto::errors
