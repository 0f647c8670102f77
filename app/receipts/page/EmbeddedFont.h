// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/fonts/ReceiptFonts.h"
#include "app/receipts/page/HaruDocument.h"

#include <map>
#include <tuple>

namespace tonggui::receipts {

// A composite font of a document that has exactly the glyphs its texts need, whatever face they come from. Every code
// stands for one glyph and the characters it shows, so that copied text is the text that was set.
class EmbeddedFont
{
public:
    explicit EmbeddedFont(const FontFace &primary)
        : m_primary(primary)
    {}

    // First all texts are noted, then `encode` gives a text's codes: two bytes a glyph.
    void note(const ShapedText &text);
    void assignCodes();

    [[nodiscard]] bool isEmpty() const { return m_codes.empty(); }
    [[nodiscard]] quint16 codeOf(const ShapedText &text, const ShapedGlyph &glyph) const;

    // The font dictionary.
    HPDF_Dict embedInto(HaruDocument &document) const;

private:
    struct Key
    {
        QString characters;
        quint32 glyph;
        const FontFace *face;

        friend bool operator<(const Key &a, const Key &b)
        {
            return std::tie(a.characters, a.glyph, a.face) < std::tie(b.characters, b.glyph, b.face);
        }
    };

    static Key keyOf(const ShapedText &text, const ShapedGlyph &glyph);
    [[nodiscard]] QByteArray widths() const;
    [[nodiscard]] QByteArray unicodeMap() const;
    [[nodiscard]] QByteArray program(const QByteArray &name, QRect &box) const;

    const FontFace &m_primary;
    std::map<Key, quint16> m_codes; // in the order of the codes
};

} // namespace tonggui::receipts
