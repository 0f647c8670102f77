// SPDX-License-Identifier: Apache-2.0
#include "app/visit/CounterJourney.h"

#include "app/visit/VerificationCode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class CounterJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStraightWayLeadsToTheEnd()
    {
        using enum VisitEvent;
        VisitState state = VisitState::Called;
        for (const VisitEvent event : {CardAccepted, ServiceChosen, FormAccepted, MemberConsented, HandwritingTaken,
                                       PaperSigned, ReceiptIssued, VisitClosed}) {
            const auto next = nextState(state, event);
            QVERIFY2(next.has_value(), qPrintable(stateName(state) + u" + "_s + eventName(event)));
            state = *next;
        }
        QCOMPARE(state, VisitState::Closed);
        QVERIFY(!isOpen(state));
    }

    void noRowContradictsAnother()
    {
        QSet<std::pair<int, int>> seen;
        for (const JourneyRow &row : counterJourney()) {
            const std::pair key(int(row.from), int(row.event));
            QVERIFY2(!seen.contains(key), qPrintable(stateName(row.from) + eventName(row.event)));
            seen.insert(key);
            QVERIFY(isOpen(row.from));
        }
    }

    void everyOpenStateCanBeLeft()
    {
        for (int state = 0; state <= int(VisitState::Issued); ++state) {
            const bool hasWay = std::ranges::any_of(counterJourney(), [state](const JourneyRow &row) {
                return int(row.from) == state && row.to != row.from;
            });
            QVERIFY2(hasWay, qPrintable(stateName(VisitState(state))));
        }
    }

    // Once the clerk has signed too, the case is a fact: it can only be finished.
    void aSignedPaperCannotBeTakenBack()
    {
        for (const VisitEvent event : {VisitEvent::SteppedBack, VisitEvent::VisitAbandoned, VisitEvent::MemberDeclined,
                                       VisitEvent::HandwritingRejected}) {
            QVERIFY(!nextState(VisitState::Countersigned, event));
            QVERIFY(!nextState(VisitState::Issued, event));
        }
    }

    void nothingIsSignedWithoutConsent()
    {
        for (const JourneyRow &row : counterJourney()) {
            if (row.to == VisitState::Signed) {
                QCOMPARE(row.from, VisitState::Consented);
            }
            if (row.to == VisitState::Countersigned) {
                QCOMPARE(row.from, VisitState::Signed);
            }
        }
    }

    void namesReadBack()
    {
        for (int state = 0; state <= int(VisitState::Abandoned); ++state) {
            QCOMPARE(stateFrom(stateName(VisitState(state))), std::optional(VisitState(state)));
        }
        QVERIFY(!stateFrom(u"sleeping").has_value());
        QCOMPARE(eventName(VisitEvent::CardAccepted), u"visit.card-accepted"_s);
        QCOMPARE(eventName(VisitEvent::VisitAbandoned), u"visit.abandoned"_s);
    }

    void verificationCodesCanBeReadAloud()
    {
        SystemRandomness randomness;
        QSet<QString> codes;
        static const QRegularExpression form(u"^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$"_s);
        for (int i = 0; i < 500; ++i) {
            const QString code = makeVerificationCode(randomness);
            QVERIFY2(form.match(code).hasMatch(), qPrintable(code));
            codes.insert(code);
        }
        QCOMPARE(codes.size(), 500);
    }

    void verificationCodesUseEveryBit()
    {
        struct Fixed final : Randomness
        {
            QByteArray value;
            QByteArray bytes(int) override { return value; }
        } fixed;
        fixed.value = QByteArray::fromHex("0000000000");
        QCOMPARE(makeVerificationCode(fixed), u"0000-0000"_s);
        fixed.value = QByteArray::fromHex("ffffffffff");
        QCOMPARE(makeVerificationCode(fixed), u"ZZZZ-ZZZZ"_s);
        fixed.value = QByteArray::fromHex("0000000001");
        QCOMPARE(makeVerificationCode(fixed), u"0000-0001"_s);
    }
};

QTEST_APPLESS_MAIN(CounterJourneyTest)
#include "CounterJourneyTest.moc"
