// SPDX-License-Identifier: Apache-2.0
#include "app/visit/IdentityChecks.h"

#include "app/visit/VisitErrors.h"
#include "tests/visit/SampleVisit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class IdentityChecksTest : public QObject
{
    Q_OBJECT

    const QDate today = QDate(2026, 11, 21);

private Q_SLOTS:
    void anHonestCardPasses() { QVERIFY(checkIdentity(sample::card(), today).has_value()); }

    void theLastDayIsStillValid()
    {
        IdCard card = sample::card();
        card.validTo = today;
        QVERIFY(checkIdentity(card, today).has_value());
        card.validTo = today.addDays(-1);
        const Result<void> checked = checkIdentity(card, today);
        QVERIFY(checked.error().is(errors::CardExpired));
        QVERIFY(checked.error().text().contains(u"2026-11-20"));
    }

    void aCardThatContradictsItselfIsRefused()
    {
        IdCard card = sample::card();
        card.sex = 1;
        QVERIFY(checkIdentity(card, today).error().is(errors::CardInconsistent));
        card = sample::card();
        card.birth = card.birth.addDays(1);
        QVERIFY(checkIdentity(card, today).error().is(errors::CardInconsistent));
        card = sample::card();
        card.number[17] = u'1';
        QVERIFY(checkIdentity(card, today).error().is(errors::CardInconsistent));
    }

    void oldForeignerNumbersHaveNoCheckDigit()
    {
        IdCard card = sample::card();
        card.kind = CardKind::Foreigner2017;
        card.number = u"USA110090010012"_s;
        QVERIFY(checkIdentity(card, today).has_value());
    }

    void underSixteenNeedsAGuardian()
    {
        IdCard card = sample::card();
        QString number = u"99010120101122002"_s;
        number += identityCheckDigit(number);
        card.number = number;
        card.birth = QDate(2010, 11, 22);
        QVERIFY(checkIdentity(card, today).error().is(errors::HolderTooYoung));
        QVERIFY(checkIdentity(card, today.addDays(1)).has_value());
    }
};

QTEST_APPLESS_MAIN(IdentityChecksTest)
#include "IdentityChecksTest.moc"
