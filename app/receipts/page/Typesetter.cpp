// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/Typesetter.h"

#include <QTextBoundaryFinder>

namespace tonggui::receipts {

namespace {

// Which glyphs a line may end before. Shaping keeps the order of the characters.
std::vector<bool> breaksBefore(const ShapedText &text, QTextBoundaryFinder::BoundaryType type)
{
    std::vector<bool> mayBreak(size_t(text.text.size()) + 1, false);
    QTextBoundaryFinder finder(type, text.text);
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        mayBreak[size_t(at)] = true;
    }
    std::vector<bool> result;
    result.reserve(text.glyphs.size());
    for (const ShapedGlyph &glyph : text.glyphs) {
        result.push_back(glyph.length > 0 && mayBreak[size_t(glyph.start)]);
    }
    return result;
}

bool isBlank(const ShapedText &text, const ShapedGlyph &glyph)
{
    return glyph.length == 1 && text.text.at(glyph.start).isSpace();
}

// Blanks at the end of a line hang over the edge.
ShapedText withoutEndBlanks(ShapedText line)
{
    while (!line.glyphs.empty() && isBlank(line, line.glyphs.back())) {
        line.glyphs.pop_back();
    }
    return line;
}

class LineBreaker
{
public:
    LineBreaker(const ShapedText &text, int limit)
        : m_text(text)
        , m_limit(limit)
        , m_words(breaksBefore(text, QTextBoundaryFinder::Line))
        , m_characters(breaksBefore(text, QTextBoundaryFinder::Grapheme))
    {}

    std::vector<ShapedText> lines()
    {
        std::vector<ShapedText> lines;
        for (size_t start = 0; start < m_text.glyphs.size();) {
            const size_t end = endOfLine(start);
            lines.push_back(withoutEndBlanks(m_text.part(start, end - start)));
            start = end;
        }
        return lines;
    }

private:
    [[nodiscard]] size_t endOfLine(size_t start) const
    {
        int width = 0;
        size_t word = start;
        size_t character = start;
        for (size_t i = start; i < m_text.glyphs.size(); ++i) {
            word = m_words[i] ? i : word;
            character = m_characters[i] ? i : character;
            width += m_text.glyphs[i].advance;
            if (width > m_limit && i > start && !isBlank(m_text, m_text.glyphs[i])) {
                return word > start ? word : character > start ? character : i;
            }
        }
        return m_text.glyphs.size();
    }

    const ShapedText &m_text;
    const int m_limit;
    const std::vector<bool> m_words;
    const std::vector<bool> m_characters;
};

QString withPlainBlanks(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\r' || c == u'\n') {
            c = u' ';
        }
    }
    return text;
}

} // namespace

double Typesetter::widthOf(const ShapedText &text, const TextStyle &style)
{
    return text.width() * style.size / 1000;
}

ShapedText Typesetter::line(const QString &text, const TextStyle &style)
{
    Result<ShapedText> shaped = m_fonts.shape(withPlainBlanks(text), style.weight);
    if (shaped) {
        return *std::move(shaped);
    }
    if (!m_error) {
        m_error = shaped.error();
    }
    return {};
}

std::vector<ShapedText> Typesetter::wrap(const QString &text, const TextStyle &style, double width)
{
    std::vector<ShapedText> lines;
    const int limit = int(width * 1000 / style.size);
    for (const QString &paragraph : text.split(u'\n')) {
        const ShapedText shaped = line(paragraph, style);
        if (shaped.glyphs.empty() || shaped.width() <= limit) {
            lines.push_back(shaped);
            continue;
        }
        std::vector<ShapedText> broken = LineBreaker(shaped, limit).lines();
        lines.insert(lines.end(), std::make_move_iterator(broken.begin()), std::make_move_iterator(broken.end()));
    }
    return lines;
}

} // namespace tonggui::receipts
