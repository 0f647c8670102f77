// SPDX-License-Identifier: Apache-2.0
#include "app/visit/VisitDesk.h"

#include "app/protocol/CaseContent.h"
#include "app/visit/VisitErrors.h"
#include "devices/api/DeviceErrors.h"
#include "tests/visit/DeskWorld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using tonggui::test::Desk;

class VisitDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeVisitLeavesOneCaseOnePaperOneEnvelope()
    {
        Desk world;
        world.toSigned();
        QVERIFY(test::await(world.desk.issuePaper()).has_value());
        QCOMPARE(world.state(), VisitState::Issued);
        const Result<QByteArray> paper = test::await(world.desk.paper());
        QVERIFY(paper->endsWith("+seal"));
        QVERIFY(test::await(world.desk.close()).has_value());
        QVERIFY(!world.desk.visit());

        QCOMPARE(world.journal.states(),
                 (QStringList{u"called"_s, u"identified"_s, u"filling"_s, u"reviewing"_s, u"consented"_s, u"signed"_s,
                              u"countersigned"_s, u"issued"_s, u"closed"_s}));
        const auto withEnvelope = std::ranges::count_if(
            world.journal.transitions, [](const VisitTransition &t) { return t.envelope.has_value(); });
        QCOMPARE(withEnvelope, 1);
        QVERIFY(!world.journal.transitions.back().isOpen);
        QCOMPARE(world.link.woken, 1);
    }

    void theEnvelopeTellsTheWholeCase()
    {
        Desk world;
        world.toSigned();
        QVERIFY(test::await(world.desk.issuePaper()).has_value());
        const EnvelopeDraft &draft = *world.journal.transitions.back().envelope;
        const auto content = protocol::CaseContent::fromBytes(draft.content);
        QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().toLine()));
        QCOMPARE(content->memberName, u"张三"_s);
        QCOMPARE(content->service.text(), u"certificate-deposit"_s);
        QCOMPARE(content->clerk, u"0317"_s);
        QCOMPARE(content->steps.size(), 7);
        QVERIFY(!content->consents.isEmpty());
        QVERIFY(content->receipt.endsWith("+seal"));
        QVERIFY(!content->identity[u"card"_s].toObject().contains(u"picture"_s));
        QVERIFY(!content->identity[u"card"_s].toObject().contains(u"photo"_s)); // not kept (PIPL: shortest time)
        QVERIFY(content->verificationCode == world.desk.visit()->currentCase->verificationCode);
    }

    void nobodyWaiting()
    {
        Desk world;
        QVERIFY(test::await(world.desk.callNext()).error().is(errors::NobodyWaits));
        QVERIFY(!world.desk.visit());
    }

    void whoWasCalledInVainIsCalledAgain()
    {
        Desk world;
        const auto first = test::await(world.desk.issueTicket({}));
        const auto second = test::await(world.desk.issueTicket({}));
        world.journal.failure = Error(errors::DiskFull);
        QVERIFY(test::await(world.desk.callNext()).error().is(errors::DiskFull));
        world.journal.failure.reset();
        QVERIFY(test::await(world.desk.callNext()).has_value());
        QCOMPARE(world.desk.visit()->ticket.number, first->number);
        QVERIFY(test::await(world.desk.abandon(u"left"_s)).has_value());
        QVERIFY(test::await(world.desk.callNext()).has_value());
        QCOMPARE(world.desk.visit()->ticket.number, second->number);
    }

    void nothingIsShownThatWasNotSaved()
    {
        Desk world;
        world.toIdentified();
        QSignalSpy changed(&world.desk, &VisitDesk::changed);
        world.journal.failure = Error(errors::DiskFull);
        QVERIFY(
            test::await(world.desk.chooseService(ServiceId(u"certificate-deposit"_s))).error().is(errors::DiskFull));
        QCOMPARE(world.state(), VisitState::Identified);
        QVERIFY(world.desk.form() == nullptr);
        QCOMPARE(changed.count(), 0);
        world.journal.failure.reset();
        QVERIFY(test::await(world.desk.chooseService(ServiceId(u"certificate-deposit"_s))).has_value());
        QCOMPARE(world.state(), VisitState::Filling);
    }

    void stepsOutOfOrderAreRefused()
    {
        Desk world;
        world.toIdentified();
        QVERIFY(test::await(world.desk.acceptForm()).error().is(errors::StepRefused));
        QVERIFY(test::await(world.desk.issuePaper()).error().is(errors::StepRefused));
        QVERIFY(test::await(world.desk.close()).error().is(errors::StepRefused));
        QVERIFY(world.desk.setField(u"purpose"_s, u"x"_s).error().is(errors::StepRefused));
        QVERIFY(test::await(world.desk.callNext()).error().is(errors::StepRefused));
    }

    void aKeyPressedTwiceDoesNothingTwice()
    {
        Desk world;
        world.toReviewing();
        const QStringList consents = world.allConsents();
        std::vector<Result<void>> answers;
        auto both = [&]() -> Task<void> {
            auto first = world.desk.consent(consents);
            auto second = world.desk.consent(consents);
            answers.push_back(co_await std::move(first));
            answers.push_back(co_await std::move(second));
        };
        QCoro::waitFor(both());
        QVERIFY(answers[0].has_value());
        QVERIFY(!answers[1].has_value());
        QCOMPARE(world.journal.states().count(u"consented"_s), 1);
    }

    void anIncompleteFormNamesTheFirstField()
    {
        Desk world;
        world.toFilling();
        const Result<void> accepted = test::await(world.desk.acceptForm());
        QVERIFY(accepted.error().is(errors::FormIncomplete));
        QCOMPARE(accepted.error().path(), u"purpose"_s);
        QCOMPARE(world.state(), VisitState::Filling);
    }

    void typingIsSavedByItself()
    {
        Desk world;
        world.toFilling();
        QVERIFY(world.desk.setField(u"purpose"_s, u"housing-support"_s).has_value());
        QTRY_VERIFY(world.journal.transitions.back().event.name == u"visit.draft-saved"_s);
        const Result<Visit> saved = Visit::fromSnapshot(world.journal.transitions.back().snapshot);
        QVERIFY(QString::fromUtf8(canonicalJson(saved->currentCase->form)).contains(u"housing-support"_s));
        QVERIFY(saved->steps.back().state == VisitState::Filling);
    }

    void goingBackKeepsWhatWasTyped()
    {
        Desk world;
        world.toReviewing();
        QVERIFY(test::await(world.desk.decline()).has_value());
        QCOMPARE(world.desk.form()->field(u"purpose"_s)->value, u"housing-support"_s);
        QVERIFY(test::await(world.desk.stepBack()).has_value());
        QCOMPARE(world.state(), VisitState::Identified);
        const CaseId before = world.desk.visit()->currentCase->id;
        QVERIFY(test::await(world.desk.chooseService(ServiceId(u"certificate-deposit"_s))).has_value());
        QCOMPARE(world.desk.visit()->currentCase->id, before);
        QCOMPARE(world.desk.form()->field(u"purpose"_s)->value, u"housing-support"_s);
    }

    void requiredConsentsAreAskedFor()
    {
        Desk world;
        world.toReviewing();
        const forms::Summary summary = world.desk.form()->summary();
        const bool hasRequired =
            std::ranges::any_of(summary.consents, [](const forms::Consent &c) { return c.isRequired; });
        const Result<void> consent = test::await(world.desk.consent({}));
        QCOMPARE(consent.has_value(), !hasRequired);
        if (hasRequired) {
            QVERIFY(consent.error().is(errors::ConsentMissing));
        }
    }

    void anEmptySignatureIsNone()
    {
        Desk world;
        world.toReviewing();
        QVERIFY(test::await(world.desk.consent(world.allConsents())).has_value());
        QVERIFY(test::await(world.desk.takeHandwriting({})).error().is(errors::HandwritingEmpty));
        QCOMPARE(world.state(), VisitState::Consented);
    }

    void aSignatureCanBeWrittenAgainBeforeThePaperIsSigned()
    {
        Desk world;
        world.toSigned();
        QVERIFY(test::await(world.desk.rejectHandwriting()).has_value());
        QCOMPARE(world.state(), VisitState::Consented);
        QVERIFY(!world.desk.visit()->currentCase->handwriting);
    }

    void withoutALineThePaperIsIssuedUnsealed()
    {
        Desk world;
        world.toSigned();
        world.seal.failure = Error(errors::NodeUnreachable);
        QVERIFY(test::await(world.desk.issuePaper()).has_value());
        QCOMPARE(world.state(), VisitState::Issued);
        QVERIFY(!world.desk.visit()->currentCase->isSealed);
        QVERIFY(!world.journal.transitions.back().document->isFinal);
    }

    void aRefusedSealStopsAndCanBeTriedAgainWithTheSamePaper()
    {
        Desk world;
        world.toSigned();
        world.seal.failure = Error(errors::Internal);
        QVERIFY(!test::await(world.desk.issuePaper()).has_value());
        QCOMPARE(world.state(), VisitState::Countersigned);
        world.seal.failure.reset();
        QVERIFY(test::await(world.desk.issuePaper()).has_value());
        QCOMPARE(world.seal.asked.size(), size_t(2));
        QCOMPARE(world.seal.asked[0], world.seal.asked[1]);
    }

    void aSecondServiceInTheSameVisit()
    {
        Desk world;
        world.toSigned();
        QVERIFY(test::await(world.desk.issuePaper()).has_value());
        const CaseId first = world.desk.visit()->currentCase->id;
        QVERIFY(test::await(world.desk.anotherService()).has_value());
        QCOMPARE(world.state(), VisitState::Identified);
        QVERIFY(test::await(world.desk.chooseService(ServiceId(u"certificate-deposit"_s))).has_value());
        QVERIFY(world.desk.visit()->currentCase->id != first);
        QCOMPARE(world.desk.visit()->finishedCases, std::vector{first});
    }

    void anotherServiceThatWasNotSavedLeavesTheForm()
    {
        Desk world;
        world.toSigned();
        QVERIFY(test::await(world.desk.issuePaper()).has_value());
        world.journal.failure = Error(errors::DiskFull);
        QVERIFY(test::await(world.desk.anotherService()).error().is(errors::DiskFull));
        QCOMPARE(world.state(), VisitState::Issued);
        QVERIFY(world.desk.form() != nullptr);
        QVERIFY(world.desk.visit()->currentCase.has_value());
    }

    // After a crash at any step the visit goes on there and comes to the same end.
    void everyStepCanBeResumed()
    {
        Desk told;
        told.toSigned();
        QVERIFY(test::await(told.desk.issuePaper()).has_value());
        for (const VisitTransition &transition : told.journal.transitions) {
            Desk world;
            world.journal.documents = told.journal.documents;
            world.journal.stored = {{transition.visit, transition.state, transition.snapshot, transition.event.at}};
            const auto visits = test::await(world.desk.unfinishedVisits());
            QCOMPARE(visits->size(), size_t(1));
            const Result<void> resumed = test::await(world.desk.resume(visits->front()));
            QVERIFY2(resumed.has_value(), resumed ? "" : qPrintable(resumed.error().toLine()));
            QCOMPARE(stateName(world.state()), transition.state);
            finish(world);
            QCOMPARE(stateName(world.state()), u"issued"_s);
        }
    }

    void aVisitThatCannotBeReadDoesNotStopTheOthers()
    {
        Desk world;
        const Visit good = sample::signedVisit();
        world.journal.stored = {{VisitId(u"bad"_s), u"called"_s, "{", sample::moment()},
                                {good.id, u"signed"_s, good.toSnapshot(), sample::moment()}};
        const auto visits = test::await(world.desk.unfinishedVisits());
        QCOMPARE(visits->size(), size_t(1));
        QCOMPARE(world.desk.unreadable().size(), size_t(1));
        QVERIFY(world.desk.unreadable().front().is(errors::SnapshotUnreadable));
    }

    void cardsAndLedgerRefuseClearly()
    {
        Desk world;
        test::await(world.desk.issueTicket(u"个人业务"_s));
        QVERIFY(test::await(world.desk.callNext()).has_value());
        world.reader.card->validTo = QDate(2026, 1, 1);
        QVERIFY(world.read().error().is(errors::CardExpired));
        world.reader.card = sample::card();
        world.core.failure = Error(errors::MemberUnknown);
        QVERIFY(world.read().error().is(errors::MemberUnknown));
        world.desk.setCardReader(nullptr);
        QVERIFY(world.read().error().is(devices::errors::NotChosen));
        QCOMPARE(world.state(), VisitState::Called);
    }

    void offlineIsShownInTheListOfServices()
    {
        Desk world;
        world.core.failure = Error(errors::NodeUnreachable);
        world.link.online = false;
        world.toIdentified();
        QVERIFY(!world.desk.visit()->member);
        bool anyRefused = false;
        for (const ServiceOffer &offer : world.desk.offers()) {
            if (!offer.whyNot.isEmpty()) {
                anyRefused = true;
                QVERIFY(test::await(world.desk.chooseService(offer.service.id())).error().is(errors::ServiceNeedsNode));
            }
        }
        QVERIFY(anyRefused);
        QVERIFY(test::await(world.desk.chooseService(ServiceId(u"nothing"_s))).error().is(errors::ServiceUnknown));
        world.core.failure.reset();
        world.link.online = true;
        QVERIFY(test::await(world.desk.refreshMember()).has_value());
        QVERIFY(world.desk.visit()->member.has_value());
    }

    void anAbandonedVisitEndsWithoutAPaper()
    {
        Desk world;
        world.toReviewing();
        QVERIFY(test::await(world.desk.abandon(u"left"_s)).has_value());
        QVERIFY(!world.desk.visit());
        QCOMPARE(world.journal.transitions.back().state, u"abandoned"_s);
        QVERIFY(!world.journal.transitions.back().envelope);
    }

    void aBusyStepIsTold()
    {
        Desk world;
        world.toIdentified();
        // The card reader answers when we say so.
        struct SlowReader final : devices::IdCardReader
        {
            using IdCardReader::IdCardReader;
            Reply<IdCard> reply;
            [[nodiscard]] devices::DeviceDescriptor descriptor() const override { return {}; }
            [[nodiscard]] devices::DeviceCapabilities capabilities() const override { return {}; }
            [[nodiscard]] devices::DeviceStatus status() const override { return {}; }
            Task<Result<IdCard>> read(devices::IdCardReadOptions, devices::IdCardProgress, std::stop_token) override
            {
                const QFuture<Result<IdCard>> future = reply.future();
                co_return co_await future;
            }
            Task<Result<QString>> samNumber(std::stop_token) override { co_return QString(); }
        } slow(world.clock);
        world.desk.setCardReader(&slow);
        std::optional<Result<void>> second;
        auto flow = [&]() -> Task<void> {
            auto reading = world.desk.readCard([](devices::IdCardStep) {}, {});
            second = co_await world.desk.stepBack();
            slow.reply.set(sample::card());
            (void)co_await std::move(reading);
        };
        QCoro::waitFor(flow());
        QVERIFY(second->error().is(errors::StepBusy));
        QVERIFY(!world.desk.isBusy());
    }

private:
    static void finish(Desk &world)
    {
        using enum VisitState;
        if (world.state() == Called) {
            QVERIFY(world.read().has_value());
        }
        if (world.state() == Identified) {
            QVERIFY(test::await(world.desk.chooseService(ServiceId(u"certificate-deposit"_s))).has_value());
        }
        if (world.state() == Filling) {
            QVERIFY(world.desk.setField(u"purpose"_s, u"housing-support"_s).has_value());
            QVERIFY(test::await(world.desk.acceptForm()).has_value());
        }
        if (world.state() == Reviewing) {
            QVERIFY(test::await(world.desk.consent(world.allConsents())).has_value());
        }
        if (world.state() == Consented) {
            QVERIFY(test::await(world.desk.takeHandwriting(Desk::writing())).has_value());
        }
        if (world.state() == Signed || world.state() == Countersigned) {
            const Result<void> issued = test::await(world.desk.issuePaper());
            QVERIFY2(issued.has_value(), issued ? "" : qPrintable(issued.error().toLine()));
        }
    }
};

QTEST_GUILESS_MAIN(VisitDeskTest)
#include "VisitDeskTest.moc"
