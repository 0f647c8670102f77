// SPDX-License-Identifier: Apache-2.0
#include "app/core/values/MemberAccount.h"

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace

QJsonObject MemberAccount::toJson() const
{
    return {
        {u"number"_s, number},
        {u"status"_s, status},
        {u"unitNumber"_s, unitNumber},
        {u"unitName"_s, unitName},
        {u"balance"_s, balance.plain()},
        {u"carriedForward"_s, carriedForward.plain()},
        {u"thisYear"_s, thisYear.plain()},
        {u"base"_s, base.plain()},
        {u"personalMonthly"_s, personalMonthly.plain()},
        {u"unitMonthly"_s, unitMonthly.plain()},
        {u"personalRatio"_s, personalRatio},
        {u"unitRatio"_s, unitRatio},
        {u"paidUntil"_s, paidUntil},
        {u"opened"_s, opened.toString(Qt::ISODate)},
        {u"continuousMonths"_s, continuousMonths},
        {u"continuousSince"_s, dateText(continuousSince)},
        {u"nextWithdrawal"_s, dateText(nextWithdrawal)},
    };
}

Result<MemberAccount> MemberAccount::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    MemberAccount account;
    account.number = read.text(u"number"_s);
    account.status = read.text(u"status"_s);
    account.unitNumber = read.optionalText(u"unitNumber"_s);
    account.unitName = read.optionalText(u"unitName"_s);
    account.balance = read.money(u"balance"_s);
    account.carriedForward = read.money(u"carriedForward"_s);
    account.thisYear = read.money(u"thisYear"_s);
    account.base = read.money(u"base"_s);
    account.personalMonthly = read.money(u"personalMonthly"_s);
    account.unitMonthly = read.money(u"unitMonthly"_s);
    account.personalRatio = read.text(u"personalRatio"_s);
    account.unitRatio = read.text(u"unitRatio"_s);
    account.paidUntil = read.text(u"paidUntil"_s);
    account.opened = read.date(u"opened"_s);
    account.continuousMonths = int(read.integer(u"continuousMonths"_s));
    account.continuousSince = read.optionalDate(u"continuousSince"_s);
    account.nextWithdrawal = read.optionalDate(u"nextWithdrawal"_s);
    return read.finish(std::move(account));
}

QJsonObject Member::toJson() const
{
    QJsonArray list;
    for (const MemberAccount &account : accounts) {
        list.append(account.toJson());
    }
    return {
        {u"name"_s, name},
        {u"idNumber"_s, idNumber},
        {u"mobile"_s, mobile},
        {u"maritalStatus"_s, maritalStatus},
        {u"localHomes"_s, localHomes},
        {u"loanCount"_s, loanCount},
        {u"loanTotal"_s, loanTotal.plain()},
        {u"loanBalance"_s, loanBalance.plain()},
        {u"accounts"_s, list},
        {u"asOf"_s, asOf.toString(Qt::ISODateWithMs)},
    };
}

Result<Member> Member::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    Member member;
    member.name = read.text(u"name"_s);
    member.idNumber = read.text(u"idNumber"_s);
    member.mobile = read.optionalText(u"mobile"_s);
    member.maritalStatus = read.optionalText(u"maritalStatus"_s);
    member.localHomes = int(read.integer(u"localHomes"_s));
    member.loanCount = int(read.integer(u"loanCount"_s));
    member.loanTotal = read.money(u"loanTotal"_s);
    member.loanBalance = read.money(u"loanBalance"_s);
    member.asOf = read.dateTime(u"asOf"_s);
    for (const QJsonValue &value : read.array(u"accounts"_s)) {
        Result<MemberAccount> account = MemberAccount::fromJson(value.toObject());
        if (!account) {
            return failure(account.error());
        }
        member.accounts.push_back(std::move(*account));
    }
    return read.finish(std::move(member));
}

QString accountStatusName(const QString &status)
{
    static const QHash<QString, QString> names{
        {u"01"_s, u"正常"_s},     {u"02"_s, u"封存"_s}, {u"03"_s, u"合并销户"_s}, {u"04"_s, u"外部转出销户"_s},
        {u"05"_s, u"提取销户"_s}, {u"06"_s, u"冻结"_s}, {u"99"_s, u"其他"_s},
    };
    return names.value(status, status);
}

} // namespace tonggui
