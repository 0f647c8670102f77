// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/fonts/CffFont.h"
#include "app/receipts/fonts/Charstring.h"
#include "tests/receipts/PageFonts.h"

#include <hb-ot.h>
#include <hb.h>

#include <QTest>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

namespace {

QByteArray bigEndian(std::initializer_list<int> words)
{
    QByteArray bytes;
    for (const int word : words) {
        const quint16 big = qToBigEndian(quint16(word));
        bytes.append(reinterpret_cast<const char *>(&big), 2);
    }
    return bytes;
}

// Puts a bare CFF program into an OpenType file, so that HarfBuzz reads it as any other font.
class WrappedFont
{
public:
    WrappedFont(const QByteArray &cff, int glyphs)
    {
        hb_face_t *builder = hb_face_builder_create();
        add(builder, "CFF ", cff);
        add(builder, "maxp", QByteArray::fromHex("00005000") + bigEndian({glyphs}));
        add(builder, "head", bigEndian({1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000}) + QByteArray(34, '\0'));
        hb_blob_t *blob = hb_face_reference_blob(builder);
        m_face = hb_face_create(blob, 0);
        m_font = hb_font_create(m_face);
        hb_font_set_scale(m_font, 1000, 1000);
        hb_blob_destroy(blob);
        hb_face_destroy(builder);
    }

    ~WrappedFont()
    {
        hb_font_destroy(m_font);
        hb_face_destroy(m_face);
    }

    WrappedFont(const WrappedFont &) = delete;
    WrappedFont &operator=(const WrappedFont &) = delete;

    [[nodiscard]] std::vector<QPointF> pointsOf(hb_codepoint_t glyph) const
    {
        std::vector<QPointF> points;
        hb_draw_funcs_t *functions = hb_draw_funcs_create();
        const auto keep = [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x, float y, void *) {
            static_cast<std::vector<QPointF> *>(data)->emplace_back(x, y);
        };
        hb_draw_funcs_set_move_to_func(functions, keep, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(functions, keep, nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(
            functions,
            [](hb_draw_funcs_t *, void *data, hb_draw_state_t *, float x1, float y1, float x2, float y2, float x,
               float y, void *) {
                auto *kept = static_cast<std::vector<QPointF> *>(data);
                kept->insert(kept->end(), {QPointF(x1, y1), QPointF(x2, y2), QPointF(x, y)});
            },
            nullptr, nullptr);
        hb_font_get_glyph_shape(m_font, glyph, functions, &points);
        hb_draw_funcs_destroy(functions);
        return points;
    }

private:
    static void add(hb_face_t *builder, const char *tag, const QByteArray &table)
    {
        hb_blob_t *blob =
            hb_blob_create(table.constData(), unsigned(table.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        hb_face_builder_add_table(builder, hb_tag_from_string(tag, 4), blob);
        hb_blob_destroy(blob);
    }

    hb_face_t *m_face = nullptr;
    hb_font_t *m_font = nullptr;
};

QPointF onGrid(QPointF point)
{
    return {double(std::lround(point.x() / GlyphGrid) * GlyphGrid),
            double(std::lround(point.y() / GlyphGrid) * GlyphGrid)};
}

// The corners that an outline must keep: its points on the grid, without repetitions and closing lines.
std::vector<QPointF> expectedPoints(const Outline &outline)
{
    std::vector<QPointF> points;
    QPointF start;
    for (const PathStep &step : outline) {
        const QPointF to = onGrid(step.to);
        switch (step.kind) {
        case PathStep::Kind::Move:
            start = to;
            points.push_back(to);
            break;
        case PathStep::Kind::Line:
            if (to != points.back()) {
                points.push_back(to);
            }
            break;
        case PathStep::Kind::Curve:
            points.insert(points.end(), {onGrid(step.control1), onGrid(step.control2), to});
            break;
        case PathStep::Kind::Close:
            if (points.back() != start) {
                points.push_back(start); // HarfBuzz draws the closing line
            }
            break;
        }
    }
    return points;
}

} // namespace

// The font program we write is read back by HarfBuzz: every glyph keeps its shape.
class EmbeddedGlyphsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepTheirShape_data()
    {
        QTest::addColumn<QString>("characters");
        QTest::addColumn<int>("weight");
        QTest::newRow("sans") << u"欧阳小满𠮷龘8@&gß"_s << int(Weight::Regular);
        QTest::newRow("bold") << u"存档联提取业务回执YLDH2"_s << int(Weight::Bold);
    }

    void keepTheirShape()
    {
        QFETCH(QString, characters);
        QFETCH(int, weight);
        const ShapedText shaped = need(pageFonts().shape(characters, Weight(weight)));
        std::vector<QByteArray> charstrings{emptyCharstring()};
        for (const ShapedGlyph &glyph : shaped.glyphs) {
            charstrings.push_back(glyph.face->encoded(glyph.glyph).charstring);
        }
        const WrappedFont font(cffFontOf("Test", QRect(0, -200, 1000, 1100), charstrings), int(charstrings.size()));
        QVERIFY(font.pointsOf(0).empty());
        for (size_t i = 0; i < shaped.glyphs.size(); ++i) {
            const std::vector<QPointF> expected =
                expectedPoints(shaped.glyphs[i].face->outlineOf(shaped.glyphs[i].glyph));
            QVERIFY(!expected.empty());
            QCOMPARE(font.pointsOf(hb_codepoint_t(i + 1)), expected);
        }
    }

    void everyKindOfStep()
    {
        // a contour that needs each operator: straight and free lines, curves of all tangents, far jumps
        const auto move = [](double x, double y) { return PathStep{PathStep::Kind::Move, {}, {}, {x, y}}; };
        const auto line = [](double x, double y) { return PathStep{PathStep::Kind::Line, {}, {}, {x, y}}; };
        const auto curve = [](QPointF a, QPointF b, QPointF c) { return PathStep{PathStep::Kind::Curve, a, b, c}; };
        const PathStep close{PathStep::Kind::Close, {}, {}, {}};
        const Outline outline{move(0, 0),
                              line(80, 0),
                              line(80, 160),
                              line(160, 240),
                              line(240, 240),
                              line(320, 400),
                              close,
                              move(0, 800),
                              line(8, 808),
                              close,
                              move(-1600, 400),
                              curve({-1600, 480}, {-1520, 560}, {-1440, 560}),
                              curve({-1360, 560}, {-1280, 640}, {-1280, 720}),
                              curve({-1200, 800}, {-1120, 880}, {-1040, 880}),
                              curve({-960, 880}, {-880, 800}, {-800, 800}),
                              curve({-800, 720}, {-720, 640}, {-720, 560}),
                              curve({-640, 480}, {-560, 400}, {-480, 320}),
                              curve({-400, 320}, {-320, 240}, {-240, 160}),
                              close};
        const WrappedFont font(cffFontOf("Test", QRect(), {emptyCharstring(), charstringOf(outline, 3)}), 2);
        QCOMPARE(font.pointsOf(1), expectedPoints(outline));
    }

    void aTrueTypeFaceIsEmbeddedTheSameWay()
    {
        const auto face = FontFace::open({u"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"_s, 0});
        if (!face) {
            QSKIP("needs the package fonts-dejavu-core");
        }
        for (quint32 glyph = 36; glyph < 62; ++glyph) {
            const EncodedGlyph encoded = (*face)->encoded(glyph);
            const WrappedFont font(cffFontOf("Test", QRect(), {emptyCharstring(), encoded.charstring}), 2);
            QCOMPARE(font.pointsOf(1), expectedPoints((*face)->outlineOf(glyph)));
            QVERIFY(encoded.bounds.isValid());
        }
    }
};

std::unique_ptr<QObject> makeEmbeddedGlyphsTest()
{
    return std::make_unique<EmbeddedGlyphsTest>();
}

#include "EmbeddedGlyphsTest.moc"
