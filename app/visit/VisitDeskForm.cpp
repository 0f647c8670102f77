// SPDX-License-Identifier: Apache-2.0
// The part of the visit desk that finds out who it is and what it is about.
#include "app/visit/IdentityChecks.h"
#include "app/visit/VisitDesk.h"
#include "app/visit/VisitErrors.h"
#include "devices/api/DeviceErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

// The member's account, unless the case has one already: known from the first moment, or from when the line came back.
void takeAccount(CaseFile &file, const forms::Facts &facts)
{
    if (file.account.isEmpty() && facts.account()) {
        file.account = facts.account()->number;
    }
}

} // namespace

Task<Result<void>> VisitDesk::readCard(devices::IdCardProgress progress, std::stop_token stop)
{
    const Turn turn = co_await takeTurn();
    if (!turn || !isPossible(VisitEvent::CardAccepted)) {
        co_return failure(turn ? errors::StepRefused : errors::StepBusy);
    }
    if (!m_reader) {
        co_return failure(devices::errors::NotChosen);
    }
    devices::IdCardReadOptions options;
    options.withFingerprint = true;
    options.withLatestAddress = true;
    options.attempts = 3;
    options.timeout = m_world.cardPatience;
    Result<IdCard> card = co_await m_reader->read(options, std::move(progress), stop);
    if (!card) {
        co_return failure(card.error());
    }
    const Result<void> identity = checkIdentity(*card, m_world.clock.today());
    if (!identity) {
        co_return identity;
    }
    const QString number = card->number;
    const VisitId visitId = m_visit->id;
    Result<Member> member = co_await m_world.core.memberByIdNumber(number, visitId);
    if (!member && !member.error().is(errors::NodeUnreachable)) {
        co_return failure(member.error());
    }
    Visit visit = *m_visit;
    if (visit.card && visit.card->number != number) { // what was begun belongs to somebody else
        visit.currentCase.reset();
        m_form.reset();
    }
    visit.card = std::move(*card);
    visit.member = member ? std::optional(std::move(*member)) : std::nullopt;
    QJsonObject facts{{u"means"_s, u"card-chip"_s}, {u"online"_s, visit.member.has_value()}};
    Papers none;
    co_return co_await advance(VisitEvent::CardAccepted, std::move(visit), std::move(facts), std::move(none));
}

Task<Result<void>> VisitDesk::refreshMember()
{
    const Turn turn = co_await takeTurn();
    if (!turn || !isPossible(VisitEvent::MemberRefreshed)) {
        co_return failure(turn ? errors::StepRefused : errors::StepBusy);
    }
    const QString number = m_visit->card->number;
    const VisitId visitId = m_visit->id;
    Result<Member> member = co_await m_world.core.memberByIdNumber(number, visitId);
    if (!member) {
        co_return failure(member.error());
    }
    Visit visit = *m_visit;
    visit.member = std::move(*member);
    if (m_form) {
        forms::Facts fresh =
            forms::Facts::at(m_world.clock.now(), visit.card, visit.member, visit.currentCase->account, true);
        takeAccount(*visit.currentCase, fresh);
        m_form->setFacts(std::move(fresh));
        Q_EMIT formChanged();
    }
    QJsonObject facts;
    Papers none;
    co_return co_await advance(VisitEvent::MemberRefreshed, std::move(visit), std::move(facts), std::move(none));
}

Task<Result<void>> VisitDesk::chooseService(ServiceId id)
{
    const Turn turn = co_await takeTurn();
    if (!turn || !isPossible(VisitEvent::ServiceChosen)) {
        co_return failure(turn ? errors::StepRefused : errors::StepBusy);
    }
    const std::vector<ServiceOffer> list = offers();
    const auto offer = std::ranges::find_if(list, [&](const ServiceOffer &row) { return row.service.id() == id; });
    if (offer == list.end()) {
        co_return failure(errors::ServiceUnknown, {id.text()});
    }
    if (!offer->whyNot.isEmpty()) {
        co_return failure(errors::ServiceNeedsNode);
    }
    Visit visit = *m_visit;
    const bool isSameAgain =
        visit.currentCase && visit.currentCase->service == id; // went back and chose it again: keep what was typed
    if (!isSameAgain) {
        const Result<LocalNumber> number = co_await newNumber();
        if (!number) {
            co_return failure(number.error());
        }
        visit.currentCase = CaseFile{.id = CaseId(number->text()),
                                     .service = id,
                                     .serviceVersion = offer->service.version(),
                                     .startedAt = m_world.clock.now()};
    }
    takeAccount(*visit.currentCase, forms::Facts::at(m_world.clock.now(), visit.card, visit.member));
    visit.state = VisitState::Filling;
    Result<forms::FormSession> form = formOf(visit);
    if (!form) {
        co_return failure(form.error());
    }
    std::optional<forms::FormSession> before = std::exchange(m_form, std::move(*form));
    visit.state = m_visit->state;
    QJsonObject facts{{u"case"_s, visit.currentCase->id.text()},
                      {u"service"_s, id.text()},
                      {u"version"_s, visit.currentCase->serviceVersion}};
    Papers none;
    Result<void> chosen =
        co_await advance(VisitEvent::ServiceChosen, std::move(visit), std::move(facts), std::move(none));
    if (!chosen) {
        m_form = std::move(before);
    }
    co_return chosen;
}

Result<forms::FormSession> VisitDesk::formOf(const Visit &visit) const
{
    // From the moment the paper was drafted the form stands as it was then, whatever the day and the line are now.
    const CaseFile &file = *visit.currentCase;
    const bool isSettled = visit.state > VisitState::Filling && file.acceptedAt.isValid();
    const QDateTime at = isSettled ? file.acceptedAt : m_world.clock.now();
    const bool isOnline = isSettled ? file.wasOnline : m_world.link.isOnline();
    const Result<forms::Service> service = m_world.catalogue.find(file.service, at.date());
    if (!service) {
        return failure(service.error());
    }
    forms::Facts facts = forms::Facts::at(at, visit.card, visit.member, file.account, isOnline);
    Result<forms::FormSession> form = forms::FormSession::open(*service, std::move(facts), at.date(), m_language);
    if (form) {
        form->restore(file.form);
    }
    return form;
}

void VisitDesk::refreshFacts()
{
    if (m_form && isIn(VisitState::Filling)) {
        m_form->setFacts(forms::Facts::at(m_world.clock.now(), m_visit->card, m_visit->member,
                                          m_visit->currentCase->account, m_world.link.isOnline()));
        Q_EMIT formChanged();
    }
}

Result<void> VisitDesk::setField(const QString &fieldId, const QString &text)
{
    if (!m_form || !isIn(VisitState::Filling)) {
        return failure(errors::StepRefused);
    }
    const Result<void> taken = m_form->setText(fieldId, text);
    if (taken) {
        saveDraftSoon();
        Q_EMIT formChanged();
    }
    return taken;
}

Result<void> VisitDesk::resolveIssue(const QString &code, forms::Resolution resolution)
{
    if (!m_form || !isIn(VisitState::Filling)) {
        return failure(errors::StepRefused);
    }
    const Result<void> resolved = m_form->resolve(code, std::move(resolution));
    if (resolved) {
        saveDraftSoon();
        Q_EMIT formChanged();
    }
    return resolved;
}

void VisitDesk::saveDraftSoon()
{
    m_isDraftDirty = true;
    if (!m_draftTimer.isActive()) {
        m_draftTimer.start();
    }
}

Task<void> VisitDesk::saveDraft()
{
    if (!m_isDraftDirty || m_isBusy || !m_form || !isIn(VisitState::Filling)) {
        co_return; // a step that is under way saves the form itself
    }
    const Turn turn(this);
    m_isSavingDraft = true;
    m_isDraftDirty = false;
    Visit visit = *m_visit;
    visit.currentCase->form = m_form->draft();
    QJsonObject facts{{u"case"_s, visit.currentCase->id.text()}};
    Papers none;
    const Result<void> saved =
        co_await advance(VisitEvent::DraftSaved, std::move(visit), std::move(facts), std::move(none));
    m_isSavingDraft = false;
    if (!saved) {
        saveDraftSoon(); // the step that follows tells the clerk if it stays like this
    }
}

} // namespace tonggui
