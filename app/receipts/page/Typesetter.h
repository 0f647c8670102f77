// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/page/PaperStyle.h"

#include <optional>

namespace tonggui::receipts {

// Shapes and breaks texts for a layout. The first character without a glyph is remembered, so that a layout reads like
// a list and asks once at its end.
class Typesetter
{
public:
    explicit Typesetter(const ReceiptFonts &fonts)
        : m_fonts(fonts)
    {}

    // One line; other white space than blanks becomes a blank.
    [[nodiscard]] ShapedText line(const QString &text, const TextStyle &style);

    // Lines no wider than `width` points, broken as Chinese and Latin want it (UAX #14) and at line feeds; a word wider
    // than that is cut. At least one line.
    [[nodiscard]] std::vector<ShapedText> wrap(const QString &text, const TextStyle &style, double width);

    [[nodiscard]] static double widthOf(const ShapedText &text, const TextStyle &style);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const ReceiptFonts &m_fonts;
    std::optional<Error> m_error;
};

} // namespace tonggui::receipts
