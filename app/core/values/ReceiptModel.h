// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Ids.h"
#include "app/core/values/Money.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace tonggui {

// What stands on a receipt (DOMAIN.md E.4), in reading order and already in its final words: the paper's language is
// Chinese whatever the screen's is. Drawing decides positions only; nothing is computed from here on.

struct ReceiptPair
{
    QString label;
    QString value;
    friend bool operator==(const ReceiptPair &, const ReceiptPair &) = default;
};

// Label/value boxes, two beside each other.
struct ReceiptGrid
{
    std::vector<ReceiptPair> pairs;
    friend bool operator==(const ReceiptGrid &, const ReceiptGrid &) = default;
};

// One amount, large, with the same amount in capital Chinese beneath.
struct ReceiptAmount
{
    QString label; // 本次提取
    Money amount;
    QString capitalLabel; // 金额大写
    QString capitals;     // 人民币柒仟捌佰元整
    friend bool operator==(const ReceiptAmount &, const ReceiptAmount &) = default;
};

struct ReceiptTable
{
    QStringList columns;           // first column left aligned, the others right
    std::vector<QStringList> rows; // each as long as columns
    QStringList total;             // empty, or as long as columns
    friend bool operator==(const ReceiptTable &, const ReceiptTable &) = default;
};

// Numbered sentences the member commits to.
struct ReceiptSentences
{
    QStringList sentences;
    friend bool operator==(const ReceiptSentences &, const ReceiptSentences &) = default;
};

using ReceiptBlock = std::variant<ReceiptGrid, ReceiptAmount, ReceiptTable, ReceiptSentences>;

struct ReceiptSection
{
    QString heading; // 一、申请人
    std::vector<ReceiptBlock> blocks;
    friend bool operator==(const ReceiptSection &, const ReceiptSection &) = default;
};

struct ReceiptModel
{
    QString centre;                  // 云岭市住房公积金管理中心
    QString title;                   // 住房公积金提取业务回执
    QString copyMark;                // 存档联 / 客户联
    CaseId caseId;                   // printed as 办件编号
    QString businessNumber;          // 业务流水号 of the core system, empty until it arrives
    QString verificationCode;        // eight characters in two groups, 7K3M-92QF
    QString verificationUrl;         // what the QR code says
    std::vector<ReceiptPair> header; // 办理时间 … 业务种类
    std::vector<ReceiptSection> sections;
    QString memberName;             // beneath the writing line
    QString date;                   // 2026年11月20日 10:29
    std::vector<ReceiptPair> staff; // 经办 …, 复核 …
    QString footNote;               // 预计 1–3 个工作日到账 … 咨询电话 12329
    QString footTag;                // 非付款凭证, or empty
    int reprints = 0;

    friend bool operator==(const ReceiptModel &, const ReceiptModel &) = default;
};

} // namespace tonggui
