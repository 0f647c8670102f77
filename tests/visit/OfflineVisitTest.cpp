// SPDX-License-Identifier: Apache-2.0
#include "app/protocol/CaseContent.h"
#include "app/visit/VisitErrors.h"
#include "tests/visit/DeskWorld.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tonggui;
using tonggui::test::Desk;

// What a counter can do without its centre.
class OfflineVisitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Network gone for the whole visit, back later: the case is taken with the card alone and goes to the centre.
    void aWholeVisitWithoutALineIsCollected()
    {
        Desk world;
        world.goOffline();
        world.toCollected();
        const CaseFile &file = *world.desk.visit()->currentCase;
        QCOMPARE(file.account, QString());
        QCOMPARE(file.amount->plain(), u"2000.00"_s);
        QVERIFY(!file.wasOnline);
        QVERIFY(world.desk.form()->isPaymentHeld());
        world.sign();
        world.goOnline(); // too late for this paper: it stays what the member signed
        world.seal.failure = Error(errors::NodeUnreachable);
        QVERIFY(test::await(world.desk.issuePaper()).has_value());
        const Result<protocol::CaseContent> content =
            protocol::CaseContent::fromBytes(world.journal.transitions.back().envelope->content);
        QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().toLine()));
        QCOMPARE(content->account, QString());
        QCOMPARE(content->memberIdNumber, sample::card().number);
        QCOMPARE(content->form[u"computed"_s][u"isHeld"_s].toVariant().toString(), u"true"_s);
        QCOMPARE(world.link.woken, 1);
    }

    void theOfferSaysWhatIsDifferentOffline()
    {
        Desk world;
        world.goOffline();
        world.toIdentified();
        QMap<QString, QPair<bool, bool>> said; // why not, note
        for (const ServiceOffer &offer : world.desk.offers()) {
            said[offer.service.id().text()] = {!offer.whyNot.isEmpty(), !offer.note.isEmpty()};
        }
        QCOMPARE(said[u"withdrawal-rent"_s], (QPair{false, true}));
        QCOMPARE(said[u"certificate-deposit"_s], (QPair{true, false}));
        world.goOnline();
        for (const ServiceOffer &offer : world.desk.offers()) {
            QVERIFY(offer.whyNot.isEmpty() && offer.note.isEmpty());
        }
    }

    // The line comes back while the form is open: now the centre's word is asked for, and the case gets its account.
    void aCaseBegunOfflineGetsItsAccountWhenTheLineIsBack()
    {
        Desk world;
        world.goOffline();
        world.toRentFilled();
        QVERIFY(!world.desk.form()->firstIssue());
        QSignalSpy told(&world.desk, &VisitDesk::formChanged);
        world.goOnline();
        QCOMPARE(told.count(), 1);
        QCOMPARE(world.desk.form()->firstIssue()->code, u"need.member"_s);
        const Result<void> accepted = test::await(world.desk.acceptForm());
        QVERIFY(accepted.error().is(errors::FormIncomplete));
        QVERIFY(test::await(world.desk.refreshMember()).has_value());
        QVERIFY(!world.desk.form()->firstIssue());
        QVERIFY(test::await(world.desk.acceptForm()).has_value());
        QCOMPARE(world.desk.visit()->currentCase->account, Desk::member().accounts.front().number);
        QVERIFY(!world.desk.form()->isPaymentHeld());
    }

    // Data that were fetched before the line went hold for a while; what was decided at acceptance stays decided.
    void dataFetchedBeforeTheLineWentGrowOld()
    {
        Desk world;
        world.toRentFilled();
        world.goOffline();
        QVERIFY(!world.desk.form()->isPaymentHeld());
        world.clock.at = world.clock.at.addSecs(5 * 3600);
        QVERIFY(test::await(world.desk.acceptForm()).has_value());
        QVERIFY(world.desk.form()->isPaymentHeld());
        const auto stored = world.journal.transitions.back();
        Desk later;
        later.journal.documents = world.journal.documents;
        later.journal.stored = {{stored.visit, stored.state, stored.snapshot, stored.event.at}};
        const auto visits = test::await(later.desk.unfinishedVisits());
        QVERIFY(test::await(later.desk.resume(visits->front())).has_value());
        QVERIFY(later.link.online);
        QVERIFY(later.desk.form()->isPaymentHeld());
        QCOMPARE(later.desk.form()->record()[u"fields"_s], world.desk.form()->record()[u"fields"_s]);
    }
};

QTEST_GUILESS_MAIN(OfflineVisitTest)
#include "OfflineVisitTest.moc"
