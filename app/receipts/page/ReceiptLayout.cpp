// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/ReceiptLayout.h"

#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/page/Blocks.h"

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr double FootNoteLine = 12.4; // what each further line of the foot note takes from the content

template <typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};

std::optional<Error> raggedRow(const ReceiptTable &table)
{
    const auto isRagged = [&table](const QStringList &row) { return row.size() != table.columns.size(); };
    const auto row = std::ranges::find_if(table.rows, isRagged);
    const bool isTotalRagged = !table.total.isEmpty() && isRagged(table.total);
    if (row == table.rows.end() && !isTotalRagged) {
        return std::nullopt;
    }
    const qsizetype cells = row == table.rows.end() ? table.total.size() : row->size();
    return Error(errors::RaggedTable, {QString::number(cells), QString::number(table.columns.size())});
}

Result<void> placeSection(PageFlow &flow, const ReceiptSection &section)
{
    placeHeading(flow, section.heading);
    for (const ReceiptBlock &block : section.blocks) {
        if (const auto *table = std::get_if<ReceiptTable>(&block)) {
            if (const std::optional<Error> ragged = raggedRow(*table)) {
                return failure(*ragged);
            }
        }
        std::visit(Overloaded{
                       [&flow](const ReceiptGrid &grid) { placeGrid(flow, grid); },
                       [&flow](const ReceiptAmount &amount) { placeAmount(flow, amount); },
                       [&flow](const ReceiptTable &table) { placeTable(flow, table); },
                       [&flow](const ReceiptSentences &sentences) { placeSentences(flow, sentences); },
                   },
                   block);
    }
    return {};
}

struct Attempt
{
    ReceiptPlan plan;
    bool areSignaturesAlone = false;
};

Result<Attempt> attempt(const ReceiptModel &model, const ReceiptFonts &fonts, bool isLastSectionKept)
{
    Typesetter typesetter(fonts);
    Attempt result;
    const double noteHeight = (double(wrappedFootNote(typesetter, model).size()) - 1) * FootNoteLine;
    PageFlow flow(typesetter, result.plan, paper::FooterTop - noteHeight - paper::FooterGap,
                  model.title + u"　"_s + numberText(model));
    if (const Result<void> head = placeHead(flow, model); !head) {
        return failure(head.error());
    }
    for (const ReceiptSection &section : model.sections) {
        if (isLastSectionKept && &section == &model.sections.back() && !flow.isFresh()) {
            flow.breakPage();
        }
        if (const Result<void> placed = placeSection(flow, section); !placed) {
            return failure(placed.error());
        }
    }
    result.areSignaturesAlone = placeSignatures(flow, model);
    placeFeet(typesetter, result.plan, model);
    if (typesetter.error()) {
        return failure(*typesetter.error());
    }
    return result;
}

} // namespace

// Signatures on a page without a word of what was signed would invite mischief: then the last section, where the member
// commits himself, goes with them.
Result<ReceiptPlan> layOut(const ReceiptModel &model, const ReceiptFonts &fonts)
{
    Result<Attempt> first = attempt(model, fonts, false);
    if (first && first->areSignaturesAlone && model.sections.size() > 1) {
        Result<Attempt> second = attempt(model, fonts, true);
        if (second && !second->areSignaturesAlone && second->plan.pages.size() == first->plan.pages.size()) {
            first = std::move(second);
        }
    }
    return first ? Result<ReceiptPlan>(std::move(first->plan)) : failure(first.error());
}

} // namespace tonggui::receipts
