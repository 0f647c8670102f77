// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/fonts/ReceiptFonts.h"

namespace tonggui::receipts {

// Sets `text` (left to right, no line breaks) in the first face that has all characters of a cluster, with kerning,
// variation selectors and combining marks, without ligatures. errors::NoGlyph.
[[nodiscard]] Result<ShapedText> shapeWith(const std::vector<std::shared_ptr<const FontFace>> &faces,
                                           const QString &text);

} // namespace tonggui::receipts
