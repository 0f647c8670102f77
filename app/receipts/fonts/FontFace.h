// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/receipts/fonts/Outline.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QRect>
#include <QString>

#include <memory>

struct hb_face_t;
struct hb_font_t;

namespace tonggui::receipts {

// A font file and, for a collection, the number of the face in it.
struct FontFile
{
    QString path;
    unsigned index = 0;

    friend bool operator==(const FontFile &, const FontFile &) = default;
};

// Heights above (below: negative) the baseline, 1/1000 em.
struct FontMetrics
{
    int ascent = 0;
    int descent = 0;
    int capHeight = 0;
};

// A glyph as an embedded font holds it.
struct EncodedGlyph
{
    QByteArray charstring; // Type 2, see Charstring.h
    QRect bounds;          // of its points, 1/1000 em, y upwards
};

// One outline font (TrueType or CFF), memory mapped and read only. Usable from any thread.
class FontFace
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const FontFace>> open(const FontFile &file); // errors::FontMissing
    ~FontFace();
    FontFace(const FontFace &) = delete;
    FontFace &operator=(const FontFace &) = delete;

    [[nodiscard]] bool hasGlyphFor(char32_t character) const;
    [[nodiscard]] Outline outlineOf(quint32 glyph) const;    // empty for a blank
    [[nodiscard]] int advanceOf(quint32 glyph) const;        // 1/1000 em
    [[nodiscard]] EncodedGlyph encoded(quint32 glyph) const; // kept: common characters come again on every paper
    [[nodiscard]] FontMetrics metrics() const;
    [[nodiscard]] QByteArray postScriptName() const;

    [[nodiscard]] hb_font_t *shaper() const { return m_font; } // scaled to 1000 units an em; owned by this face

private:
    FontFace(hb_face_t *face, hb_font_t *font);

    hb_face_t *m_face;
    hb_font_t *m_font;
    mutable QMutex m_mutex;
    mutable QHash<quint32, EncodedGlyph> m_encoded;
};

} // namespace tonggui::receipts
