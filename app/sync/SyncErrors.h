// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::sync::errors {

inline constexpr ErrorDefinition NodeNotTrusted{
    "node.not-trusted", QT_TRANSLATE_NOOP("Errors", "The server at %1 is not the one of this centre."),
    QT_TRANSLATE_NOOP("Errors", "Check the address and the root certificate in the settings; nothing was sent.")};
inline constexpr ErrorDefinition BadAddress{"node.bad-address",
                                            QT_TRANSLATE_NOOP("Errors", "“%1” is not an address of a server."),
                                            QT_TRANSLATE_NOOP("Errors", "Write https://host:port.")};
inline constexpr ErrorDefinition EnrolmentPending{
    "enrolment.pending", QT_TRANSLATE_NOOP("Errors", "The terminal is not approved yet."),
    QT_TRANSLATE_NOOP("Errors", "Ask an administrator to approve the request with the code %1.")};

[[nodiscard]] ErrorCatalogue all();

} // namespace tonggui::sync::errors
