// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/session/FactTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

// What one fact is called, of which kind it is and where it comes from.
struct Fact
{
    QStringView name;
    Type::Kind kind;
    Value (*of)(const Facts &facts);
};

Value textOrNull(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value dateOrNull(QDate date)
{
    return date.isValid() ? Value(date) : Value();
}

Value amount(Money money)
{
    return decimalFrom(money);
}

Value ratio(const QString &percent)
{
    const std::optional<Decimal> number = decimalFrom(percent);
    return number ? Value(*number) : Value();
}

// JGJ/T 320 annex A.1; the residence card of Hong Kong, Macao and Taiwan has no value of its own there.
QString documentType(CardKind kind)
{
    switch (kind) {
    case CardKind::Mainland:
        return u"01"_s;
    case CardKind::Foreigner2017:
    case CardKind::Foreigner2023:
        return u"04"_s;
    case CardKind::HkMoTwResidence:
        break;
    }
    return u"99"_s;
}

int openAccounts(const Member &member)
{
    static const QStringList closed{u"03"_s, u"04"_s, u"05"_s};
    return int(std::ranges::count_if(member.accounts,
                                     [](const MemberAccount &account) { return !closed.contains(account.status); }));
}

template <auto Read>
Value ofCard(const Facts &facts)
{
    return facts.card ? Read(*facts.card) : Value();
}

template <auto Read>
Value ofMember(const Facts &facts)
{
    return facts.member ? Read(*facts.member) : Value();
}

template <auto Read>
Value ofAccount(const Facts &facts)
{
    const MemberAccount *account = facts.account();
    return account ? Read(*account) : Value();
}

using Kind = Type::Kind;

const Fact CardFacts[] = {
    {u"card.XingMing", Kind::Text, ofCard<[](const IdCard &c) { return textOrNull(c.name); }>},
    {u"card.XingBie", Kind::Text, ofCard<[](const IdCard &c) { return Value(QString::number(c.sex)); }>},
    {u"card.MinZu", Kind::Text, ofCard<[](const IdCard &c) { return textOrNull(c.nation); }>},
    {u"card.CSRQ", Kind::Date, ofCard<[](const IdCard &c) { return dateOrNull(c.birth); }>},
    {u"card.DiZhi", Kind::Text,
     ofCard<[](const IdCard &c) { return textOrNull(c.latestAddress.isEmpty() ? c.address : c.latestAddress); }>},
    {u"card.ZJLX", Kind::Text, ofCard<[](const IdCard &c) { return Value(documentType(c.kind)); }>},
    {u"card.ZJHM", Kind::Text, ofCard<[](const IdCard &c) { return textOrNull(c.number); }>},
    {u"card.QFJG", Kind::Text, ofCard<[](const IdCard &c) { return textOrNull(c.issuer); }>},
    {u"card.YXQQ", Kind::Date, ofCard<[](const IdCard &c) { return dateOrNull(c.validFrom); }>},
    {u"card.YXQZ", Kind::Date, ofCard<[](const IdCard &c) { return dateOrNull(c.validTo.value_or(QDate())); }>},
};

const Fact AccountFacts[] = {
    {u"account.GRZH", Kind::Text, ofAccount<[](const MemberAccount &a) { return textOrNull(a.number); }>},
    {u"account.GRZHZT", Kind::Text, ofAccount<[](const MemberAccount &a) { return textOrNull(a.status); }>},
    {u"account.DWZH", Kind::Text, ofAccount<[](const MemberAccount &a) { return textOrNull(a.unitNumber); }>},
    {u"account.DWMC", Kind::Text, ofAccount<[](const MemberAccount &a) { return textOrNull(a.unitName); }>},
    {u"account.GRZHYE", Kind::Number, ofAccount<[](const MemberAccount &a) { return amount(a.balance); }>},
    {u"account.GRZHSNJZYE", Kind::Number, ofAccount<[](const MemberAccount &a) { return amount(a.carriedForward); }>},
    {u"account.GRZHDNGJYE", Kind::Number, ofAccount<[](const MemberAccount &a) { return amount(a.thisYear); }>},
    {u"account.GRJCJS", Kind::Number, ofAccount<[](const MemberAccount &a) { return amount(a.base); }>},
    {u"account.GRYJCE", Kind::Number, ofAccount<[](const MemberAccount &a) { return amount(a.personalMonthly); }>},
    {u"account.DWYJCE", Kind::Number, ofAccount<[](const MemberAccount &a) { return amount(a.unitMonthly); }>},
    {u"account.YJCE", Kind::Number, ofAccount<[](const MemberAccount &a) { return amount(a.monthly()); }>},
    {u"account.GRJCBL", Kind::Number, ofAccount<[](const MemberAccount &a) { return ratio(a.personalRatio); }>},
    {u"account.DWJCBL", Kind::Number, ofAccount<[](const MemberAccount &a) { return ratio(a.unitRatio); }>},
    {u"account.JZNY", Kind::Date,
     ofAccount<[](const MemberAccount &a) { return dateOrNull(QDate::fromString(a.paidUntil, u"yyyyMM"_s)); }>},
    {u"account.KHRQ", Kind::Date, ofAccount<[](const MemberAccount &a) { return dateOrNull(a.opened); }>},
    {u"account.continuousMonths", Kind::Number,
     ofAccount<[](const MemberAccount &a) { return Value(Decimal(a.continuousMonths)); }>},
    {u"account.continuousSince", Kind::Date,
     ofAccount<[](const MemberAccount &a) { return dateOrNull(a.continuousSince.value_or(QDate())); }>},
    {u"account.nextWithdrawal", Kind::Date,
     ofAccount<[](const MemberAccount &a) { return dateOrNull(a.nextWithdrawal.value_or(QDate())); }>},
};

const Fact MemberFacts[] = {
    {u"member.XingMing", Kind::Text, ofMember<[](const Member &m) { return textOrNull(m.name); }>},
    {u"member.ZJHM", Kind::Text, ofMember<[](const Member &m) { return textOrNull(m.idNumber); }>},
    {u"member.SJHM", Kind::Text, ofMember<[](const Member &m) { return textOrNull(m.mobile); }>},
    {u"member.HYZK", Kind::Text, ofMember<[](const Member &m) { return textOrNull(m.maritalStatus); }>},
    {u"member.localHomes", Kind::Number, ofMember<[](const Member &m) { return Value(Decimal(m.localHomes)); }>},
    {u"member.loanCount", Kind::Number, ofMember<[](const Member &m) { return Value(Decimal(m.loanCount)); }>},
    {u"member.loanTotal", Kind::Number, ofMember<[](const Member &m) { return amount(m.loanTotal); }>},
    {u"member.loanBalance", Kind::Number, ofMember<[](const Member &m) { return amount(m.loanBalance); }>},
    {u"member.openAccounts", Kind::Number, ofMember<[](const Member &m) { return Value(Decimal(openAccounts(m))); }>},
    {u"member.asOf", Kind::Date, ofMember<[](const Member &m) { return dateOrNull(m.asOf.date()); }>},
};

const Fact TerminalFacts[] = {
    {u"terminal.isOnline", Kind::Boolean, [](const Facts &facts) { return Value(facts.isOnline); }},
    {u"terminal.dataAgeHours", Kind::Number,
     [](const Facts &facts) { return Value(quotient(Decimal(facts.dataAge.count()), Decimal(60))); }},
};

std::vector<Fact> allFacts()
{
    std::vector<Fact> all;
    for (const std::span<const Fact> list :
         {std::span<const Fact>(CardFacts), std::span<const Fact>(AccountFacts), std::span<const Fact>(MemberFacts),
          std::span<const Fact>(TerminalFacts)}) {
        all.insert(all.end(), list.begin(), list.end());
    }
    return all;
}

const std::vector<Fact> &facts()
{
    static const std::vector<Fact> all = allFacts();
    return all;
}

} // namespace

const std::vector<std::pair<QString, Type>> &factNames()
{
    static const std::vector<std::pair<QString, Type>> names = [] {
        std::vector<std::pair<QString, Type>> list;
        for (const Fact &fact : facts()) {
            list.emplace_back(fact.name.toString(), Type{fact.kind});
        }
        return list;
    }();
    return names;
}

std::vector<Value> factValues(const Facts &known)
{
    std::vector<Value> values;
    values.reserve(facts().size());
    for (const Fact &fact : facts()) {
        values.push_back(fact.of(known));
    }
    return values;
}

} // namespace tonggui::forms
