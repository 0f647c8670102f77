// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormErrors.h"
#include "forms/engine/catalogue/Readers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

using Block = ReceiptBlockDefinition;

// Reads the template of a receipt over the names of the form, of the case, and of the row within a table.
class ReceiptReader
{
public:
    ReceiptReader(const Compiler &compiler, ServiceProgram &program)
        : m_compiler(compiler)
        , m_program(program)
        , m_scope(program.scope)
    {
        for (const auto &[name, type] : caseNames()) {
            m_scope.add(name, type);
        }
    }

    void read(const JsonPlace &receipt)
    {
        ReceiptDefinition &result = m_program.receipt;
        result.language = m_compiler.expression(receipt[u"language"_s], m_scope, Type::Kind::Text);
        result.title = named(receipt[u"title"_s]);
        result.header = pairs(receipt[u"header"_s]);
        for (const JsonPlace &place : receipt[u"sections"_s].items()) {
            result.sections.push_back(section(place));
        }
        result.staff = pairs(receipt[u"staff"_s]);
        result.footNote = alternatives(receipt[u"footNote"_s]);
        result.footTag = alternatives(receipt[u"footTag"_s]);
        result.slotCount = m_scope.size();
    }

private:
    // A text of texts.json by its key.
    [[nodiscard]] BilingualTemplate named(const JsonPlace &key) const
    {
        return key.exists() ? m_compiler.text(key.text(), key, m_scope) : BilingualTemplate();
    }

    // "value" is a template in place, "text" the key of one.
    [[nodiscard]] BilingualTemplate valueOf(const JsonPlace &place) const
    {
        return place[u"text"_s].exists() ? named(place[u"text"_s]) : m_compiler.inlineText(place[u"value"_s], m_scope);
    }

    [[nodiscard]] std::vector<ReceiptPairDefinition> pairs(const JsonPlace &list) const
    {
        std::vector<ReceiptPairDefinition> result;
        for (const JsonPlace &place : list.items()) {
            result.push_back({.when = m_compiler.condition(place[u"when"_s], m_scope),
                              .label = named(place[u"label"_s]),
                              .value = valueOf(place)});
        }
        return result;
    }

    [[nodiscard]] std::vector<ReceiptAlternative> alternatives(const JsonPlace &list) const
    {
        std::vector<ReceiptAlternative> result;
        for (const JsonPlace &place : list.items()) {
            result.push_back(
                {.when = m_compiler.condition(place[u"when"_s], m_scope), .text = named(place[u"text"_s])});
        }
        return result;
    }

    ReceiptSectionDefinition section(const JsonPlace &place)
    {
        ReceiptSectionDefinition result{.when = m_compiler.condition(place[u"when"_s], m_scope),
                                        .heading = named(place[u"heading"_s]),
                                        .blocks = {}};
        for (const JsonPlace &inner : place[u"blocks"_s].items()) {
            result.blocks.push_back(block(inner));
        }
        return result;
    }

    Block block(const JsonPlace &place)
    {
        Block result;
        result.when = m_compiler.condition(place[u"when"_s], m_scope);
        if (place[u"grid"_s].exists()) {
            result.kind = Block::Kind::Grid;
            result.pairs = pairs(place[u"grid"_s]);
        } else if (place[u"amount"_s].exists()) {
            result.kind = Block::Kind::Amount;
            const JsonPlace amount = place[u"amount"_s];
            result.label = named(amount[u"label"_s]);
            result.capitalLabel = named(amount[u"capitalLabel"_s]);
            result.amount = m_compiler.expression(amount[u"value"_s], m_scope, Type::Kind::Number);
        } else if (place[u"table"_s].exists()) {
            result.kind = Block::Kind::Table;
            readTable(place[u"table"_s], result);
        } else if (place[u"sentences"_s].exists()) {
            result.kind = Block::Kind::Sentences;
            for (const JsonPlace &key : place[u"sentences"_s].items()) {
                result.sentences.push_back(named(key));
            }
        } else {
            result.kind = Block::Kind::Commitment;
        }
        return result;
    }

    void readTable(const JsonPlace &table, Block &result)
    {
        for (const JsonPlace &key : table[u"columns"_s].items()) {
            result.columns.push_back(named(key));
        }
        result.each = m_compiler.expression(table[u"each"_s], m_scope, Type::Kind::List);
        const QString item = table[u"as"_s].text();
        if (m_scope.find(item)) {
            m_compiler.fault(table[u"as"_s], errors::IdTwice, {item});
        }
        result.itemSlot = m_scope.add(item, {result.each.type().element});
        for (const JsonPlace &cell : table[u"cells"_s].items()) {
            result.cells.push_back(m_compiler.inlineText(cell, m_scope));
        }
        for (const JsonPlace &cell : table[u"total"_s].items()) {
            result.total.push_back(cell.text().startsWith(u"receipt."_s) ? named(cell)
                                                                         : m_compiler.inlineText(cell, m_scope));
        }
        const size_t width = result.columns.size();
        if (result.cells.size() != width || (!result.total.empty() && result.total.size() != width)) {
            const QString reason =
                QCoreApplication::translate("Forms", "cells and total need as many entries as columns (%1)").arg(width);
            m_compiler.fault(table, errors::SchemaBreach, {reason});
        }
    }

    const Compiler &m_compiler;
    ServiceProgram &m_program;
    Scope m_scope;
};

} // namespace

void readReceipt(const JsonPlace &receipt, const Compiler &compiler, ServiceProgram &program)
{
    ReceiptReader(compiler, program).read(receipt);
}

const std::vector<std::pair<QString, Type>> &caseNames()
{
    static const std::vector<std::pair<QString, Type>> names{
        {u"case.id"_s, {Type::Kind::Text}},         {u"case.time"_s, {Type::Kind::Text}},
        {u"case.centre"_s, {Type::Kind::Text}},     {u"case.branch"_s, {Type::Kind::Text}},
        {u"case.window"_s, {Type::Kind::Text}},     {u"case.hotline"_s, {Type::Kind::Text}},
        {u"case.clerk"_s, {Type::Kind::Text}},      {u"case.clerkId"_s, {Type::Kind::Text}},
        {u"case.reviewer"_s, {Type::Kind::Text}},   {u"case.identification"_s, {Type::Kind::Text}},
        {u"case.isHeld"_s, {Type::Kind::Boolean}},  {u"case.checkedRules"_s, {Type::Kind::Number}},
        {u"case.warnings"_s, {Type::Kind::Number}},
    };
    return names;
}

} // namespace tonggui::forms
