// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/ByteTransport.h"

#include <memory>

namespace tonggui::devices::escpos {

// "HOST:PORT" or an IPv4 address alone (port 9100) is a network printer, everything else a serial line.
[[nodiscard]] std::unique_ptr<ByteTransport> transportFor(const QString &port);

} // namespace tonggui::devices::escpos
