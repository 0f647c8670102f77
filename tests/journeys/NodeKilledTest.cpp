// SPDX-License-Identifier: Apache-2.0
// kill -9 of the node before and after it answered; the network gone for a whole visit.
#include "tests/journeys/JourneyHall.h"
#include "tests/journeys/NodeLine.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace tonggui::tests;

namespace {

// Which of the two large requests of a visit.
enum Request { Seal = 1, Envelope = 2 };

} // namespace

class NodeKilledTest : public QObject
{
    Q_OBJECT

    static void finish(JourneyHall &hall, ClerkProcess &clerk)
    {
        const QString caseId = clerk.next(u"served"_s)[u"case"_s].toString();
        QVERIFY(!caseId.isEmpty());
        QCOMPARE(clerk.exitCode(), 0);
        QCOMPARE(hall.whatIsWrong(caseId), QString());
    }

private Q_SLOTS:
    void withAnAnswerDue_data()
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<bool>("hasAnswered");
        QTest::newRow("the seal, before it answered") << int(Seal) << false;
        QTest::newRow("the seal, after it answered") << int(Seal) << true;
        QTest::newRow("the envelope, before it answered") << int(Envelope) << false;
        QTest::newRow("the envelope, after it answered") << int(Envelope) << true;
    }

    void withAnAnswerDue()
    {
        QFETCH(int, request);
        QFETCH(bool, hasAnswered);
        JourneyHall hall;
        NodeLine line(hall.nodePort());
        hall.reachNodeThrough(line.port());
        hall.hall().putCard(u"tong"_s);
        const auto clerk = hall.clerk({u"--hold-at"_s, u"signed"_s});
        QVERIFY(!clerk->next(u"held"_s).isEmpty());
        line.at(hasAnswered ? NodeLine::Moment::Answered : NodeLine::Moment::Asked, request,
                [&hall] { hall.hall().killNode(); });
        clerk->order(u"go"_s);
        QTRY_VERIFY_WITH_TIMEOUT(line.isDone(), 30000);
        QCOMPARE(hall.rowsOfNode(request == Seal ? u"seals"_s : u"envelopes"_s), hasAnswered ? 1 : 0);
        QCOMPARE(hall.startNode(), QString());
        finish(hall, *clerk);
        if (!QTest::currentTestFailed()) {
            hall.hall().killNode();
            QCOMPARE(hall.rowsOfNode(u"seals"_s), 1);
            QCOMPARE(hall.rowsOfNode(u"receipts"_s), 1);
        }
    }

    // The line comes and goes while papers and envelopes are on their way.
    void againAndAgain()
    {
        const int rounds = std::max(1, qEnvironmentVariableIntValue("TONGGUI_FAULT_ROUNDS"));
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
            JourneyHall hall;
            hall.hall().putCard(u"tong"_s);
            const auto clerk = hall.clerk({u"--hold-at"_s, u"signed"_s});
            QVERIFY(!clerk->next(u"held"_s).isEmpty());
            clerk->order(u"go"_s);
            for (int life = 0; life < 3; ++life) {
                QTest::qWait(QRandomGenerator::global()->bounded(200));
                hall.hall().killNode();
                QCOMPARE(hall.startNode(), QString());
            }
            finish(hall, *clerk);
        }
    }

    void theNetworkIsGoneForAWholeVisit_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("from before the log-in") << QString();
        QTest::newRow("from the call on") << u"called"_s;
        QTest::newRow("from the form on") << u"filling"_s;
        QTest::newRow("from the signature on") << u"signed"_s;
    }

    void theNetworkIsGoneForAWholeVisit()
    {
        QFETCH(QString, from);
        JourneyHall hall;
        QStringList options;
        if (from.isEmpty()) {
            hall.hall().killNode();
            options << u"--visit"_s << u"1"_s; // with the card alone
        } else {
            options << u"--hold-at"_s << from << u"--visit"_s << (from == u"called"_s ? u"1"_s : u"0"_s);
        }
        if (from != u"called"_s) {
            hall.hall().putCard(u"tong"_s);
        }
        const auto clerk = hall.clerk(options);
        if (!from.isEmpty()) {
            QVERIFY(!clerk->next(u"held"_s).isEmpty());
            hall.hall().killNode();
            hall.hall().putCard(u"tong"_s);
            clerk->order(u"go"_s);
        }
        const QString caseId = clerk->next(u"served"_s)[u"case"_s].toString();
        QVERIFY(!caseId.isEmpty());
        QCOMPARE(hall.rowsOfNode(u"envelopes"_s), 0);
        QCOMPARE(hall.startNode(), QString());
        QCOMPARE(clerk->exitCode(), 0);
        QCOMPARE(hall.whatIsWrong(caseId), QString());
    }
};

QTEST_GUILESS_MAIN(NodeKilledTest)
#include "NodeKilledTest.moc"
