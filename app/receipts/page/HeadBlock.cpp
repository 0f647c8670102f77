// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/drawing/QrMosaic.h"
#include "app/receipts/page/Blocks.h"

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr QSizeF CopyBox(67.2, 24.5);
constexpr double CopyGap = 18;         // between the title and the copy mark
constexpr double CentreBaseline = 18;  // from the top of the block
constexpr double TitleBaseline = 45.6; // of its first line
constexpr double TitleLine = 26;
constexpr double NumberGap = 20.3; // baseline to baseline
constexpr double RuleGap = 14;     // from the number's baseline to the rule
constexpr double PairsGap = 26;    // from the rule to the first pair's baseline
constexpr double PairStep = 18.3;
constexpr double PairValueLeft = 57.5;
constexpr double QrSize = 73;
constexpr double QrGap = 12; // from the rule
constexpr double CodeWidth = 84;
constexpr double CodeGap = 12; // between the columns

void placeCopyMark(PageFlow &flow, const QString &mark)
{
    if (mark.isEmpty()) {
        return;
    }
    QStringList spaced;
    for (const char32_t character : mark.toUcs4()) {
        spaced += QString::fromUcs4(&character, 1);
    }
    const ShapedText text = flow.typesetter().line(spaced.join(u' '), paper::CopyMark);
    const double width = std::max(CopyBox.width(), Typesetter::widthOf(text, paper::CopyMark) + 20);
    const QRectF rect(paper::Right - width, flow.y() + 6.5, width, CopyBox.height());
    flow.box(rect, std::nullopt, paper::Ink, 1, 2);
    flow.text(text, paper::CopyMark, rect.center().x(), rect.center().y() + paper::CopyMark.middleToBaseline(),
              flow.addElement(Role::Paragraph), Align::Centre);
}

// 业务流水号 … 办件编号 …, as far as they are known.
void placeNumbers(PageFlow &flow, const ReceiptModel &model, double baseline)
{
    double x = paper::Left;
    for (const auto &[label, number] :
         {std::pair{u"业务流水号"_s, model.businessNumber}, std::pair{u"办件编号"_s, model.caseId.text()}}) {
        if (number.isEmpty()) {
            continue;
        }
        const int element = flow.addElement(Role::Paragraph);
        const ShapedText name = flow.typesetter().line(label, paper::Number);
        const ShapedText value = flow.typesetter().line(number, paper::NumberStrong);
        flow.text(name, paper::Number, x, baseline, element);
        x += Typesetter::widthOf(name, paper::Number) + 10;
        flow.text(value, paper::NumberStrong, x, baseline, element);
        x += Typesetter::widthOf(value, paper::NumberStrong) + 22;
    }
}

void placeTitle(PageFlow &flow, const ReceiptModel &model)
{
    const double top = flow.y();
    placeCopyMark(flow, model.copyMark);
    flow.text(model.centre, paper::CentreName, paper::Left, top + CentreBaseline, flow.addElement(Role::Paragraph));
    const int title = flow.addElement(Role::Title);
    double baseline = top + TitleBaseline - TitleLine;
    for (const ShapedText &line :
         flow.typesetter().wrap(model.title, paper::Title, paper::ContentWidth - CopyBox.width() - CopyGap)) {
        baseline += TitleLine;
        flow.text(line, paper::Title, paper::Left, baseline, title);
    }
    placeNumbers(flow, model, baseline + NumberGap);
    const double rule = baseline + NumberGap + RuleGap;
    flow.line({paper::Left, rule}, {paper::Right, rule}, paper::Ink, paper::HeadLine);
    flow.moveTo(rule);
}

// Returns the lower edge.
double placePairs(PageFlow &flow, const std::vector<ReceiptPair> &pairs, double width)
{
    double baseline = flow.y() + PairsGap;
    for (const ReceiptPair &pair : pairs) {
        const int element = flow.addElement(Role::Paragraph);
        flow.text(pair.label, paper::PairLabel, paper::Left, baseline, element);
        const double left = paper::Left + PairValueLeft;
        for (const ShapedText &line : flow.typesetter().wrap(pair.value, paper::Pair, width - PairValueLeft)) {
            flow.text(line, paper::Pair, left, baseline, element);
            baseline += line.glyphs.empty() ? PairStep : paper::Pair.lineHeight();
        }
        baseline += PairStep - paper::Pair.lineHeight();
    }
    return baseline - PairStep + 5;
}

void placeCode(PageFlow &flow, const QString &code, double left)
{
    const int element = flow.addElement(Role::Paragraph);
    const double top = flow.y();
    flow.text(u"验证码"_s, paper::Note, left, top + 28, element);
    flow.text(code, paper::Code, left, top + 46.5, element);
    flow.text(u"扫码或在自助机"_s, paper::Note, left, top + 63.5, element);
    flow.text(u"输入验证码查验真伪"_s, paper::Note, left, top + 76, element);
}

} // namespace

QString numberText(const ReceiptModel &model)
{
    return model.businessNumber.isEmpty() ? model.caseId.text() : model.businessNumber;
}

Result<void> placeHead(PageFlow &flow, const ReceiptModel &model)
{
    placeTitle(flow, model);
    double pairsWidth = paper::ContentWidth;
    double bottom = flow.y();
    if (!model.verificationUrl.isEmpty()) {
        const QRectF square(paper::Right - QrSize, flow.y() + QrGap, QrSize, QrSize);
        Result<QrMosaic> mosaic = qrMosaic(model.verificationUrl);
        if (!mosaic) {
            return failure(mosaic.error());
        }
        flow.qr(square, *std::move(mosaic), flow.addElement(Role::Figure, 0, model.verificationUrl));
        pairsWidth -= QrSize + CodeGap;
        bottom = square.bottom();
    }
    if (!model.verificationCode.isEmpty()) {
        const double needed =
            Typesetter::widthOf(flow.typesetter().line(model.verificationCode, paper::Code), paper::Code);
        pairsWidth -= std::max(CodeWidth, needed) + CodeGap;
        placeCode(flow, model.verificationCode, paper::Left + pairsWidth + CodeGap);
        bottom = std::max(bottom, flow.y() + 80);
    }
    flow.moveTo(std::max(bottom, placePairs(flow, model.header, pairsWidth)));
    return {};
}

} // namespace tonggui::receipts
