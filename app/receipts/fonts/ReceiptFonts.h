// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/fonts/FontFace.h"

#include <vector>

namespace tonggui::receipts {

enum class Weight : quint8 { Regular, Bold };

// A glyph where it stands in its text. Lengths in 1/1000 em.
struct ShapedGlyph
{
    const FontFace *face = nullptr;
    quint32 glyph = 0;
    int advance = 0;
    int dx = 0; // shift of a combining mark
    int dy = 0;
    int start = 0;  // the characters it shows: UTF-16 position in the text …
    int length = 0; // … and count; 0 for a further glyph of the same characters
};

struct ShapedText
{
    QString text;
    std::vector<ShapedGlyph> glyphs;

    [[nodiscard]] int width() const; // 1/1000 em
    [[nodiscard]] ShapedText part(size_t first, size_t count) const;
};

// Which files to use. The first face of a list must be there; the others help out, in their order, when a character is
// missing, and may be absent.
struct FontFiles
{
    std::vector<FontFile> regular;
    std::vector<FontFile> bold;
    FontFile seal;
};

// Debian's Noto CJK (package fonts-noto-cjk): Sans for the page, Serif Bold for the seal. For letters of names that it
// lacks, when installed: DejaVu (fonts-dejavu-core; Łukasz, Đặng), Noto Serif CJK, Hanazono (fonts-hanazono; 𪚥).
[[nodiscard]] FontFiles debianFontFiles();

// The fonts of a receipt. Read only and usable from any thread.
class ReceiptFonts
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const ReceiptFonts>>
    open(const FontFiles &files); // errors::FontMissing

    // Never a blank in place of a character: errors::NoGlyph names the first one that no face has.
    [[nodiscard]] Result<ShapedText> shape(const QString &text, Weight weight) const;

    [[nodiscard]] const FontFace &primary(Weight weight) const;
    [[nodiscard]] Result<ShapedText> shapeForSeal(const QString &text) const; // errors::NoGlyph

private:
    using Faces = std::vector<std::shared_ptr<const FontFace>>;

    Faces m_regular;
    Faces m_bold;
    Faces m_seal;
};

} // namespace tonggui::receipts
