// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/Blocks.h"

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr double GapAbove = 14.8;
constexpr double Height = 138;
constexpr double LeastHeight = 124; // the seal still fits
constexpr double BoxWidth = paper::ContentWidth / 3;
constexpr double Padding = 9.8;
constexpr double LabelBaseline = 18.6;
constexpr double NameStep = 12;
constexpr double NameAboveDate = 17.5;
constexpr double WritingTop = 23;
constexpr double SealSize = 116; // 41 mm
constexpr double SealRight = 11;
constexpr double SealTop = 4;

struct Boxes
{
    double top;
    double height;

    [[nodiscard]] double left(int box) const { return paper::Left + box * BoxWidth; }
    [[nodiscard]] double dateBaseline() const { return top + height - paper::DateAboveBottom; }
};

void placeMember(PageFlow &flow, const ReceiptModel &model, const Boxes &boxes)
{
    const int element = flow.addElement(Role::Paragraph);
    const double left = boxes.left(0) + Padding;
    const double width = BoxWidth - 2 * Padding;
    flow.text(u"申请人签字"_s, paper::Label, left, boxes.top + LabelBaseline, element);
    const std::vector<ShapedText> name = flow.typesetter().wrap(model.memberName, paper::Note, width);
    double baseline = boxes.dateBaseline() - NameAboveDate - double(name.size() - 1) * NameStep;
    const double line = baseline - paper::Note.size - 3;
    flow.line({left, line}, {left + width, line}, paper::CellLine);
    for (const ShapedText &part : name) {
        flow.text(part, paper::Note, left, baseline, element);
        baseline += NameStep;
    }
    flow.text(model.date, paper::Body, left, boxes.dateBaseline(), element);
    flow.plan().memberField = QRectF(QPointF(left, boxes.top + WritingTop), QPointF(left + width, line));
}

void placeStaff(PageFlow &flow, const ReceiptModel &model, const Boxes &boxes)
{
    const double left = boxes.left(1) + Padding;
    const double step = model.staff.size() > 2 ? 15 : 18; // more people stand closer
    double baseline = boxes.top + LabelBaseline;
    for (const ReceiptPair &person : model.staff) {
        const int element = flow.addElement(Role::Paragraph);
        flow.text(person.label, paper::Label, left, baseline, element);
        const QStringList parts = person.value.split(u'\n');
        for (const ShapedText &line : flow.typesetter().wrap(parts.front(), paper::StaffName, BoxWidth - 2 * Padding)) {
            baseline += step;
            flow.text(line, paper::StaffName, left, baseline, element);
        }
        for (const QString &note : parts.mid(1)) {
            baseline += step - 2;
            flow.text(note, paper::Note, left, baseline, element);
        }
        baseline += step + 5;
    }
    const double top = std::max(baseline - step - 1, boxes.top + boxes.height - 42);
    flow.plan().clerkField =
        QRectF(QPointF(left, std::min(top, boxes.top + boxes.height - 24)),
               QPointF(left + BoxWidth - 2 * Padding, boxes.top + boxes.height - paper::ClerkFieldBottom));
}

void placeCentre(PageFlow &flow, const ReceiptModel &model, const Boxes &boxes)
{
    const int element = flow.addElement(Role::Paragraph);
    const double left = boxes.left(2) + Padding;
    flow.text(u"受理"_s, paper::Label, left, boxes.top + LabelBaseline, element);
    flow.text(u"单位"_s, paper::Label, left, boxes.top + LabelBaseline + 13.8, element);
    const QRectF seal(boxes.left(2) + BoxWidth - SealRight - SealSize, boxes.top + SealTop, SealSize, SealSize);
    const QString day = model.date.section(u' ', 0, 0);
    flow.text(day, paper::Body, seal.center().x() - 8, boxes.dateBaseline(), element, Align::Centre);
    flow.plan().sealField = seal;
}

} // namespace

bool placeSignatures(PageFlow &flow, const ReceiptModel &model)
{
    if (flow.room() < GapAbove + LeastHeight) {
        flow.breakPage();
    }
    const bool isAlone = flow.isFresh();
    if (!isAlone) {
        flow.moveDown(GapAbove);
    }
    const Boxes boxes{flow.y(), std::min(Height, flow.room())};
    for (int i = 0; i < 3; ++i) {
        flow.box({boxes.left(i), boxes.top, BoxWidth, boxes.height}, std::nullopt, paper::CellLine);
    }
    placeMember(flow, model, boxes);
    placeStaff(flow, model, boxes);
    placeCentre(flow, model, boxes);
    flow.moveDown(boxes.height);
    return isAlone;
}

} // namespace tonggui::receipts
