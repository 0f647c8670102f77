// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tonggui {
struct Visit;
namespace forms {
class FormSession;
}
} // namespace tonggui

namespace tonggui::counter {

struct MemberRow
{
    QString label; // 转到
    QString value; // 尾号 8017 的银行卡

    friend bool operator==(const MemberRow &, const MemberRow &) = default;
};

// One separate yes or no. Never ticked beforehand.
struct MemberConsent
{
    QString id;
    QString title;
    QString text;            // what for, which data, how long, what happens without; plain words
    bool isRequired = false; // without it the service cannot go on

    friend bool operator==(const MemberConsent &, const MemberConsent &) = default;
};

// What the member reads before signing: everything in its final words, nothing that is not his or hers to decide.
struct MemberSummary
{
    QString intro;         // 您正在办理
    QString headline;      // 租房提取
    QString outcome;       // 2 份证明; for services that move no money
    QString amountLabel;   // 转给您的钱
    QString amountFigures; // 7,800.00; empty where no money moves
    QString amountUnit;    // 元
    QString amountCapitals;
    std::vector<MemberRow> rows;
    QString statement;     // the sentences in one
    QStringList sentences; // what the signature stands for, in full
    std::vector<MemberConsent> consents;
    QString signer; // the name to be written

    friend bool operator==(const MemberSummary &, const MemberSummary &) = default;
};

// The summary of the form as it stands, with the member's ID number masked. It speaks the language of the form.
[[nodiscard]] MemberSummary summaryOf(const Visit &visit, const forms::FormSession &form);

} // namespace tonggui::counter
