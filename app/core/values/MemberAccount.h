// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "app/core/values/Money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tonggui {

// One personal account as the core system tells it (JGJ/T 320-2014 table 5.0.4). The JGJ/T 320 name stands behind each
// field.
struct MemberAccount
{
    QString number; // GRZH
    QString status; // GRZHZT, annex A.6: 01 正常 02 封存 03 合并销户 04 外部转出销户 05 提取销户 06 冻结
    QString unitNumber;                   // DWZH
    QString unitName;                     // DWMC
    Money balance;                        // GRZHYE
    Money carriedForward;                 // GRZHSNJZYE
    Money thisYear;                       // GRZHDNGJYE
    Money base;                           // GRJCJS
    Money personalMonthly;                // GRYJCE
    Money unitMonthly;                    // DWYJCE
    QString personalRatio;                // GRJCBL in percent, "12.00"
    QString unitRatio;                    // DWJCBL
    QString paidUntil;                    // JZNY, YYYYMM
    QDate opened;                         // KHRQ
    int continuousMonths = 0;             // months paid without a gap up to paidUntil
    std::optional<QDate> continuousSince; // first month of that run
    std::optional<QDate> nextWithdrawal;  // earliest day of the next withdrawal, if the centre sets one (rule R-13)

    [[nodiscard]] Money monthly() const { return personalMonthly + unitMonthly; }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<MemberAccount> fromJson(const QJsonObject &object);
};

// A depositor with everything the counter may see of him, at one moment.
struct Member
{
    QString name;
    QString idNumber;
    QString mobile;        // SJHM
    QString maritalStatus; // HYZK, GB/T 2261.2: 10 未婚 20 已婚 30 丧偶 40 离婚 90 未说明
    int localHomes = 0;    // homes of the member and spouse in the city, as the data check tells
    int loanCount = 0;     // housing-fund loans ever
    Money loanTotal;       // sum of all loans granted
    Money loanBalance;     // unsettled
    std::vector<MemberAccount> accounts;
    QDateTime asOf; // when the core system answered

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Member> fromJson(const QJsonObject &object);
};

[[nodiscard]] QString accountStatusName(const QString &status); // 正常 for "01"; the code itself when unknown

} // namespace tonggui
