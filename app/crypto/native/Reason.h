// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::crypto::native {

// What OpenSSL says about the last failed call in this thread, for logs. Empties its queue.
[[nodiscard]] QString takeReason();

// errors::Failed naming the step, with OpenSSL's own words as the detail.
[[nodiscard]] Failure failedStep(const char *step);

// `definition` with `what` (a source text of the context "Errors") as its argument, with OpenSSL's own words as the
// detail.
[[nodiscard]] Failure refused(const ErrorDefinition &definition, const char *what);

} // namespace tonggui::crypto::native
