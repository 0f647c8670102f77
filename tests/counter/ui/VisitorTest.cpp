// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/FormPage.h"
#include "app/counter/ui/pages/IdentifyPage.h"
#include "app/counter/ui/pages/ReadyPage.h"
#include "app/counter/ui/panels/TicketRail.h"
#include "app/visit/VisitErrors.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "tests/counter/ui/CounterStand.h"
#include "widgets/lists/PickList.h"
#include "widgets/lists/Portrait.h"

#include <QSignalSpy>

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

IdCard changed(const std::function<void(IdCard &)> &change)
{
    IdCard card = tonggui::sample::card();
    change(card);
    return card;
}

// A stand whose reader answers when the test says so, with a visitor in front of it.
struct WaitingStand : CounterStand
{
    WaitingStand()
    {
        behind.desk.setCardReader(&reader);
        logIn();
        step(Qt::Key_T, Qt::ControlModifier);
        press(Qt::Key_F2);
        QTRY_COMPARE(reader.jobs, 1);
    }

    WaitingReader reader{behind.clock};
};

} // namespace

// Who comes next, who it is, and what it is about.
class VisitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aTicketIsTakenAndCalledWithTwoKeys()
    {
        CounterStand stand;
        stand.logIn();
        QVERIFY(stand.isAt<ReadyPage>());
        QVERIFY(stand.says(u"Nobody is waiting"_s));
        QCOMPARE(stand.button("go-on"), QString());
        QCOMPARE(stand.button("next-visitor"), QString());
        QVERIFY(stand.says(u"nobody waits"_s));
        stand.step(Qt::Key_F2); // nobody to call
        QVERIFY(!stand.behind.desk.visit());
        stand.step(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(stand.window.findChild<Toast *>()->sentence(), u"Ticket A001"_s);
        QVERIFY(stand.says(u"Waiting: 1. F2 calls the next one."_s));
        QCOMPARE(stand.button("next-visitor"), u"Next visitor"_s);
        QCOMPARE(stand.button("go-on"), u"Next visitor"_s);
        stand.step(Qt::Key_F2);
        QCOMPARE(stand.behind.desk.visit()->ticket.number, u"A001"_s);
        QVERIFY(stand.says(u"A001"_s));
    }

    void enterCallsToo()
    {
        CounterStand stand;
        stand.addTicket(u"A007"_s, 3);
        stand.logIn();
        stand.step(Qt::Key_Return);
        QCOMPARE(stand.behind.desk.visit()->ticket.number, u"A007"_s);
    }

    void duringAVisitNobodyElseIsCalled()
    {
        CounterStand stand;
        stand.addTicket(u"A001"_s, 2);
        stand.addTicket(u"A002"_s, 1);
        stand.logIn();
        stand.step(Qt::Key_F2);
        stand.step(Qt::Key_F2);
        stand.window.callNext(); // not even by another way
        stand.settle();
        QCOMPARE(stand.behind.desk.visit()->ticket.number, u"A001"_s);
        QCOMPARE(stand.behind.tickets.queue.size(), size_t(1));
        QVERIFY(stand.says(u"when this visit is done"_s));
    }

    void theRailCountsWhoWaits()
    {
        CounterStand stand;
        stand.addTicket(u"A003"_s, 4, u"个人业务"_s);
        stand.addTicket(u"A004"_s, 2, u"个人业务"_s);
        stand.addTicket(u"B001"_s, 16, u"单位业务"_s);
        stand.logIn();
        const QString rail = wordsOn(*stand.window.findChild<TicketRail *>());
        for (const QString &words : {u"个人业务"_s, u"单位业务"_s, u"2"_s, u"4 min"_s, u"16 min"_s}) {
            QVERIFY2(rail.contains(words), qPrintable(rail));
        }
        QVERIFY(stand.says(u"No visitor now"_s));
        stand.behind.clock.at = stand.behind.clock.at.addSecs(120);
        QTRY_VERIFY(wordsOn(*stand.window.findChild<TicketRail *>()).contains(u"18 min"_s)); // the clock runs
        QVERIFY(stand.says(u"10:07"_s));
    }

    void theCardIsReadByItself()
    {
        WaitingStand stand;
        QSignalSpy told(&stand.window, &CounterWindow::cardStepShown);
        QVERIFY(stand.isAt<IdentifyPage>());
        QVERIFY(stand.says(u"Please lay the ID card on the reader"_s));
        stand.reader.progress(devices::IdCardStep::CardFound);
        QVERIFY(stand.says(u"The card is being read; please leave it there"_s));
        stand.reader.progress(devices::IdCardStep::LiftCard);
        QCOMPARE(told.back()[0].toString(), u"Please lift the card and lay it on again"_s);
        stand.reader.answer->set(tonggui::sample::card());
        QTRY_VERIFY(stand.isAt<ServicePage>());
        QVERIFY(stand.says(u"张三"_s));
    }

    void thePhotoIsShownOrWhyThereIsNone_data()
    {
        QTest::addColumn<CardPicture>("picture");
        QTest::addColumn<QString>("words");
        QTest::newRow("decoded") << CardPicture{PhotoOutcome::Decoded, 2, 1, QByteArray(6, 'x'), {}} << QString();
        QTest::newRow("simulated") << CardPicture{PhotoOutcome::Simulated, 2, 1, QByteArray(6, 'x'), {}} << QString();
        const auto row = [](const char *name, PhotoOutcome outcome, const QString &detail, const QString &words) {
            QTest::newRow(name) << CardPicture{outcome, 0, 0, {}, detail} << words;
        };
        row("none", PhotoOutcome::None, {}, u"This card holds no photo"_s);
        row("no decoder", PhotoOutcome::NoDecoder, {}, u"no photo decoder is installed here"_s);
        row("no licence", PhotoOutcome::Refused, u"-5"_s, u"the photo decoder has no licence"_s);
        row("no reader", PhotoOutcome::Refused, u"-6"_s, u"the photo decoder needs its reader plugged in"_s);
        row("another code", PhotoOutcome::Refused, u"-4"_s, u"the photo decoder refused it (-4)"_s);
        row("no answer", PhotoOutcome::Refused, {}, u"the photo decoder does not answer"_s);
    }

    void thePhotoIsShownOrWhyThereIsNone()
    {
        QFETCH(CardPicture, picture);
        QFETCH(QString, words);
        CounterStand stand;
        stand.behind.reader.card = changed([&picture](IdCard &card) { card.picture = picture; });
        stand.addTicket(u"A001"_s, 0);
        stand.logIn();
        stand.step(Qt::Key_F2);
        QTRY_VERIFY(stand.isAt<ServicePage>());
        const bool isShown = stand.window.findChild<Portrait *>(u"chip-photo"_s) != nullptr;
        QCOMPARE(isShown, words.isEmpty());
        QVERIFY(words.isEmpty() || stand.says(words));
    }

    void aReaderWithoutPhotosSaysSoBeforehand()
    {
        WaitingStand stand;
        const QString hint = u"This reader cannot show the chip's photo"_s;
        HeldChannel &channel = stand.shelf.used(devices::kinds::IdCardReader);
        channel.abilities = devices::DeviceCapabilities({devices::idcard::Fingerprint});
        Q_EMIT stand.shelf.changed();
        QVERIFY(stand.says(hint));
        channel.abilities = devices::DeviceCapabilities({devices::idcard::Fingerprint, devices::idcard::Photo});
        Q_EMIT stand.shelf.changed();
        QVERIFY(!stand.says(hint));
    }

    void whatIsWrongWithACardIsSaid_data()
    {
        QTest::addColumn<IdCard>("card");
        QTest::addColumn<Error>("error");
        QTest::newRow("expired") << changed([](IdCard &card) { card.validTo = QDate(2026, 11, 20); })
                                 << Error(errors::CardExpired, {u"2026-11-20"_s});
        QTest::newRow("another sex") << changed([](IdCard &card) { card.sex = 1; }) << Error(errors::CardInconsistent);
        QTest::newRow("another birth date")
            << changed([](IdCard &card) { card.birth = QDate(1950, 12, 31); }) << Error(errors::CardInconsistent);
        const QString start = u"99010120120101001"_s;
        const QString child = start + identityCheckDigit(start);
        const auto becomesChild = [&](IdCard &card) {
            card.number = child;
            card.birth = QDate(2012, 1, 1);
            card.sex = 1;
        };
        QTest::newRow("a child") << changed(becomesChild) << Error(errors::HolderTooYoung);
    }

    void whatIsWrongWithACardIsSaid()
    {
        QFETCH(IdCard, card);
        QFETCH(Error, error);
        CounterStand stand;
        stand.behind.reader.card = card;
        stand.addTicket(u"A001"_s, 0);
        stand.logIn();
        stand.step(Qt::Key_F2);
        QTRY_COMPARE(stand.problem(), error.text() + u' ' + error.remedy());
        QVERIFY(stand.isAt<IdentifyPage>());
        QVERIFY(!stand.says(card.name)); // not accepted, so not shown
        QVERIFY(stand.says(u"Please lay the ID card on the reader"_s));
        QCOMPARE(stand.behind.core.calls, 0);
        stand.behind.reader.card = tonggui::sample::card();
        stand.step(Qt::Key_F5);
        QVERIFY(stand.isAt<ServicePage>());
        QCOMPARE(stand.problem(), QString());
    }

    void aReaderThatCannotIsToldAndAskedAgain_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("no card") << Error(devices::errors::NoCard);
        QTest::newRow("unplugged") << Error(devices::errors::Unplugged);
        QTest::newRow("not chosen") << Error(devices::errors::NotChosen);
    }

    void aReaderThatCannotIsToldAndAskedAgain()
    {
        QFETCH(Error, error);
        CounterStand stand;
        stand.addTicket(u"A001"_s, 0);
        stand.behind.reader.failure = error;
        stand.logIn();
        stand.step(Qt::Key_F2);
        QTRY_COMPARE(stand.problem(), error.text() + u' ' + error.remedy());
        stand.behind.reader.failure.reset();
        stand.step(Qt::Key_F5);
        QVERIFY(stand.isAt<ServicePage>());
    }

    void withoutAnyReaderTheClerkIsTold()
    {
        CounterStand stand;
        stand.behind.desk.setCardReader(nullptr);
        stand.addTicket(u"A001"_s, 0);
        stand.logIn();
        stand.step(Qt::Key_F2);
        QTRY_VERIFY(stand.problem().startsWith(Error(devices::errors::NotChosen).text()));
    }

    void theSameCardIsNotAskedForTwiceAtOnce()
    {
        WaitingStand stand;
        stand.press(Qt::Key_F5);
        stand.press(Qt::Key_F5);
        QCOMPARE(stand.reader.jobs, 1);
    }

    // One press: the reader is told to stop, and the visit ends.
    void escEndsAVisitThatWaitsForACard()
    {
        WaitingStand stand;
        QCOMPARE(stand.button("go-back"), u"End this visit"_s);
        stand.press(Qt::Key_Escape);
        QTRY_VERIFY(!stand.behind.desk.visit());
        QVERIFY(stand.reader.answer->isSet());
        QTRY_VERIFY(stand.isAt<ReadyPage>());
        QCOMPARE(stand.problem(), QString()); // whoever ended it knows
        QCOMPARE(stand.behind.journal.states().back(), u"abandoned"_s);
    }

    // A ticket for somebody else is taken meanwhile; the reader can be stopped all the same.
    void escEndsAVisitAlsoAfterAnotherTicketWasTaken()
    {
        WaitingStand stand;
        stand.press(Qt::Key_T, Qt::ControlModifier);
        stand.press(Qt::Key_Escape);
        QTRY_VERIFY(!stand.behind.desk.visit());
        QTRY_VERIFY(stand.says(u"Waiting: 1"_s));
    }

    void aVisitEndsAfterARefusedCardToo()
    {
        CounterStand stand;
        stand.addTicket(u"A001"_s, 0);
        stand.behind.reader.failure = Error(devices::errors::NoCard);
        stand.logIn();
        stand.step(Qt::Key_F2);
        stand.step(Qt::Key_Escape);
        QVERIFY(stand.isAt<ReadyPage>());
        QCOMPARE(stand.problem(), QString());
    }

    void servicesAreFoundByWhatAClerkTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("service");
        QTest::newRow("number") << u"S-22"_s << u"certificate-deposit"_s;
        QTest::newRow("initials") << u"zftq"_s << u"withdrawal-rent"_s;
        QTest::newRow("other initials") << u"jczm"_s << u"certificate-deposit"_s;
        QTest::newRow("capitals") << u"JCZM"_s << u"certificate-deposit"_s;
        QTest::newRow("characters") << u"租房"_s << u"withdrawal-rent"_s;
        QTest::newRow("English") << u"certificate"_s << u"certificate-deposit"_s;
    }

    void servicesAreFoundByWhatAClerkTypes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, service);
        CounterStand stand;
        stand.callVisitor();
        stand.type(typed);
        stand.step(Qt::Key_Return);
        QVERIFY(stand.isAt<FormPage>());
        QCOMPARE(stand.behind.desk.visit()->currentCase->service.text(), service);
    }

    void aFigureChoosesAtOnceAndNothingFoundChoosesNothing()
    {
        CounterStand stand;
        stand.callVisitor();
        stand.type(u"nothing like it"_s);
        stand.step(Qt::Key_Return);
        stand.step(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stand.isAt<ServicePage>());
        stand.press(Qt::Key_Escape); // what was typed goes first
        QVERIFY(stand.isAt<ServicePage>());
        stand.press(Qt::Key_2);
        stand.settle();
        QVERIFY(stand.isAt<FormPage>());
    }

    void aServiceThatCannotBeDoneNowSaysWhy()
    {
        CounterStand stand;
        stand.behind.goOffline();
        stand.callVisitor();
        stand.type(u"S-22"_s);
        stand.step(Qt::Key_Return);
        QVERIFY(stand.isAt<ServicePage>());
        auto *list = stand.window.page()->findChild<PickList *>()->list();
        const QString row = list->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString() +
                            list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() +
                            list->model()->index(0, 0).data().toString();
        const std::vector<ServiceOffer> offers = stand.behind.desk.offers();
        const auto offer = std::ranges::find_if(offers, [](const ServiceOffer &one) { return !one.whyNot.isEmpty(); });
        QVERIFY(offer != offers.end());
        QVERIFY2(row.contains(offer->whyNot), qPrintable(row));
        stand.behind.goOnline();
        stand.step(Qt::Key_Return);
        QVERIFY(stand.isAt<FormPage>());
    }

    void escGoesBackFromTheServicesToTheCard()
    {
        WaitingStand stand;
        stand.reader.answer->set(tonggui::sample::card());
        QTRY_VERIFY(stand.isAt<ServicePage>());
        stand.settle();
        stand.press(Qt::Key_Escape);
        QTRY_VERIFY(stand.isAt<IdentifyPage>());
        QTRY_COMPARE(stand.reader.jobs, 2); // and asks for the right one
    }

    // The wrong card lay on the reader first: nothing of that person goes into the case of the one who came.
    void anotherCardBeginsAnew()
    {
        CounterStand stand;
        stand.chooseCertificate();
        QVERIFY(stand.behind.desk.setField(u"purpose"_s, u"other"_s).has_value());
        QVERIFY(stand.behind.desk.setField(u"purposeText"_s, u"落户"_s).has_value());
        stand.step(Qt::Key_Escape);
        const QString start = u"99010119800101001"_s;
        stand.behind.reader.card = changed([&](IdCard &card) {
            card.name = u"李四"_s;
            card.sex = 1;
            card.number = start + identityCheckDigit(start);
            card.birth = QDate(1980, 1, 1);
        });
        stand.behind.core.member->accounts[0].number = u"020700000001"_s;
        stand.step(Qt::Key_Escape);
        QTRY_VERIFY(stand.isAt<ServicePage>());
        stand.settle();
        QVERIFY(!stand.says(u"张三"_s));
        stand.type(u"S-22"_s);
        stand.step(Qt::Key_Return);
        QVERIFY2(stand.isAt<FormPage>(), qPrintable(stand.words()));
        const CaseFile &file = *stand.behind.desk.visit()->currentCase;
        QCOMPARE(file.account, u"020700000001"_s);
        QVERIFY(!allWordsOf(stand.window).contains(u"落户"_s));
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(VisitorTest)
#include "VisitorTest.moc"
