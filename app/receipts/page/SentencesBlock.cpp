// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/Blocks.h"

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr double NumberLeft = paper::Left + 5.2;
constexpr double FirstBaseline = 11.4;
constexpr double Step = 17.3;         // from one sentence to the next
constexpr double LineStep = 14.6;     // within one
constexpr double UnderBaseline = 4.5; // from the last baseline to the block's lower edge

} // namespace

void placeSentences(PageFlow &flow, const ReceiptSentences &sentences)
{
    Typesetter &typesetter = flow.typesetter();
    const QString widest = QString::number(sentences.sentences.size()) + u". "_s;
    const double textLeft = NumberLeft + Typesetter::widthOf(typesetter.line(widest, paper::Body), paper::Body);
    const double between = (Step - LineStep) * flow.spread() - (1 - flow.spread()) * LineStep / 2;
    int number = 0;
    for (const QString &sentence : sentences.sentences) {
        const int element = flow.addElement(Role::Paragraph);
        bool isFirst = true;
        for (const ShapedText &line : typesetter.wrap(sentence, paper::Body, paper::Right - textLeft)) {
            if (flow.room() < Step) {
                flow.breakPage();
            }
            const double baseline = flow.y() + FirstBaseline;
            if (isFirst) {
                flow.text(QString::number(++number) + u'.', paper::Body, NumberLeft, baseline, element);
            }
            flow.text(line, paper::Body, textLeft, baseline, element);
            flow.moveDown(LineStep);
            isFirst = false;
        }
        flow.moveDown(between);
    }
    flow.moveDown(FirstBaseline + UnderBaseline - Step);
}

} // namespace tonggui::receipts
