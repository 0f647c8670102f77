// SPDX-License-Identifier: Apache-2.0
#include "app/core/text/ChineseCapitals.h"
#include "forms/engine/FormErrors.h"
#include "forms/engine/session/SessionState.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

using Block = ReceiptBlockDefinition;

QString timeText(const QDateTime &time, Language language)
{
    return dateText(time.date(), language) + time.toString(u" HH:mm"_s);
}

// In the order of caseNames().
std::vector<Value> caseValues(const ReceiptContext &context, const Evaluation &evaluation, Language language)
{
    const auto text = [](const QString &words) { return words.isEmpty() ? Value() : Value(words); };
    const auto warnings =
        std::ranges::count_if(evaluation.issues, [](const Issue &issue) { return issue.action == RuleAction::Warn; });
    return {text(context.caseId.text()),
            text(timeText(context.time, language)),
            text(context.workplace.centre),
            text(context.workplace.branch),
            text(context.workplace.window),
            text(context.workplace.hotline),
            text(context.clerkName),
            text(context.clerkId.text()),
            text(context.reviewer),
            text(context.identification),
            isHeld(evaluation),
            Decimal(evaluation.checkedRules),
            Decimal(warnings)};
}

class ReceiptWriter
{
public:
    ReceiptWriter(const ServiceProgram &program, const Evaluation &evaluation, const ReceiptContext &context)
        : m_program(program)
        , m_wording(program)
    {
        setRow(evaluation, context);
        if (m_row[size_t(languageSlot())] == Value(u"en"_s)) {
            m_language = Language::English;
            setRow(evaluation, context);
        }
    }

    [[nodiscard]] Language language() const { return m_language; }

    // Label of an amount that has no value; empty when there is none. Such a paper must not leave the house.
    [[nodiscard]] const QString &unknownAmount() const { return m_unknownAmount; }
    [[nodiscard]] std::span<const Value> row() const { return m_row; }

    [[nodiscard]] QString words(const BilingualTemplate &text) const
    {
        return text.render(m_row, m_wording, m_language).text;
    }

    [[nodiscard]] QString firstThatHolds(const std::vector<ReceiptAlternative> &alternatives) const
    {
        const auto found = std::ranges::find_if(
            alternatives, [this](const ReceiptAlternative &choice) { return holds(choice.when, m_row); });
        return found == alternatives.end() ? QString() : words(found->text);
    }

    [[nodiscard]] std::vector<ReceiptPair> pairs(const std::vector<ReceiptPairDefinition> &definitions) const
    {
        std::vector<ReceiptPair> list;
        for (const ReceiptPairDefinition &pair : definitions) {
            if (holds(pair.when, m_row)) {
                const Rendered value = pair.value.render(m_row, m_wording, m_language);
                list.push_back({.label = words(pair.label), .value = value.isKnown ? value.text : unknown()});
            }
        }
        return list;
    }

    [[nodiscard]] ReceiptSection section(const ReceiptSectionDefinition &definition)
    {
        ReceiptSection result{.heading = words(definition.heading), .blocks = {}};
        for (const Block &inner : definition.blocks) {
            if (holds(inner.when, m_row)) {
                result.blocks.push_back(block(inner));
            }
        }
        return result;
    }

private:
    // The last slot is ours: the language the catalogue asks for.
    [[nodiscard]] int languageSlot() const { return m_program.receipt.slotCount; }

    void setRow(const Evaluation &evaluation, const ReceiptContext &context)
    {
        m_row = evaluation.values;
        std::ranges::copy(caseValues(context, evaluation, m_language), std::back_inserter(m_row));
        m_row.resize(size_t(languageSlot()) + 1);
        m_row[size_t(languageSlot())] = m_program.receipt.language.evaluate(m_row);
    }

    [[nodiscard]] QString unknown() const { return m_program.texts.text(u"receipt.unknown"_s, m_language); }

    [[nodiscard]] ReceiptBlock block(const Block &definition)
    {
        switch (definition.kind) {
        case Block::Kind::Grid:
            return ReceiptGrid{pairs(definition.pairs)};
        case Block::Kind::Amount:
            return amount(definition);
        case Block::Kind::Table:
            return table(definition);
        case Block::Kind::Sentences:
            return ReceiptSentences{row(definition.sentences)};
        case Block::Kind::Commitment:
            break;
        }
        return ReceiptSentences{commitmentsOf(m_program, m_row, m_language)};
    }

    [[nodiscard]] ReceiptAmount amount(const Block &definition)
    {
        const Value value = definition.amount.evaluate(m_row);
        const std::optional<Money> known = value.number() ? moneyFrom(*value.number()) : std::nullopt;
        if (!known) {
            m_unknownAmount = words(definition.label);
        }
        const Money money = known.value_or(Money());
        return {.label = words(definition.label),
                .amount = money,
                .capitalLabel = words(definition.capitalLabel),
                .capitals = u"人民币"_s + inChineseCapitals(money)};
    }

    [[nodiscard]] QStringList row(const std::vector<BilingualTemplate> &templates) const
    {
        QStringList texts;
        for (const BilingualTemplate &text : templates) {
            texts.append(words(text));
        }
        return texts;
    }

    [[nodiscard]] ReceiptTable table(const Block &definition)
    {
        ReceiptTable result{.columns = row(definition.columns), .rows = {}, .total = {}};
        const Value list = definition.each.evaluate(m_row);
        if (list.list()) {
            for (const Value &item : *list.list()) {
                m_row[size_t(definition.itemSlot)] = item;
                result.rows.push_back(row(definition.cells));
            }
        }
        m_row[size_t(definition.itemSlot)] = {};
        result.total = row(definition.total);
        return result;
    }

    const ServiceProgram &m_program;
    ProgramWording m_wording;
    Language m_language = Language::Chinese;
    std::vector<Value> m_row;
    QString m_unknownAmount;
};

} // namespace

Result<ReceiptModel> writeReceipt(const ServiceProgram &program, const FormInputs &inputs, const Evaluation &evaluation,
                                  const ReceiptContext &context)
{
    ReceiptWriter writer(program, evaluation, context);
    const QString copy = context.copy == ReceiptCopy::Archive ? u"receipt.copy.archive"_s : u"receipt.copy.customer"_s;

    ReceiptModel model;
    model.centre = context.workplace.centre;
    model.title = writer.words(program.receipt.title);
    model.copyMark = program.texts.text(copy, writer.language());
    model.caseId = context.caseId;
    model.businessNumber = context.businessNumber;
    model.verificationCode = context.verificationCode;
    model.verificationUrl = context.verificationUrl;
    model.header = writer.pairs(program.receipt.header);
    for (const ReceiptSectionDefinition &section : program.receipt.sections) {
        if (holds(section.when, writer.row())) {
            model.sections.push_back(writer.section(section));
        }
    }
    model.memberName = writeSummary(program, inputs, evaluation).signer;
    model.date = timeText(context.time, writer.language());
    model.staff = writer.pairs(program.receipt.staff);
    model.footNote = writer.firstThatHolds(program.receipt.footNote);
    model.footTag = writer.firstThatHolds(program.receipt.footTag);
    model.reprints = context.reprints;
    if (!writer.unknownAmount().isEmpty()) {
        const QString remedy = program.texts.text(u"message.field.need.amount.remedy"_s, inputs.language);
        return failure(errors::FormIncomplete, {writer.unknownAmount(), remedy});
    }
    return model;
}

} // namespace tonggui::forms
