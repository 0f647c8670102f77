// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/PageDrawing.h"

#include "app/receipts/pdf/PdfSyntax.h"

#include <cmath>

namespace tonggui::receipts {

namespace {

QByteArray fontName(Weight weight)
{
    return weight == Weight::Bold ? "B" : "R";
}

// Lines and texts stand on tenths of a point: shorter to write, and edges that meet stay together.
double snapped(double value)
{
    return std::round(value * 10) / 10;
}

QPointF flipped(QPointF point)
{
    return {snapped(point.x()), snapped(paper::Height - point.y())};
}

// A rectangle of the page as PDF measures it: its y is the lower edge.
QRectF flipped(const QRectF &rect)
{
    return {flipped(rect.bottomLeft()), flipped(rect.topRight())};
}

class PageArtist
{
public:
    PageArtist(const EmbeddedFonts &fonts, const std::vector<Element> &elements)
        : m_fonts(fonts)
        , m_elements(elements)
    {}

    PageDrawing draw(const PagePlan &page)
    {
        // grounds and lines first: one stretch of decoration in place of one between any two texts
        for (const bool isContent : {false, true}) {
            for (const Mark &mark : page.marks) {
                if (mark.element.has_value() == isContent) {
                    open(mark.element);
                    std::visit([this](const auto &shape) { place(shape); }, mark.shape);
                }
            }
        }
        close();
        return {m_stream.bytes(), m_marked};
    }

private:
    // Neighbours of the same element share one marked content.
    void open(std::optional<int> element)
    {
        if (m_isOpen && element == m_element) {
            return;
        }
        close();
        if (element) {
            m_stream.beginTagged(roleName(m_elements[size_t(*element)].role), int(m_marked.size()));
            m_marked.push_back(*element);
        } else {
            m_stream.beginArtifact();
        }
        m_element = element;
        m_isOpen = true;
    }

    void close()
    {
        if (m_isOpen) {
            m_stream.endMarked();
            m_isOpen = false;
        }
    }

    void place(const PlacedText &placed)
    {
        m_stream.setFill(placed.style.colour);
        m_stream.setFont(fontName(placed.style.weight), placed.style.size);
        m_stream.beginText();
        m_stream.moveText(flipped(placed.baseline));
        if (std::ranges::any_of(placed.text.glyphs,
                                [](const ShapedGlyph &glyph) { return glyph.dx != 0 || glyph.dy != 0; })) {
            showOneByOne(placed);
        } else {
            showTogether(placed);
        }
        m_stream.endText();
    }

    void append(QByteArray &codes, const PlacedText &placed, const ShapedGlyph &glyph) const
    {
        const quint16 code = m_fonts.of(placed.style.weight).codeOf(placed.text, glyph);
        codes += char(code >> 8);
        codes += char(code & 0xFF);
    }

    // One string, or several with the kerning between them.
    void showTogether(const PlacedText &placed)
    {
        QByteArray array = "[";
        QByteArray codes;
        bool isKerned = false;
        for (const ShapedGlyph &glyph : placed.text.glyphs) {
            append(codes, placed, glyph);
            const int kerning = glyph.face->advanceOf(glyph.glyph) - glyph.advance;
            if (kerning != 0) {
                array += literalString(codes) + QByteArray::number(kerning);
                codes.clear();
                isKerned = true;
            }
        }
        if (!isKerned) {
            m_stream.show(codes);
            return;
        }
        m_stream.showSpaced(array + (codes.isEmpty() ? QByteArray() : literalString(codes)) + ']');
    }

    // Combining marks stand beside and above their pen position.
    void showOneByOne(const PlacedText &placed)
    {
        for (const ShapedGlyph &glyph : placed.text.glyphs) {
            QByteArray code;
            append(code, placed, glyph);
            const int after = glyph.face->advanceOf(glyph.glyph) - glyph.advance + glyph.dx;
            m_stream.setRise(glyph.dy * placed.style.size / 1000);
            m_stream.showSpaced('[' + QByteArray::number(-glyph.dx) + literalString(code) + QByteArray::number(after) +
                                ']');
        }
        m_stream.setRise(0);
    }

    void place(const PlacedBox &box)
    {
        const QRectF rect = flipped(box.rect);
        if (box.ground) {
            m_stream.setFill(*box.ground);
        }
        if (box.edge) {
            m_stream.setStroke(*box.edge);
            m_stream.setLineWidth(box.edgeWidth);
        }
        if (box.radius > 0) {
            m_stream.roundedRectangle(rect, box.radius);
        } else {
            m_stream.rectangle(rect);
        }
        if (box.ground && box.edge) {
            m_stream.fillAndStroke();
        } else if (box.ground) {
            m_stream.fill();
        } else {
            m_stream.stroke();
        }
    }

    void place(const PlacedLine &line)
    {
        m_stream.setStroke(line.colour);
        m_stream.setLineWidth(line.width);
        m_stream.moveTo(flipped(line.from));
        m_stream.lineTo(flipped(line.to));
        m_stream.stroke();
    }

    void place(const PlacedQr &qr)
    {
        const double module = qr.square.width() / qr.mosaic.modules;
        m_stream.save();
        m_stream.setFill(paper::Ink);
        m_stream.concat(module, 0, 0, -module, qr.square.left(), paper::Height - qr.square.top());
        for (const QRect &dark : qr.mosaic.dark) {
            m_stream.rectangle(dark);
        }
        m_stream.fill();
        m_stream.restore();
    }

    const EmbeddedFonts &m_fonts;
    const std::vector<Element> &m_elements;
    ContentStream m_stream;
    std::vector<int> m_marked;
    std::optional<int> m_element;
    bool m_isOpen = false;
};

} // namespace

const char *roleName(Role role)
{
    switch (role) {
    case Role::Document:
        return "Document";
    case Role::Title:
        return "H1";
    case Role::Heading:
        return "H2";
    case Role::Table:
        return "Table";
    case Role::TableRow:
        return "TR";
    case Role::HeaderCell:
        return "TH";
    case Role::Cell:
        return "TD";
    case Role::Figure:
        return "Figure";
    case Role::Paragraph:
        break;
    }
    return "P";
}

EmbeddedFonts::EmbeddedFonts(const ReceiptFonts &fonts)
    : regular(fonts.primary(Weight::Regular))
    , bold(fonts.primary(Weight::Bold))
{}

void EmbeddedFonts::noteAll(const ReceiptPlan &plan)
{
    for (const PagePlan &page : plan.pages) {
        for (const Mark &mark : page.marks) {
            if (const auto *placed = std::get_if<PlacedText>(&mark.shape)) {
                of(placed->style.weight).note(placed->text);
            }
        }
    }
    regular.assignCodes();
    bold.assignCodes();
}

HPDF_Dict EmbeddedFonts::embedInto(HaruDocument &document) const
{
    QByteArray entries;
    for (const Weight weight : {Weight::Regular, Weight::Bold}) {
        if (!of(weight).isEmpty()) {
            entries += '/' + fontName(weight) + ' ' + HaruDocument::referenceTo(of(weight).embedInto(document));
        }
    }
    return document.addObject(entries);
}

PageDrawing drawPage(const PagePlan &page, const EmbeddedFonts &fonts, const std::vector<Element> &elements)
{
    return PageArtist(fonts, elements).draw(page);
}

} // namespace tonggui::receipts
