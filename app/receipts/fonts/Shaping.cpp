// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/fonts/Shaping.h"

#include "app/receipts/ReceiptErrors.h"

#include <hb.h>

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

using Faces = std::vector<std::shared_ptr<const FontFace>>;

// A stretch of text that one face can show.
struct Run
{
    const FontFace *face;
    int start;
    int length;
};

// Selectors and joiners change how their neighbour looks and have no glyph of their own.
bool isInvisible(char32_t character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF) ||
           character == 0x200C || character == 0x200D || character == 0x2060;
}

bool hasAll(const FontFace &face, const QList<uint> &cluster)
{
    return std::ranges::all_of(cluster, [&](char32_t c) { return isInvisible(c) || face.hasGlyphFor(c); });
}

Failure noGlyph(const Faces &faces, const QList<uint> &cluster)
{
    char32_t missing = cluster.front();
    for (const char32_t character : cluster) {
        if (!isInvisible(character) &&
            std::ranges::none_of(faces, [character](const auto &face) { return face->hasGlyphFor(character); })) {
            missing = character;
            break;
        }
    }
    const QString number = QString::number(missing, 16).toUpper().rightJustified(4, u'0');
    const bool isPrintable = QChar::isPrint(missing);
    return failure(errors::NoGlyph, {isPrintable ? QString::fromUcs4(&missing, 1) : u"?"_s, u"U+"_s + number});
}

Result<std::vector<Run>> runsOf(const Faces &faces, const QString &text)
{
    std::vector<Run> runs;
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = clusters.toNextBoundary();
        end = end < 0 ? text.size() : end;
        const QList<uint> cluster = QStringView(text).mid(start, end - start).toUcs4();
        const auto face = std::ranges::find_if(faces, [&](const auto &f) { return hasAll(*f, cluster); });
        if (face == faces.end()) {
            return noGlyph(faces, cluster);
        }
        if (!runs.empty() && runs.back().face == face->get()) {
            runs.back().length += int(end - start);
        } else {
            runs.push_back({face->get(), int(start), int(end - start)});
        }
        start = end;
    }
    return runs;
}

using Buffer = std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)>;

Buffer shaped(const QString &text, const Run &run)
{
    static const hb_language_t chinese = hb_language_from_string("zh-Hans", -1);
    static const hb_feature_t features[] = {{HB_TAG('l', 'i', 'g', 'a'), 0, 0, HB_FEATURE_GLOBAL_END},
                                            {HB_TAG('c', 'l', 'i', 'g'), 0, 0, HB_FEATURE_GLOBAL_END},
                                            {HB_TAG('c', 'a', 'l', 't'), 0, 0, HB_FEATURE_GLOBAL_END}};
    Buffer buffer(hb_buffer_create(), hb_buffer_destroy);
    hb_buffer_set_cluster_level(buffer.get(), HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_add_utf16(buffer.get(), text.utf16(), int(text.size()), unsigned(run.start), run.length);
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), HB_SCRIPT_HAN);
    hb_buffer_set_language(buffer.get(), chinese);
    hb_shape(run.face->shaper(), buffer.get(), features, std::size(features));
    return buffer;
}

// false when a character came out as .notdef after all (a sequence that the face cannot compose).
bool appendRun(ShapedText &result, const Run &run)
{
    const Buffer buffer = shaped(result.text, run);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    for (unsigned i = 0; i < count; ++i) {
        if (infos[i].codepoint == 0) {
            return false;
        }
        const bool isFurther = i > 0 && infos[i].cluster == infos[i - 1].cluster;
        unsigned next = i + 1;
        while (next < count && infos[next].cluster == infos[i].cluster) {
            ++next;
        }
        const int end = next < count ? int(infos[next].cluster) : run.start + run.length;
        const int start = int(infos[i].cluster);
        result.glyphs.push_back({run.face, infos[i].codepoint, positions[i].x_advance, positions[i].x_offset,
                                 positions[i].y_offset, start, isFurther ? 0 : end - start});
    }
    return true;
}

} // namespace

Result<ShapedText> shapeWith(const Faces &faces, const QString &text)
{
    const Result<std::vector<Run>> runs = runsOf(faces, text);
    if (!runs) {
        return failure(runs.error());
    }
    ShapedText result;
    result.text = text;
    result.glyphs.reserve(size_t(text.size()));
    for (const Run &run : *runs) {
        if (!appendRun(result, run)) {
            return noGlyph(faces, QStringView(text).mid(run.start, run.length).toUcs4());
        }
    }
    return result;
}

} // namespace tonggui::receipts
