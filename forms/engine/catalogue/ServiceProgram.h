// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/FieldState.h"
#include "forms/engine/Service.h"
#include "forms/engine/catalogue/Texts.h"
#include "forms/engine/wording/Template.h"

namespace tonggui::forms {

// The parts of a catalogue entry after reading and linking. Expressions point into one row of values ("slots"):
// facts, today, parameters, fields, computed values; message templates add their locals behind it, receipts the facts
// of the case.

// A text with placeholders in both languages; empty when the entry gives none.
struct BilingualTemplate
{
    std::array<Template, 2> templates; // by Language
    bool exists = false;

    [[nodiscard]] Rendered render(std::span<const Value> values, const Wording &wording, Language language) const
    {
        return templates[size_t(language)].render(values, wording, language);
    }
};

// What happened, what to do, and a few words for the list of what blocks.
struct MessageTemplate
{
    BilingualTemplate text;
    BilingualTemplate remedy;
    BilingualTemplate brief;
};

enum class Masking { None, Identity, Card, Account, Mobile, Name };

struct FieldDefinition
{
    QString id;
    FieldKind kind = FieldKind::Text;
    FieldSource source = FieldSource::Typed;
    int slot = -1;
    int section = 0;
    Expression from;     // read-only value
    Expression proposal; // stands until someone types
    Expression visible;  // empty: always
    Expression required; // empty: never
    Expression minimum;
    Expression maximum;
    int minLength = 0;
    int maxLength = 0;
    int decimals = 2;
    int group = 0;
    bool isWide = false;
    Masking masking = Masking::None;
    QRegularExpression pattern;
    bool hasPattern = false;
    std::vector<int> digits; // ascending; empty: any count
    QString codeList;        // or:
    QStringList choices;     // codes; texts under field.<id>.choice.<code>
    BilingualTemplate note;
    BilingualTemplate hint;
};

struct SectionDefinition
{
    QString id;
    Expression visible;
    BilingualTemplate hint;
    std::vector<int> fields; // indices
};

struct ParameterValue
{
    QDate from;
    QDate until; // null: no end
    Value value;
    QString written;
    QString source;
    QString confidence; // H, M, L as in DOMAIN.md
};

struct ParameterDefinition
{
    QString id;
    int slot = -1;
    std::vector<ParameterValue> values; // by date, without overlap or gap

    [[nodiscard]] const ParameterValue *on(QDate day) const;
};

struct ComputedDefinition
{
    QString id;
    int slot = -1;
    Expression is;
};

struct RuleDefinition
{
    QString id;
    RuleAction action = RuleAction::Block;
    Expression when;
    QString path; // field id
    QString source;
    QString confidence;
    MessageTemplate message;
};

struct MaterialDefinition
{
    QString code;
    QString source;
    bool isRequired = true;
    Expression when;
};

struct EvidenceCase
{
    QString id;
    Expression when;
    std::vector<MaterialDefinition> materials;
};

struct SummaryDefinition
{
    struct Line
    {
        QString id;
        Expression when;
        BilingualTemplate label;
        BilingualTemplate value;
    };
    Expression amount; // empty: no money moves
    std::vector<Line> lines;
    BilingualTemplate headline;
    BilingualTemplate statement;
};

struct CommitmentDefinition
{
    struct Sentence
    {
        Expression when;
        BilingualTemplate words;
    };
    QString id;
    QString version;
    std::vector<Sentence> sentences;
};

struct ConsentDefinition
{
    QString id;
    QString version;
    bool isRequired = false;
    Expression when;
    Bilingual title;
    BilingualTemplate text;
};

// A receipt's cells are templates over the form and the facts of the case; texts with words come from texts.json.
struct ReceiptPairDefinition
{
    Expression when;
    BilingualTemplate label;
    BilingualTemplate value;
};

struct ReceiptBlockDefinition
{
    enum class Kind { Grid, Amount, Table, Sentences, Commitment };
    Kind kind = Kind::Grid;
    Expression when;
    std::vector<ReceiptPairDefinition> pairs; // Grid
    BilingualTemplate label;                  // Amount
    BilingualTemplate capitalLabel;
    Expression amount;
    std::vector<BilingualTemplate> columns; // Table
    Expression each;                        // list whose items become rows
    int itemSlot = -1;
    std::vector<BilingualTemplate> cells;
    std::vector<BilingualTemplate> total;
    std::vector<BilingualTemplate> sentences; // Sentences
};

struct ReceiptSectionDefinition
{
    Expression when;
    BilingualTemplate heading;
    std::vector<ReceiptBlockDefinition> blocks;
};

struct ReceiptAlternative
{
    Expression when;
    BilingualTemplate text;
};

struct ReceiptDefinition
{
    Expression language; // 'zh_CN' or 'en'; empty: Chinese
    BilingualTemplate title;
    std::vector<ReceiptPairDefinition> header;
    std::vector<ReceiptSectionDefinition> sections;
    std::vector<ReceiptPairDefinition> staff;
    std::vector<ReceiptAlternative> footNote; // the first that holds
    std::vector<ReceiptAlternative> footTag;
    int slotCount = 0; // of the receipt's scope
};

struct ServiceProgram
{
    ServiceId id;
    QString number;
    QString version;
    QDate validFrom;
    QDate validUntil;
    QStringList keywords;
    TimeLimit timeLimit;
    bool isOfflineAllowed = false;
    BilingualTemplate offlineReason;
    BilingualTemplate offlineLineDrop;
    VerificationLevel counter = VerificationLevel::V1;
    VerificationLevel kiosk = VerificationLevel::V2;
    bool isKioskAllowed = false;
    QStringList needs; // card, member, account

    Texts texts;
    Scope scope;        // of the form
    Scope messageScope; // with the locals of messages
    int todaySlot = -1;
    std::vector<SectionDefinition> sections;
    std::vector<FieldDefinition> fields; // reading order
    std::vector<ParameterDefinition> parameters;
    std::vector<ComputedDefinition> computed;
    std::vector<RuleDefinition> rules;
    std::vector<EvidenceCase> evidence;
    SummaryDefinition summary;
    CommitmentDefinition commitment;
    std::vector<ConsentDefinition> consents;
    ReceiptDefinition receipt;

    // Messages of the built-in checks by "<field>.<check>", "<check>.<kind>" or "<check>".
    QHash<QString, MessageTemplate> checkMessages;

    // Fields (index) and computed values (fields.size() + index) in an order in which each follows what it reads.
    std::vector<int> order;

    explicit ServiceProgram(Texts allTexts)
        : texts(std::move(allTexts))
    {}

    [[nodiscard]] const FieldDefinition *field(const QString &fieldId) const;
    [[nodiscard]] QString label(const FieldDefinition &field, Language language) const;
    [[nodiscard]] std::vector<Choice> choices(const FieldDefinition &field, Language language) const;
};

} // namespace tonggui::forms
