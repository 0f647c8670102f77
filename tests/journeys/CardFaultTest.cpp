// SPDX-License-Identifier: Apache-2.0
// What goes wrong while a card is read: the clerk sees what and what to do, F5 reads again, and the visit goes on.
#include "tests/journeys/JourneyHall.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tonggui::tests;

namespace {

const QString BeingRead = u"The card is being read; please leave it there"_s;
const QString LiftIt = u"Please lift the card and lay it on again"_s;

QJsonObject fault(const QString &kind, const QString &on, int times)
{
    return {{u"fault"_s, kind}, {u"on"_s, on}, {u"nth"_s, 1}, {u"times"_s, times}};
}

} // namespace

class CardFaultTest : public QObject
{
    Q_OBJECT

    // The visitor does what the screen says until the clerk sees that it does not work.
    static QJsonObject problemAfterTrying(JourneyHall &hall, ClerkProcess &clerk)
    {
        QJsonObject said = clerk.nextOf({u"problem"_s, u"card"_s, u"state"_s});
        while (!said.isEmpty() && said[u"event"_s] != u"problem"_s && said[u"state"_s] != u"identified"_s) {
            if (said[u"sentence"_s] == LiftIt) {
                hall.hall().liftCard();
                hall.hall().putCard(u"tong"_s);
            }
            said = clerk.nextOf({u"problem"_s, u"card"_s, u"state"_s});
        }
        return said;
    }

    static void finish(JourneyHall &hall, ClerkProcess &clerk)
    {
        hall.hall().liftCard();
        hall.hall().putCard(u"tong"_s);
        clerk.order(u"go"_s);
        const QString caseId = clerk.next(u"served"_s)[u"case"_s].toString();
        QVERIFY(!caseId.isEmpty());
        QCOMPARE(clerk.exitCode(), 0);
        QCOMPARE(hall.whatIsWrong(caseId), QString());
    }

private Q_SLOTS:
    void onTheLine_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<QString>("title");
        QTest::newRow("half a frame") << fault(u"half-frame"_s, u"30 10"_s, 3)
                                      << u"The device stopped in the middle of its answer."_s;
        QTest::newRow("wrong checksum") << fault(u"checksum"_s, u"30 10"_s, 3)
                                        << u"The device's answer was damaged on the way."_s;
        QTest::newRow("silence") << fault(u"silence"_s, u"20 02"_s, 6) << u"The device does not answer."_s;
        QTest::newRow("lifted in the middle") << fault(u"lift"_s, u"30 10"_s, 3) << u"The card could not be read."_s;
        QJsonObject foreign = fault(u"code"_s, u"20 02"_s, 1);
        foreign[u"code"_s] = u"40"_s;
        QTest::newRow("a card of another kind")
            << foreign << u"This is not an identity card, or it is not valid for reading."_s;
    }

    void onTheLine()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(QString, title);
        JourneyHall hall({fault});
        hall.hall().putCard(u"tong"_s);
        const auto clerk = hall.clerk();
        const QJsonObject problem = problemAfterTrying(hall, *clerk);
        QCOMPARE(problem[u"title"_s].toString(), title);
        QVERIFY(!problem[u"text"_s].toString().isEmpty()); // what to do
        finish(hall, *clerk);
    }

    void theDriverIsKilledInTheMiddle()
    {
        QJsonObject slowly = fault(u"slow"_s, u"30 10"_s, 1);
        slowly[u"bytesPerSecond"_s] = 500;
        JourneyHall hall({slowly});
        hall.hall().putCard(u"tong"_s);
        const auto clerk = hall.clerk();
        QVERIFY(!clerk->next(u"card"_s, u"sentence"_s, BeingRead).isEmpty());
        const qint64 driver = clerk->deviceHost();
        QVERIFY(driver > 0);
        QCOMPARE(::kill(pid_t(driver), SIGKILL), 0);
        const QJsonObject problem = clerk->next(u"problem"_s);
        QCOMPARE(problem[u"title"_s].toString(), u"The device's driver stopped unexpectedly and is started again."_s);
        QVERIFY(problem[u"text"_s].toString().startsWith(u"Try again."_s));
        finish(hall, *clerk);
        QVERIFY(clerk->deviceHost() != driver);
    }

    // Somebody else's card lay there; the clerk sees the name and goes one step back.
    void anotherPersonsCard()
    {
        JourneyHall hall;
        hall.hall().putCard(u"lin"_s);
        const auto clerk = hall.clerk({u"--hold-at"_s, u"identified"_s});
        QVERIFY(!clerk->next(u"held"_s).isEmpty());
        hall.hall().liftCard();
        clerk->order(u"back"_s);
        QVERIFY(!clerk->next(u"state"_s, u"state"_s, u"called"_s).isEmpty());
        finish(hall, *clerk); // and the paper is in the other one's name
    }
};

QTEST_GUILESS_MAIN(CardFaultTest)
#include "CardFaultTest.moc"
