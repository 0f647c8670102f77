// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tonggui::receipts {

// An ICC display profile (ICC.1:2001-04, version 2.4) of the sRGB colour space (IEC 61966-2-1), made from the
// standard's own numbers: primaries adapted to D50, and its tone curve.
[[nodiscard]] QByteArray srgbProfile();

} // namespace tonggui::receipts
