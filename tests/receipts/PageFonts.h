// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/fonts/ReceiptFonts.h"
#include "tests/support/SmallPki.h"

namespace tonggui::tests {

// The fonts of the system, opened once for a test program.
inline const receipts::ReceiptFonts &pageFonts()
{
    static const auto fonts = need(receipts::ReceiptFonts::open(receipts::debianFontFiles()));
    return *fonts;
}

} // namespace tonggui::tests
