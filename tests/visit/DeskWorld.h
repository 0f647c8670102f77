// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/Await.h"
#include "tests/visit/FakeWorld.h"

#include <QTest>

namespace tonggui::test {

// A desk in a world of fakes, with the services of the catalogue.
struct Desk
{
    test::FixedClock clock;
    SystemRandomness randomness;
    test::FakeJournal journal;
    test::FakeTickets tickets;
    test::FakeCore core;
    test::FakePress press;
    test::FakeSeal seal;
    test::FakeLink link;
    forms::Catalogue catalogue =
        forms::Catalogue::load({qEnvironmentVariable("TONGGUI_SOURCE") + u"/forms/catalogue"_s});
    test::FakeReader reader{clock};
    VisitDesk desk{world()};

    Desk()
    {
        desk.setClerk(clerk());
        desk.setCardReader(&reader);
        reader.card = sample::card();
        core.member = member();
    }

    VisitWorld world()
    {
        return {clock,
                randomness,
                journal,
                tickets,
                core,
                press,
                seal,
                link,
                catalogue,
                Workplace{.centre = u"云岭市住房公积金管理中心"_s,
                          .branch = u"东湖管理部"_s,
                          .window = u"3"_s,
                          .terminal = {u"0203"_s, u"0007"_s},
                          .verificationUrl = u"https://node.invalid/verify"_s,
                          .hotline = u"12329"_s}};
    }

    static StaffSession clerk() { return {StaffId(u"0317"_s), u"林知夏"_s, StaffRole::Clerk, sample::moment(), false}; }

    static Member member()
    {
        MemberAccount account;
        account.number = u"020718359964"_s;
        account.status = u"01"_s;
        account.unitNumber = u"981807050012"_s;
        account.unitName = u"云岭市青石软件有限公司"_s;
        account.balance = Money::fromFen(8641257);
        account.base = Money::fromFen(1320000);
        account.personalMonthly = Money::fromFen(158400);
        account.unitMonthly = Money::fromFen(158400);
        account.personalRatio = u"12.00"_s;
        account.unitRatio = u"12.00"_s;
        account.paidUntil = u"202610"_s;
        account.opened = QDate(2019, 7, 1);
        account.continuousMonths = 47;
        return {.name = u"张三"_s,
                .idNumber = sample::card().number,
                .mobile = u"19912342046"_s,
                .maritalStatus = u"10"_s,
                .accounts = {account},
                .asOf = sample::moment()};
    }

    void toIdentified()
    {
        test::await(desk.issueTicket(u"个人业务"_s));
        QVERIFY(test::await(desk.callNext()).has_value());
        QVERIFY(read().has_value());
    }

    Result<void> read()
    {
        return test::await(desk.readCard([](devices::IdCardStep) {}, {}));
    }

    void toFilling()
    {
        toIdentified();
        QVERIFY(test::await(desk.chooseService(ServiceId(u"certificate-deposit"_s))).has_value());
    }

    void toReviewing()
    {
        toFilling();
        QVERIFY(desk.setField(u"purpose"_s, u"housing-support"_s).has_value());
        const Result<void> accepted = test::await(desk.acceptForm());
        QVERIFY2(accepted.has_value(), accepted ? "" : qPrintable(accepted.error().toLine()));
    }

    void toSigned()
    {
        toReviewing();
        sign();
    }

    void goOffline() { setLine(false); }
    void goOnline() { setLine(true); }
    void setLine(bool isOnline)
    {
        link.online = isOnline;
        core.failure = isOnline ? std::nullopt : std::optional(Error(errors::NodeUnreachable));
        if (!isOnline) {
            seal.failure = Error(errors::NodeUnreachable);
        }
        Q_EMIT link.changed();
    }

    // A month's rent without an invoice.
    void toRentFilled()
    {
        toIdentified();
        QVERIFY(test::await(desk.chooseService(ServiceId(u"withdrawal-rent"_s))).has_value());
        const QDate month = sample::moment().date().addDays(1 - sample::moment().date().day());
        const std::pair<QString, QString> typed[] = {{u"rentalKind"_s, u"commodity"_s},
                                                     {u"address"_s, u"东湖区青禾路 18 号云栖苑 6 幢 1204 室"_s},
                                                     {u"leaseFrom"_s, month.addMonths(-6).toString(Qt::ISODate)},
                                                     {u"leaseTo"_s, month.addMonths(6).toString(Qt::ISODate)},
                                                     {u"monthlyRent"_s, u"2600"_s},
                                                     {u"hasInvoice"_s, u"false"_s},
                                                     {u"method"_s, u"monthly"_s},
                                                     {u"GRCKZHHM"_s, u"6200990012345678012"_s},
                                                     {u"KHYHMC"_s, u"云岭银行东湖支行"_s}};
        for (const auto &[field, text] : typed) {
            QVERIFY2(desk.setField(field, text).has_value(), qPrintable(field));
        }
    }

    void toCollected()
    {
        toRentFilled();
        const forms::Issue *issue = desk.form()->firstIssue();
        QVERIFY2(!issue, issue ? qPrintable(issue->path + issue->text) : "");
        QVERIFY(test::await(desk.acceptForm()).has_value());
    }

    void sign()
    {
        QVERIFY(test::await(desk.consent(allConsents())).has_value());
        QVERIFY(test::await(desk.takeHandwriting(writing())).has_value());
    }

    QStringList allConsents() const
    {
        QStringList ids;
        for (const forms::Consent &consent : desk.form()->summary().consents) {
            ids.append(consent.id);
        }
        return ids;
    }

    static Handwriting writing()
    {
        return {.strokes = {{{0, 10, 20, 512}, {8, 900, 800, 512}}},
                .width = 10000,
                .height = 5000,
                .device = u"mouse"_s,
                .startedAt = sample::moment()};
    }

    VisitState state() const { return desk.visit()->state; }
};

} // namespace tonggui::test
