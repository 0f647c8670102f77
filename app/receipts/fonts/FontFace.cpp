// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/fonts/FontFace.h"

#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/fonts/CffFont.h"
#include "app/receipts/fonts/Charstring.h"

#include <hb-ot.h>
#include <hb.h>

#include <QFile>
#include <QMutexLocker>

namespace tonggui::receipts {

namespace {

constexpr int UnitsPerEm = 1000;
constexpr qsizetype MostKept = 10'000; // encoded glyphs: some 2 MB

void moveTo(hb_draw_funcs_t *, void *outline, hb_draw_state_t *, float x, float y, void *)
{
    static_cast<Outline *>(outline)->push_back({PathStep::Kind::Move, {}, {}, {x, y}});
}

void lineTo(hb_draw_funcs_t *, void *outline, hb_draw_state_t *, float x, float y, void *)
{
    static_cast<Outline *>(outline)->push_back({PathStep::Kind::Line, {}, {}, {x, y}});
}

void curveTo(hb_draw_funcs_t *, void *outline, hb_draw_state_t *, float x1, float y1, float x2, float y2, float x,
             float y, void *)
{
    static_cast<Outline *>(outline)->push_back({PathStep::Kind::Curve, {x1, y1}, {x2, y2}, {x, y}});
}

void closePath(hb_draw_funcs_t *, void *outline, hb_draw_state_t *, void *)
{
    static_cast<Outline *>(outline)->push_back({PathStep::Kind::Close, {}, {}, {}});
}

// HarfBuzz raises the quadratic curves of TrueType to cubic ones by itself, as no quadratic callback is set.
hb_draw_funcs_t *outlineCollector()
{
    static hb_draw_funcs_t *const functions = [] {
        hb_draw_funcs_t *made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(made, moveTo, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(made, lineTo, nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(made, curveTo, nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(made, closePath, nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    return functions;
}

QRect boundsOf(const Outline &outline)
{
    QRectF box;
    bool isFirst = true;
    for (const PathStep &step : outline) {
        if (step.kind == PathStep::Kind::Close) {
            continue;
        }
        const bool isCurve = step.kind == PathStep::Kind::Curve;
        for (const QPointF point : {step.to, isCurve ? step.control1 : step.to, isCurve ? step.control2 : step.to}) {
            box = isFirst ? QRectF(point, point)
                          : QRectF(QPointF(std::min(box.left(), point.x()), std::min(box.top(), point.y())),
                                   QPointF(std::max(box.right(), point.x()), std::max(box.bottom(), point.y())));
            isFirst = false;
        }
    }
    return box.toAlignedRect();
}

} // namespace

Result<std::shared_ptr<const FontFace>> FontFace::open(const FontFile &file)
{
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(QFile::encodeName(file.path).constData());
    if (blob == nullptr || hb_face_count(blob) <= file.index) {
        hb_blob_destroy(blob);
        return failure(errors::FontMissing, {file.path});
    }
    hb_face_t *face = hb_face_create(blob, file.index);
    hb_blob_destroy(blob);
    hb_font_t *font = hb_font_create(face);
    hb_font_set_scale(font, UnitsPerEm, UnitsPerEm);
    hb_font_make_immutable(font);
    return std::shared_ptr<const FontFace>(new FontFace(face, font));
}

FontFace::FontFace(hb_face_t *face, hb_font_t *font)
    : m_face(face)
    , m_font(font)
{}

FontFace::~FontFace()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

bool FontFace::hasGlyphFor(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, character, &glyph) && glyph != 0;
}

Outline FontFace::outlineOf(quint32 glyph) const
{
    Outline outline;
    hb_font_get_glyph_shape(m_font, glyph, outlineCollector(), &outline);
    return outline;
}

int FontFace::advanceOf(quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(m_font, glyph);
}

EncodedGlyph FontFace::encoded(quint32 glyph) const
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto kept = m_encoded.constFind(glyph); kept != m_encoded.constEnd()) {
            return *kept;
        }
    }
    const Outline outline = outlineOf(glyph);
    const int width = advanceOf(glyph);
    const EncodedGlyph encoded{
        charstringOf(outline, width == DefaultGlyphWidth ? std::nullopt : std::optional(width - NominalGlyphWidth)),
        boundsOf(outline)};
    const QMutexLocker lock(&m_mutex);
    if (m_encoded.size() >= MostKept) {
        m_encoded.clear();
    }
    m_encoded.insert(glyph, encoded);
    return encoded;
}

FontMetrics FontFace::metrics() const
{
    hb_position_t ascent = 0;
    hb_position_t descent = 0;
    hb_position_t capHeight = 0;
    hb_ot_metrics_get_position_with_fallback(m_font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, &ascent);
    hb_ot_metrics_get_position_with_fallback(m_font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, &descent);
    hb_ot_metrics_get_position_with_fallback(m_font, HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight);
    return {ascent, descent, capHeight};
}

QByteArray FontFace::postScriptName() const
{
    char name[128] = {};
    unsigned length = sizeof name;
    hb_ot_name_get_utf8(m_face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name);
    QByteArray plain;
    for (const char c : QByteArray(name, int(length))) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-') {
            plain += c;
        }
    }
    return plain.isEmpty() ? QByteArray("Unnamed") : plain;
}

} // namespace tonggui::receipts
