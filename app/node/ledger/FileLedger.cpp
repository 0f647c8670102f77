// SPDX-License-Identifier: Apache-2.0
#include "app/node/ledger/FileLedger.h"

#include "app/core/Identifiers.h"
#include "app/core/ports/CoreSystem.h"
#include "app/node/NodeErrors.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

// "202610" and `months` later.
QString laterMonth(const QString &month, int months)
{
    return QDate::fromString(month + u"01"_s, u"yyyyMMdd"_s).addMonths(months).toString(u"yyyyMM"_s);
}

// A file that says for which day it was written keeps its meaning as time goes by: "paid until last month" stays so.
void moveMonths(Member &member, int months)
{
    for (MemberAccount &account : member.accounts) {
        account.paidUntil = laterMonth(account.paidUntil, months);
        for (std::optional<QDate> *day : {&account.continuousSince, &account.nextWithdrawal}) {
            if (*day) {
                *day = (*day)->addMonths(months);
            }
        }
    }
}

int monthsBetween(QDate from, QDate to)
{
    return from.isValid() ? (to.year() - from.year()) * 12 + to.month() - from.month() : 0;
}

Result<Member> memberFrom(QJsonObject object, const QDateTime &now)
{
    object[u"asOf"_s] = now.toString(Qt::ISODateWithMs); // told anew at each question
    return Member::fromJson(object);
}

} // namespace

FileLedger::FileLedger(const Clock &clock)
    : m_clock(clock)
{}

Result<std::unique_ptr<CoreLedger>> FileLedger::fromBytes(const QByteArray &json, const QString &name,
                                                          const Clock &clock)
{
    const auto bad = [&name](const QString &place, const QString &what) {
        return failure(Error(errors::BadLedger, {name, what}).at(place));
    };
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object) {
        return bad(name, object.error().text());
    }
    if (object->value(u"schema"_s) != u"tonggui.members/1"_s) {
        return bad(u"schema"_s, QCoreApplication::translate("Errors", "its schema is another one"));
    }
    std::unique_ptr<FileLedger> ledger(new FileLedger(clock));
    ledger->m_writtenFor = QDate::fromString(object->value(u"writtenFor"_s).toString(), Qt::ISODate);
    int index = 0;
    for (const QJsonValue &value : object->value(u"members"_s).toArray()) {
        const QString place = u"members[%1]"_s.arg(index++);
        const Result<Member> member = memberFrom(value.toObject(), clock.now());
        if (!member) {
            return bad(place + u'.' + member.error().path(), member.error().text());
        }
        if (!isIdentityNumber(member->idNumber) || ledger->m_members.contains(member->idNumber)) {
            return bad(place + u".idNumber"_s,
                       QCoreApplication::translate("Errors", "the identity number is wrong or stands there twice"));
        }
        ledger->m_members.insert(member->idNumber, *member);
    }
    return std::unique_ptr<CoreLedger>(std::move(ledger));
}

Result<std::unique_ptr<CoreLedger>> FileLedger::demonstration(const Clock &clock)
{
    QFile file(u":/demo/members.json"_s);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return fromBytes(bytes, file.fileName(), clock);
}

Result<Member> FileLedger::memberByIdNumber(const QString &idNumber) const
{
    const auto found = m_members.constFind(idNumber);
    if (found == m_members.constEnd()) {
        return failure(tonggui::errors::MemberUnknown);
    }
    Member member = *found;
    member.asOf = m_clock.now();
    moveMonths(member, monthsBetween(m_writtenFor, member.asOf.date()));
    return member;
}

Result<Member> NoLedger::memberByIdNumber(const QString &) const
{
    return failure(errors::NoLedger);
}

} // namespace tonggui::node
