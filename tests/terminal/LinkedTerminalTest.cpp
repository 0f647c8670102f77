// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/LinkedTerminal.h"

#include "tests/support/CannedNode.h"
#include "tests/terminal/TerminalFolder.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace tonggui;
using namespace tonggui::tests;

// A terminal with its way to the node: that each port leads where it should.
class LinkedTerminalTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LinkedTerminal> linked(const QUrl &node)
    {
        m_folder.write("[branch]\ncode = \"0203\"\n[terminal]\ncode = \"0007\"\n[node]\nurl = \"" +
                       node.toString().toUtf8() + "\"\n");
        const auto local = m_folder.open();
        return local ? std::make_unique<LinkedTerminal>(*local, m_folder.enrolled()) : nullptr;
    }

    TerminalFolder m_folder;

private Q_SLOTS:
    void theLinkTellsWhetherTheNodeIsThere()
    {
        test::CannedNode node(m_folder.pki.root());
        const auto terminal = linked(node.url());
        QVERIFY(terminal);
        QVERIFY(!terminal->link().isOnline());
        terminal->link().start(50ms);
        QTRY_VERIFY(terminal->link().isOnline());
        QCOMPARE(node.requests.front().line, u"GET /api/v1/health"_s);
        QCOMPARE(terminal->link().waitingEnvelopes(), 0);
        node.answer = [](const test::CannedRequest &) { return test::CannedAnswer{.status = 0}; };
        node.stop();
        QTRY_VERIFY(!terminal->link().isOnline());
    }

    void ticketsAndNumbersNeedNoNode()
    {
        const auto terminal = linked(QUrl(u"https://127.0.0.1:1"_s));
        QVERIFY(test::await(terminal->tickets().issue(u"个人业务"_s)).has_value());
        QCOMPARE(test::await(terminal->tickets().waiting())->size(), size_t(1));
        const auto number = test::await(terminal->journal().nextNumber(QDate(2026, 11, 21)));
        QCOMPARE(number->text(), u"0203-0007-261121-000001"_s);
    }

    // What the node has had for long is taken away by itself.
    void oldCasesAreCleared()
    {
        const auto terminal = linked(QUrl(u"https://127.0.0.1:1"_s));
        const auto now = test::await(terminal->housekeeping().clear());
        QVERIFY(now.has_value());
        QCOMPARE(now->visits, 0);
        QSignalSpy rounds(&terminal->housekeeping(), &Housekeeping::cleared);
        terminal->housekeeping().start(1ms, 1ms);
        QTRY_VERIFY(rounds.count() >= 3);
    }

    void withoutANodeEverybodySaysSo()
    {
        const auto terminal = linked(QUrl(u"https://127.0.0.1:1"_s));
        QVERIFY(test::await(terminal->core().memberByIdNumber(u"11010519491231002X"_s, VisitId(u"v"_s)))
                    .error()
                    .is(tonggui::errors::NodeUnreachable));
        QVERIFY(
            test::await(terminal->seal().seal(CaseId(u"c"_s), "paper")).error().is(tonggui::errors::NodeUnreachable));
        QVERIFY(!test::await(terminal->staff().logIn(StaffId(u"0317"_s), u"246810"_s)).has_value());
    }
};

QTEST_GUILESS_MAIN(LinkedTerminalTest)
#include "LinkedTerminalTest.moc"
