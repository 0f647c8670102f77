// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace tonggui::forms {

// What a rule asks for when it is hit (DOMAIN.md G). The catalogue writes BLK, SUP, 2ND, RVW, WRN, CAP.
enum class RuleAction {
    Block,         // BLK the case cannot go on like this
    Supervisor,    // SUP another person with the right must authorise, with a reason
    SecondConfirm, // 2ND the person must be identified once more (V3)
    Review,        // RVW the case may be taken, payment is held for the review pool
    Warn,          // WRN shown, does not stop
    Cap            // CAP the amount must come down to a limit
};

[[nodiscard]] QString actionCode(RuleAction action); // "BLK" …
[[nodiscard]] std::optional<RuleAction> actionFrom(QStringView code);

// One thing that is wrong, missing or noteworthy, in the language of the session.
struct Issue
{
    QString code; // of the rule ("R-30.deposit-months") or of the built-in check ("field.required"); stable
    QString path; // id of the field it stands at; for a broken form file the JSON pointer
    RuleAction action = RuleAction::Block;
    QString text;            // what happened, for the person who reads it
    QString remedy;          // what to do now
    QString brief;           // a few words for the “say what blocks” link: 收款银行卡号少 1 位
    bool isMissing = false;  // nothing was entered yet: show it in the list, not as an error beside an untouched field
    bool isResolved = false; // SUP, 2ND: someone authorised or confirmed (FormSession::resolve)

    // True while the case cannot be submitted because of it: BLK and CAP always, SUP and 2ND until resolved, RVW and
    // WRN never.
    [[nodiscard]] bool isBlocking() const;

    // {"code","path","text","remedy"} plus "action", as the command line prints it.
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const Issue &, const Issue &) = default;
};

} // namespace tonggui::forms
