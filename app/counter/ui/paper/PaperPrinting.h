// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"

#include <QPrinter>

#include <memory>

namespace tonggui::errors {
inline constexpr ErrorDefinition PaperUnprintable{
    "counter.paper-unprintable", QT_TRANSLATE_NOOP("Errors", "The paper could not be printed."),
    QT_TRANSLATE_NOOP("Errors", "Look whether the printer is on and has paper, then print again; the paper is stored.")};

[[nodiscard]] ErrorCatalogue counterErrors();
} // namespace tonggui::errors

namespace tonggui::counter {

// Prints every page at the printer's resolution, centred, never enlarged. Drawing happens in `pool`.
// errors::PaperUnprintable.
[[nodiscard]] Task<Result<void>> printPaper(QByteArray pdf, std::shared_ptr<QPrinter> printer, QThreadPool &pool);

} // namespace tonggui::counter
