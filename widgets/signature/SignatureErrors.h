// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::widgets::errors {

inline constexpr ErrorDefinition SignatureEmpty{"signature.empty",
                                                QT_TRANSLATE_NOOP("Errors", "Nothing is written yet."),
                                                QT_TRANSLATE_NOOP("Errors", "Please write your name in the box.")};
inline constexpr ErrorDefinition SignatureTooShort{
    "signature.too-short", QT_TRANSLATE_NOOP("Errors", "This is too short for a name."),
    QT_TRANSLATE_NOOP("Errors", "Please write your whole name, or begin anew.")};

[[nodiscard]] ErrorCatalogue signatureErrors();

} // namespace tonggui::widgets::errors
