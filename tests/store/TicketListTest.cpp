// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoreErrors.h"
#include "app/store/StoredTicketList.h"
#include "tests/store/StoreWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

class TicketListTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreWorld> m_world;
    std::unique_ptr<StoredTicketList> m_list;

    Ticket issue() { return wait(m_list->issue(u"个人业务"_s)).value(); }
    QString called()
    {
        const std::optional<Ticket> ticket = wait(m_list->callNext()).value();
        return ticket ? ticket->number : u"nobody"_s;
    }

    void reopen()
    {
        m_list.reset();
        m_world->reopen();
        m_list = std::make_unique<StoredTicketList>(m_world->store());
    }

private Q_SLOTS:
    void init()
    {
        m_list.reset();
        m_world = std::make_unique<StoreWorld>();
        m_world->open();
        m_list = std::make_unique<StoredTicketList>(m_world->store());
    }

    void theFirstToComeIsCalledFirst()
    {
        QCOMPARE(issue().number, u"A001"_s);
        m_world->clock.time = m_world->clock.time.addSecs(60);
        const Ticket second = issue();
        QCOMPARE(second.number, u"A002"_s);
        QCOMPARE(second.takenAt, m_world->clock.now());
        QCOMPARE(second.description, u"个人业务"_s);
        const auto waiting = wait(m_list->waiting()).value();
        QCOMPARE(waiting.size(), size_t(2));
        QVERIFY(waiting[0].id != waiting[1].id);
        QCOMPARE(called(), u"A001"_s);
        QCOMPARE(called(), u"A002"_s);
        QCOMPARE(called(), u"nobody"_s);
    }

    void ticketsSurviveARestart()
    {
        issue();
        issue();
        QCOMPARE(called(), u"A001"_s);
        reopen();
        QCOMPARE(wait(m_list->waiting())->size(), size_t(1));
        QCOMPARE(issue().number, u"A003"_s);
        QCOMPARE(called(), u"A002"_s);
    }

    void aNewDayBeginsAnew()
    {
        issue();
        issue();
        m_world->clock.time = m_world->clock.time.addDays(1);
        QVERIFY(wait(m_list->waiting())->empty());
        QCOMPARE(called(), u"nobody"_s);
        QCOMPARE(issue().number, u"A001"_s);
        QCOMPARE(called(), u"A001"_s);
    }

    void afterTheThousandthComesTheNextLetter()
    {
        VERIFY_OK(wait(m_world->store().run([](StoreContents &contents) {
            return contents.connection().run(
                "INSERT INTO ticket (day, sequence, taken_at, called_at, sealed_description) "
                "VALUES ('2026-11-21', 999, '', 'called', x'00')");
        })));
        QCOMPARE(issue().number, u"B001"_s);
        VERIFY_OK(wait(m_world->store().run([](StoreContents &contents) {
            return contents.connection().run("UPDATE ticket SET sequence = 26 * 999 WHERE sequence = 1000");
        })));
        QVERIFY(wait(m_list->issue({})).error().is(store::errors::NumbersExhausted));
    }

    void aTicketChangedByAForeignHandIsNotCalled()
    {
        issue();
        VERIFY_OK(wait(m_world->store().run([](StoreContents &contents) {
            return contents.connection().run("UPDATE ticket SET taken_at = '2026-11-21T08:00:00.000+08:00'");
        })));
        QVERIFY(wait(m_list->callNext()).error().is(store::errors::Damaged));
    }
};

QTEST_GUILESS_MAIN(TicketListTest)
#include "TicketListTest.moc"
