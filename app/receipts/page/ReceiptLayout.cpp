// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/ReceiptLayout.h"

#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/page/Blocks.h"

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr double Closer[] = {0.9, 0.8}; // rows stay tall enough to be read with ease
constexpr double FootNoteLine = 12.4;   // what each further line of the foot note takes from the content

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

struct Manner
{
    double spread = 1;
    bool isLastSectionKept = false; // with the signatures, on a page of their own
};

Result<Attempt> attempt(const ReceiptModel &model, const ReceiptFonts &fonts, const Manner &manner)
{
    Typesetter typesetter(fonts);
    Attempt result;
    const double noteHeight = (double(wrappedFootNote(typesetter, model).size()) - 1) * FootNoteLine;
    PageFlow flow(typesetter, result.plan, paper::FooterTop - noteHeight - paper::FooterGap,
                  model.title + u"　"_s + numberText(model), manner.spread);
    if (const Result<void> head = placeHead(flow, model); !head) {
        return failure(head.error());
    }
    for (const ReceiptSection &section : model.sections) {
        if (manner.isLastSectionKept && &section == &model.sections.back() && !flow.isFresh()) {
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

// What is a little too long for one page stands closer. Signatures on a page without a word of what was signed would
// invite mischief: then the last section, where the member commits himself, goes with them.
Result<Attempt> improved(Attempt first, const ReceiptModel &model, const ReceiptFonts &fonts)
{
    if (first.plan.pages.size() == 2) {
        for (const double spread : Closer) {
            Result<Attempt> closer = attempt(model, fonts, {.spread = spread});
            if (!closer || closer->plan.pages.size() == 1) {
                return closer;
            }
        }
    }
    if (first.areSignaturesAlone && model.sections.size() > 1) {
        Result<Attempt> kept = attempt(model, fonts, {.isLastSectionKept = true});
        if (!kept || (!kept->areSignaturesAlone && kept->plan.pages.size() == first.plan.pages.size())) {
            return kept;
        }
    }
    return first;
}

} // namespace

Result<ReceiptPlan> layOut(const ReceiptModel &model, const ReceiptFonts &fonts)
{
    return attempt(model, fonts, {})
        .and_then([&](Attempt &&first) { return improved(std::move(first), model, fonts); })
        .map([](Attempt &&best) { return std::move(best.plan); });
}

} // namespace tonggui::receipts
