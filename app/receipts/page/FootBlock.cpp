// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/Blocks.h"

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr double FirstBaseline = 18.6; // under the line
constexpr double LineStep = 12.4;
constexpr double NoteGap = 6;
constexpr double PageNumberWidth = 118;
constexpr double TagPadding = 4;
constexpr double TagHeight = 13;

double tagWidth(Typesetter &typesetter, const QString &tag)
{
    const ShapedText text = typesetter.line(tag, paper::Note);
    return tag.isEmpty() ? 0 : Typesetter::widthOf(text, paper::Note) + 2 * TagPadding;
}

double noteLeft(Typesetter &typesetter, const ReceiptModel &model)
{
    return model.footTag.isEmpty() ? paper::Left : paper::Left + tagWidth(typesetter, model.footTag) + NoteGap;
}

class FootPlacer
{
public:
    FootPlacer(Typesetter &typesetter, ReceiptPlan &plan, const ReceiptModel &model)
        : m_typesetter(typesetter)
        , m_plan(plan)
        , m_model(model)
        , m_note(wrappedFootNote(typesetter, model))
        , m_line(paper::FooterTop - (double(m_note.size()) - 1) * LineStep)
    {}

    void place(size_t page)
    {
        add(page, PlacedLine{{paper::Left, m_line}, {paper::Right, m_line}, paper::CellLine, paper::Hairline}, false);
        double baseline = m_line + FirstBaseline;
        if (!m_model.footTag.isEmpty()) {
            const QRectF tag(paper::Left, baseline - paper::Note.middleToBaseline() - TagHeight / 2,
                             tagWidth(m_typesetter, m_model.footTag), TagHeight);
            add(page, PlacedBox{tag, std::nullopt, paper::Ink, 0.7, 2}, false);
            addText(page, m_model.footTag, {paper::Ink}, paper::Left + TagPadding, baseline);
        }
        addText(page, pageText(page), {paper::Muted}, -1, baseline);
        for (const ShapedText &line : m_note) {
            if (!line.glyphs.empty()) {
                add(page, PlacedText{{noteLeft(m_typesetter, m_model), baseline}, line, paper::Note}, true);
            }
            baseline += LineStep;
        }
    }

private:
    [[nodiscard]] QString pageText(size_t page) const
    {
        return u"重打 %1 次　第 %2 页 / 共 %3 页"_s.arg(m_model.reprints).arg(page + 1).arg(m_plan.pages.size());
    }

    // Read aloud once, on the first page; a decoration of the others.
    void add(size_t page, std::variant<PlacedText, PlacedBox, PlacedLine, PlacedQr> shape, bool isRead)
    {
        std::optional<int> element;
        if (isRead && page == 0) {
            element = int(m_plan.elements.size());
            m_plan.elements.push_back({});
        }
        m_plan.pages[page].marks.push_back({std::move(shape), element});
    }

    // A negative `x` stands at the right edge.
    void addText(size_t page, const QString &text, Colour colour, double x, double baseline)
    {
        TextStyle style = paper::Note;
        style.colour = colour;
        const ShapedText line = m_typesetter.line(text, style);
        const double left = x < 0 ? paper::Right - Typesetter::widthOf(line, style) : x;
        add(page, PlacedText{{left, baseline}, line, style}, true);
    }

    Typesetter &m_typesetter;
    ReceiptPlan &m_plan;
    const ReceiptModel &m_model;
    const std::vector<ShapedText> m_note;
    const double m_line;
};

} // namespace

std::vector<ShapedText> wrappedFootNote(Typesetter &typesetter, const ReceiptModel &model)
{
    const double width = paper::Right - PageNumberWidth - noteLeft(typesetter, model);
    return typesetter.wrap(model.footNote, paper::Note, std::max(width, 60.0));
}

void placeFeet(Typesetter &typesetter, ReceiptPlan &plan, const ReceiptModel &model)
{
    FootPlacer placer(typesetter, plan, model);
    for (size_t page = 0; page < plan.pages.size(); ++page) {
        placer.place(page);
    }
}

} // namespace tonggui::receipts
