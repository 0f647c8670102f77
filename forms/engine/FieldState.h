// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/Issue.h"

#include <QString>

#include <optional>
#include <vector>

namespace tonggui::forms {

enum class FieldKind {
    Text,
    MultilineText,
    Choice,
    Date,
    Month,
    Money,
    Integer,
    Decimal,
    Boolean,
    IdentityNumber,
    BankCard,
    Mobile
};

// Who says the value. Only Typed and Proposed fields may be edited.
enum class FieldSource {
    Typed,    // the clerk or the member
    Proposed, // filled in by the service, stands until someone types
    Card,     // chip of the identity card
    Core,     // the centre's ledger
    Computed  // follows from other fields by a rule of the catalogue
};

[[nodiscard]] QString sourceCode(FieldSource source); // "typed", "proposed", "card", "core", "computed"

struct Choice
{
    QString code; // canonical value, e.g. "20"
    QString text; // 已婚
    friend bool operator==(const Choice &, const Choice &) = default;
};

// One field as a form view draws it: everything is in its final words in the session's language.
struct FieldState
{
    QString id;
    FieldKind kind = FieldKind::Text;
    FieldSource source = FieldSource::Typed;
    QString label;      // 月租金
    QString hint;       // beneath the field; empty when there is none
    QString note;       // right over the field, may change with the values: 3 个月 × 2,600.00
    QString example;    // grey inside an empty field
    QString unit;       // 元, %, 个月; empty when there is none
    QString sourceName; // 身份证芯片, 中心核心系统; empty for typed values
    QString text;       // what the input shows: what was typed, else the value in its usual writing
    QString value;      // canonical; empty when there is none or the text cannot be read
    QString display;    // for reading only, masked where the catalogue asks for it
    QString capitals;   // money in capital Chinese (whatever the language), else empty
    bool isVisible = true;
    bool isRequired = false;
    bool isReadOnly = false;
    bool isWide = false;         // takes the whole row of a two-column form
    int maxLength = 0;           // characters (code points); 0: no limit
    std::vector<Choice> choices; // Choice and Boolean only
    std::optional<Issue> issue;  // the first thing wrong with it, blocking ones first

    friend bool operator==(const FieldState &, const FieldState &) = default;
};

struct SectionState
{
    QString id;
    QString title;         // 租赁情况
    QString hint;          // beside the title, may change with the values: 本次最多可提取 7,800.00 元
    bool isVisible = true; // false when none of its fields is visible
    std::vector<FieldState> fields;

    friend bool operator==(const SectionState &, const SectionState &) = default;
};

// A paper or its replacement that the evidence case of this form asks for (block MAT of DOMAIN.md B.1).
struct Material
{
    QString code; // stable within the service
    QString name;
    QString source;     // original-scan, e-certificate, data-sharing, commitment
    QString sourceName; // 原件扫描, 电子证照, 数据共享, 告知承诺
    bool isRequired = true;

    friend bool operator==(const Material &, const Material &) = default;
};

} // namespace tonggui::forms
