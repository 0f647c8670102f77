// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/drawing/SealDesign.h"

#include "app/receipts/drawing/GlyphPath.h"
#include "app/receipts/page/PaperStyle.h"

#include <cmath>
#include <numbers>

namespace tonggui::receipts {

namespace {

using std::numbers::pi;

// Parts of the radius.
constexpr double Ring = 0.048; // its width
constexpr double StarRadius = 0.25;
constexpr double NameOuter = 0.895; // where the heads of the name's characters stand
constexpr double NameSize = 0.262;  // of a character, if there is room for it
constexpr double PurposeSize = 0.198;
constexpr double PurposeBaseline = -0.575;
constexpr double NumberRadius = 0.865; // of the digits' feet
constexpr double NumberSize = 0.105;

constexpr double NameArc = 238 * pi / 180; // at most
constexpr double NumberArc = 75 * pi / 180;
constexpr double NarrowestCharacter = 0.5; // long names get tall, narrow characters, as engraved

class SealArtist
{
public:
    SealArtist(ContentStream &stream, QPointF centre, double radius, double tilt)
        : m_stream(stream)
        , m_centre(centre)
        , m_radius(radius)
        , m_tilt(tilt)
    {}

    void drawRing()
    {
        m_stream.setLineWidth(Ring * m_radius);
        m_stream.circle(m_centre, m_radius * (1 - Ring / 2));
        m_stream.stroke();
    }

    void drawStar()
    {
        for (int i = 0; i < 10; ++i) {
            const double reach = i % 2 == 0 ? StarRadius : StarRadius * 0.381966; // of a regular pentagram
            const QPointF point = at(pi / 2 + i * pi / 5, reach);
            i == 0 ? m_stream.moveTo(point) : m_stream.lineTo(point);
        }
        m_stream.closePath();
        m_stream.fill();
    }

    // Characters upright on the upper arc, evenly spaced from left to right.
    void drawName(const ShapedText &name)
    {
        const auto count = double(name.glyphs.size());
        const double middle = NameOuter - NameSize / 2;
        const double natural = NameSize * 1.16 / middle; // angle of a character with its gap
        const double step = std::min(natural, NameArc / std::max(count - 1, 1.0));
        const double width = std::clamp(step / natural, NarrowestCharacter, 1.0);
        const double size = std::min(NameSize, NameSize * step / natural / width);
        double angle = pi / 2 + step * (count - 1) / 2;
        for (const ShapedGlyph &glyph : name.glyphs) {
            const double turn = angle - pi / 2;
            placeOnArc(glyph, angle, NameOuter - size * 0.88, turn, size, size * width);
            angle -= step;
        }
    }

    // Feet on the lower arc, read from left to right.
    void drawNumber(const ShapedText &number)
    {
        const auto count = double(number.glyphs.size());
        const double step = std::min(NumberSize * 0.84 / NumberRadius, NumberArc / std::max(count - 1, 1.0));
        double angle = -pi / 2 - step * (count - 1) / 2;
        for (const ShapedGlyph &glyph : number.glyphs) {
            placeOnArc(glyph, angle, NumberRadius, angle + pi / 2, NumberSize, NumberSize);
            angle += step;
        }
    }

    void drawPurpose(const ShapedText &purpose)
    {
        const double room = 1.18; // between the ends of the name
        const double size = std::min(PurposeSize, room * 1000 / std::max(purpose.width(), 1));
        double x = -purpose.width() * size / 2000;
        for (const ShapedGlyph &glyph : purpose.glyphs) {
            const double angle = std::atan2(PurposeBaseline, x);
            place(glyph, at(angle, std::hypot(x, PurposeBaseline)), 0, size, size);
            x += glyph.advance * size / 1000;
        }
    }

private:
    [[nodiscard]] QPointF at(double angle, double reach) const
    {
        return m_centre + m_radius * reach * QPointF(std::cos(angle + m_tilt), std::sin(angle + m_tilt));
    }

    // The middle of the glyph's foot stands on the circle of `reach`.
    void placeOnArc(const ShapedGlyph &glyph, double angle, double reach, double turn, double size, double width)
    {
        const double half = glyph.advance * width / 2000;
        const QPointF foot = at(angle, reach);
        const double direction = turn + m_tilt;
        const QPointF origin = foot - m_radius * half * QPointF(std::cos(direction), std::sin(direction));
        place(glyph, origin, turn, size, width);
    }

    void place(const ShapedGlyph &glyph, QPointF origin, double turn, double size, double width)
    {
        fillGlyph(m_stream, *glyph.face, glyph.glyph, {origin, m_radius * size, m_radius * width, turn + m_tilt});
    }

    ContentStream &m_stream;
    const QPointF m_centre;
    const double m_radius;
    const double m_tilt;
};

} // namespace

Result<QByteArray> drawSeal(const SealDesign &design, const ReceiptFonts &fonts, const QSizeF &box)
{
    ContentStream stream;
    stream.setStroke(paper::SealRed);
    stream.setFill(paper::SealRed);
    const double radius = std::min(box.width(), box.height()) / 2;
    SealArtist artist(stream, {box.width() / 2, box.height() / 2}, radius, design.tilt * pi / 180);
    artist.drawRing();
    artist.drawStar();
    const Result<ShapedText> name = fonts.shapeForSeal(design.centre);
    const Result<ShapedText> purpose = fonts.shapeForSeal(design.purpose);
    const Result<ShapedText> number = fonts.shape(design.number, Weight::Regular);
    for (const Result<ShapedText> *text : {&name, &purpose, &number}) {
        if (!*text) {
            return failure(text->error());
        }
    }
    artist.drawName(*name);
    artist.drawPurpose(*purpose);
    artist.drawNumber(*number);
    return stream.bytes();
}

} // namespace tonggui::receipts
