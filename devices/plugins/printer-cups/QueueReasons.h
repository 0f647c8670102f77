// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

#include <optional>

namespace tonggui::devices::cups {

// What a queue's printer-state-reasons (RFC 8011 §5.4.12) mean for the operator. How severe a reason calls itself is
// not trusted: CUPS tells an open door as a mere report.
struct QueueReasons
{
    std::optional<Error> hindrance; // nothing comes out until it is mended
    std::optional<Error> warning;   // printing goes on

    // `isStopped`: printer-state is stopped.
    [[nodiscard]] static QueueReasons of(const QStringList &reasons, bool isStopped);
};

} // namespace tonggui::devices::cups
