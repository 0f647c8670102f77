// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/fonts/ReceiptFonts.h"

#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/fonts/Shaping.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr unsigned SimplifiedChinese = 2; // number of the SC face in Noto's collections

Result<std::vector<std::shared_ptr<const FontFace>>> openAll(const std::vector<FontFile> &files)
{
    std::vector<std::shared_ptr<const FontFace>> faces;
    for (const FontFile &file : files) {
        Result<std::shared_ptr<const FontFace>> face = FontFace::open(file);
        if (face) {
            faces.push_back(*std::move(face));
        } else if (faces.empty()) {
            return failure(face.error());
        }
    }
    if (faces.empty()) {
        return failure(errors::FontMissing, {u"-"_s});
    }
    return faces;
}

} // namespace

int ShapedText::width() const
{
    return std::accumulate(glyphs.begin(), glyphs.end(), 0,
                           [](int sum, const ShapedGlyph &glyph) { return sum + glyph.advance; });
}

ShapedText ShapedText::part(size_t first, size_t count) const
{
    const auto begin = glyphs.begin() + qptrdiff(first);
    return {text, std::vector<ShapedGlyph>(begin, begin + qptrdiff(count))};
}

FontFiles debianFontFiles()
{
    const QString noto = u"/usr/share/fonts/opentype/noto/"_s;
    const QString dejavu = u"/usr/share/fonts/truetype/dejavu/"_s;
    const QString hanazono = u"/usr/share/fonts/truetype/hanazono/"_s;
    const std::vector<FontFile> rare = {{hanazono + u"HanaMinA.ttf"_s, 0}, {hanazono + u"HanaMinB.ttf"_s, 0}};
    FontFiles files;
    files.regular = {{noto + u"NotoSansCJK-Regular.ttc"_s, SimplifiedChinese},
                     {dejavu + u"DejaVuSans.ttf"_s, 0},
                     {noto + u"NotoSerifCJK-Regular.ttc"_s, SimplifiedChinese}};
    files.bold = {{noto + u"NotoSansCJK-Bold.ttc"_s, SimplifiedChinese},
                  {dejavu + u"DejaVuSans-Bold.ttf"_s, 0},
                  {noto + u"NotoSerifCJK-Bold.ttc"_s, SimplifiedChinese}};
    files.regular.insert(files.regular.end(), rare.begin(), rare.end());
    files.bold.insert(files.bold.end(), rare.begin(), rare.end());
    files.seal = {noto + u"NotoSerifCJK-Bold.ttc"_s, SimplifiedChinese};
    return files;
}

Result<std::shared_ptr<const ReceiptFonts>> ReceiptFonts::open(const FontFiles &files)
{
    auto fonts = std::make_shared<ReceiptFonts>();
    for (const auto &[faces, list] :
         {std::pair{&fonts->m_regular, files.regular}, std::pair{&fonts->m_bold, files.bold},
          std::pair{&fonts->m_seal, std::vector<FontFile>{files.seal}}}) {
        Result<Faces> opened = openAll(list);
        if (!opened) {
            return failure(opened.error());
        }
        *faces = *std::move(opened);
    }
    return fonts;
}

const FontFace &ReceiptFonts::primary(Weight weight) const
{
    return weight == Weight::Bold ? *m_bold.front() : *m_regular.front();
}

Result<ShapedText> ReceiptFonts::shape(const QString &text, Weight weight) const
{
    return shapeWith(weight == Weight::Bold ? m_bold : m_regular, text);
}

Result<ShapedText> ReceiptFonts::shapeForSeal(const QString &text) const
{
    return shapeWith(m_seal, text);
}

} // namespace tonggui::receipts
