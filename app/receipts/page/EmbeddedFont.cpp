// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/EmbeddedFont.h"

#include "app/crypto/Digest.h"
#include "app/receipts/drawing/ContentStream.h"
#include "app/receipts/fonts/CffFont.h"
#include "app/receipts/fonts/Charstring.h"
#include "app/receipts/pdf/PdfSyntax.h"

namespace tonggui::receipts {

namespace {

constexpr int Symbolic = 4;       // font flag: not the Adobe standard Latin set
constexpr int NormalStem = 70;    // 1/1000 em; readers use it only when they must replace the font
constexpr qsizetype MapRow = 256; // codes of one range share their first byte

QByteArray hexOf(quint16 code)
{
    return QByteArray::number(code, 16).toUpper().rightJustified(4, '0');
}

// Six capital letters and a plus mark a subset (ISO 32000-1 §9.6.4).
QByteArray subsetTag(const QByteArray &program)
{
    const QByteArray hash = crypto::sha256(program);
    QByteArray tag;
    for (int i = 0; i < 6; ++i) {
        tag += char('A' + uchar(hash[i]) % 26);
    }
    return tag + '+';
}

} // namespace

EmbeddedFont::Key EmbeddedFont::keyOf(const ShapedText &text, const ShapedGlyph &glyph)
{
    return {text.text.mid(glyph.start, glyph.length), glyph.glyph, glyph.face};
}

void EmbeddedFont::note(const ShapedText &text)
{
    for (const ShapedGlyph &glyph : text.glyphs) {
        m_codes.try_emplace(keyOf(text, glyph), 0);
    }
}

void EmbeddedFont::assignCodes()
{
    quint16 code = 0; // 0 is .notdef and never used
    for (auto &entry : m_codes) {
        entry.second = ++code;
    }
}

quint16 EmbeddedFont::codeOf(const ShapedText &text, const ShapedGlyph &glyph) const
{
    return m_codes.at(keyOf(text, glyph));
}

QByteArray EmbeddedFont::widths() const
{
    QByteArray list;
    bool isOpen = false;
    for (const auto &[key, code] : m_codes) {
        const int width = key.face->advanceOf(key.glyph);
        if (width == DefaultGlyphWidth) {
            list += isOpen ? "]" : "";
            isOpen = false;
            continue;
        }
        list += isOpen ? QByteArray(" ") : QByteArray::number(code) + '[';
        list += QByteArray::number(width);
        isOpen = true;
    }
    return list + (isOpen ? "]" : "");
}

QByteArray EmbeddedFont::unicodeMap() const
{
    QByteArray rows;
    int rowCount = 0;
    QByteArray row;
    const auto closeRow = [&](quint16 last) {
        rows += '<' + hexOf(last & 0xFF00) + "><" + hexOf(last) + ">[" + row + "]\n";
        row.clear();
        ++rowCount;
    };
    quint16 before = 0;
    row = "<FFFD>"; // of code 0, so that a row begins where its first byte does
    for (const auto &[key, code] : m_codes) {
        if (code % MapRow == 0) {
            closeRow(before);
        }
        row +=
            '<' +
            (key.characters.isEmpty() ? QByteArray("200B") : utf16WithMark(key.characters).mid(2).toHex().toUpper()) +
            '>';
        before = code;
    }
    closeRow(before);
    return "/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
           "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
           "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
           "1 begincodespacerange<0000><FFFF>endcodespacerange\n" +
           QByteArray::number(rowCount) + " beginbfrange\n" + rows +
           "endbfrange endcmap CMapName currentdict/CMap defineresource pop end end";
}

QByteArray EmbeddedFont::program(const QByteArray &name, QRect &box) const
{
    std::vector<QByteArray> charstrings{emptyCharstring()};
    box = QRect();
    for (const auto &[key, code] : m_codes) {
        const EncodedGlyph glyph = key.face->encoded(key.glyph);
        charstrings.push_back(glyph.charstring);
        box |= glyph.bounds;
    }
    return cffFontOf(name, box, charstrings);
}

HPDF_Dict EmbeddedFont::embedInto(HaruDocument &document) const
{
    QRect box;
    const QByteArray plainName = m_primary.postScriptName();
    const QByteArray bytes = program(plainName, box);
    const QByteArray name = '/' + subsetTag(bytes) + plainName;
    const FontMetrics metrics = m_primary.metrics();
    HPDF_Dict file = document.addStream("/Subtype/CIDFontType0C", bytes);
    HPDF_Dict map = document.addStream({}, unicodeMap());
    HPDF_Dict descriptor = document.addObject(
        "/Type/FontDescriptor/FontName" + name + "/Flags " + QByteArray::number(Symbolic) + "/FontBBox" +
        rectArray(box) + "/ItalicAngle 0/Ascent " + QByteArray::number(metrics.ascent) + "/Descent " +
        QByteArray::number(metrics.descent) + "/CapHeight " + QByteArray::number(metrics.capHeight) + "/StemV " +
        QByteArray::number(NormalStem) + "/FontFile3 " + HaruDocument::referenceTo(file));
    HPDF_Dict descendant =
        document.addObject("/Type/Font/Subtype/CIDFontType0/BaseFont" + name +
                           "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                           HaruDocument::referenceTo(descriptor) + "/W[" + widths() + ']');
    return document.addObject("/Type/Font/Subtype/Type0/BaseFont" + name + "-Identity-H/Encoding/Identity-H" +
                              "/DescendantFonts[" + HaruDocument::referenceTo(descendant) + "]/ToUnicode " +
                              HaruDocument::referenceTo(map));
}

} // namespace tonggui::receipts
