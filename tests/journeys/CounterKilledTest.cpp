// SPDX-License-Identifier: Apache-2.0
// kill -9 of the counter after each step: started again it offers the visit at that step, and the visit is finished.
#include "tests/journeys/JourneyHall.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace tonggui::tests;

class CounterKilledTest : public QObject
{
    Q_OBJECT

    // A new counter offers the visit where it stood and finishes it.
    static void finish(JourneyHall &hall, const QString &state)
    {
        const auto clerk = hall.clerk();
        QVERIFY(!clerk->next(u"step"_s, u"step"_s, u"unfinished"_s).isEmpty());
        QCOMPARE(clerk->next(u"state"_s)[u"state"_s].toString(), state);
        if (state == u"called"_s) {
            hall.hall().putCard(u"tong"_s);
        }
        const QString caseId = clerk->next(u"served"_s)[u"case"_s].toString();
        QVERIFY(!caseId.isEmpty());
        QCOMPARE(clerk->exitCode(), 0);
        QCOMPARE(hall.whatIsWrong(caseId), QString());
    }

private Q_SLOTS:
    void afterEachStep_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"called", "identified", "filling", "reviewing", "consented", "signed", "issued"}) {
            QTest::newRow(state) << QString::fromLatin1(state);
        }
    }

    void afterEachStep()
    {
        QFETCH(QString, state);
        JourneyHall hall;
        hall.hall().putCard(u"tong"_s);
        const auto clerk = hall.clerk({u"--hold-at"_s, state});
        QVERIFY(!clerk->next(u"state"_s, u"state"_s, state).isEmpty());
        if (state == u"called"_s) {
            hall.hall().liftCard();
        }
        clerk->kill();
        finish(hall, state);
    }

    // Countersigned lasts only as long as the centre takes to answer: so it does not answer.
    void whileTheSealIsAskedFor()
    {
        JourneyHall hall;
        hall.hall().putCard(u"tong"_s);
        const auto clerk = hall.clerk({u"--hold-at"_s, u"signed"_s});
        QVERIFY(!clerk->next(u"held"_s).isEmpty());
        ::kill(pid_t(hall.hall().node()->processId()), SIGSTOP);
        clerk->order(u"go"_s);
        QVERIFY(!clerk->next(u"state"_s, u"state"_s, u"countersigned"_s).isEmpty());
        clerk->kill();
        ::kill(pid_t(hall.hall().node()->processId()), SIGCONT);
        finish(hall, u"countersigned"_s);
    }

    // A visit that was closed is not offered again; what is left to send is sent.
    void afterTheEnd()
    {
        JourneyHall hall;
        hall.hall().putCard(u"tong"_s);
        const auto clerk = hall.clerk({u"--hold-at"_s, u"signed"_s});
        QVERIFY(!clerk->next(u"held"_s).isEmpty());
        hall.hall().killNode();
        clerk->order(u"go"_s);
        const QString caseId = clerk->next(u"served"_s)[u"case"_s].toString();
        clerk->kill();
        QCOMPARE(hall.startNode(), QString());
        const auto later = hall.clerk({u"--nobody"_s});
        QCOMPARE(later->exitCode(), 0);
        QVERIFY(!later->hasSaid(u"state"_s, {}, {}));
        QCOMPARE(hall.whatIsWrong(caseId), QString());
    }

    // Wherever it is in its work: what was saved is whole, and goes on.
    void atAnyMoment()
    {
        const int rounds = std::max(1, qEnvironmentVariableIntValue("TONGGUI_FAULT_ROUNDS"));
        for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
            JourneyHall hall;
            QString fault;
            for (int life = 0; life < 4 && fault.isEmpty() && !hall.hasServed(); ++life) {
                hall.hall().liftCard();
                hall.hall().putCard(u"tong"_s);
                const auto clerk = hall.clerk();
                QTest::qWait(QRandomGenerator::global()->bounded(300, 2500));
                clerk->kill();
                fault = hall.wrongWithChains();
            }
            QCOMPARE(fault, QString());
            hall.hall().liftCard();
            hall.hall().putCard(u"tong"_s);
            const auto last = hall.clerk(hall.hasServed() ? QStringList{u"--nobody"_s} : QStringList());
            QCOMPARE(last->exitCode(), 0);
            QCOMPARE(hall.whatIsWrong(hall.caseAtNode()), QString());
        }
    }
};

QTEST_GUILESS_MAIN(CounterKilledTest)
#include "CounterKilledTest.moc"
