// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/printer/PrintJob.h"

namespace tonggui::devices {

// A page that shows whether a printer works: its margins, a ruler in millimetres, greys and letters. PDF 1.4 without
// embedded fonts.
[[nodiscard]] QByteArray testPage(Media media);

} // namespace tonggui::devices
