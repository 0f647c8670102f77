// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Money.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tonggui::forms {

struct SummaryLine
{
    QString label; // 转到
    QString value; // 尾号 8017 的银行卡
    friend bool operator==(const SummaryLine &, const SummaryLine &) = default;
};

// One separate yes or no of the member. Never pre-ticked, never bundled (PIPL 28–30); the answer is recorded with id
// and version.
struct Consent
{
    QString id;
    QString version;
    QString title;
    QString text;            // purpose, kinds of data, retention, what happens on refusal; plain words
    bool isRequired = false; // false: refusing must not stop the service
    friend bool operator==(const Consent &, const Consent &) = default;
};

// What the member reads on the second screen before signing, in plain words and already in its final form.
struct Summary
{
    QString intro;               // 您正在办理
    QString title;               // 租房提取
    QString headline;            // 缴存证明 2 份; for services without an amount
    std::optional<Money> amount; // nothing when no money moves
    QString amountLabel;         // 转给您的钱
    QString amountFigures;       // 7,800.00
    QString amountUnit;          // 元
    QString amountCapitals;      // 柒仟捌佰元整
    std::vector<SummaryLine> lines;
    QString statement;       // one sentence beside the box to tick
    QStringList commitments; // the full sentences (看全文), the same that stand on the receipt
    QString commitmentId;    // id and version of the commitment text, for the record
    QString commitmentVersion;
    std::vector<Consent> consents;
    QString signer; // name that is to be written

    friend bool operator==(const Summary &, const Summary &) = default;
};

} // namespace tonggui::forms
