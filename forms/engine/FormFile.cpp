// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormFile.h"

#include "forms/engine/FormErrors.h"
#include "forms/engine/catalogue/JsonSource.h"
#include "forms/engine/catalogue/SchemaCheck.h"
#include "forms/engine/session/SessionState.h"

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

template <typename T>
tl::expected<std::optional<T>, Error> part(const QJsonObject &form, const QString &key)
{
    if (!form.contains(key)) {
        return std::optional<T>();
    }
    const Result<T> read = T::fromJson(form[key].toObject());
    if (!read) {
        QString inner = read.error().path();
        return tl::unexpected(read.error().at(u'/' + key + u'/' + inner.replace(u'.', u'/')));
    }
    return std::optional<T>(*read);
}

// Without "now" the data count as fresh when they are of the same day, else as many whole days old.
QDateTime momentOf(const QJsonObject &form, QDate today, const std::optional<Member> &member)
{
    const QDateTime now = QDateTime::fromString(form[u"now"_s].toString(), Qt::ISODateWithMs);
    if (now.isValid() || !member) {
        return now;
    }
    QDateTime moment = member->asOf;
    moment.setDate(today);
    return moment;
}

tl::expected<Facts, Error> factsOf(const QJsonObject &form, QDate today)
{
    const auto card = part<IdCard>(form, u"card"_s);
    if (!card) {
        return tl::unexpected(card.error());
    }
    const auto member = part<Member>(form, u"member"_s);
    if (!member) {
        return tl::unexpected(member.error());
    }
    const QDateTime now = momentOf(form, today, *member);
    return Facts::at(now, *card, *member, form[u"account"_s].toString(), form[u"online"_s].toBool(true));
}

QString typedText(const QJsonValue &value)
{
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

struct Opened
{
    std::optional<FormSession> session;
    Faults faults;
};

Opened refused(const Error &error)
{
    return {.session = std::nullopt, .faults = {error}};
}

// Values one by one, so that every wrong one is told.
void applyValues(const QJsonObject &form, Opened &opened)
{
    QJsonObject typed;
    const QJsonObject values = form[u"values"_s].toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const FieldDefinition *field = opened.session->service().program().field(it.key());
        const QString pointer = u"/values"_s + pointerStep(it.key());
        if (!field) {
            opened.faults.push_back(Error(errors::FieldUnknown, {it.key()}).at(pointer));
        } else if (!field->from.isEmpty()) {
            opened.faults.push_back(Error(errors::FieldReadOnly, {it.key()}).at(pointer));
        } else {
            typed.insert(it.key(), typedText(it.value()));
        }
    }
    opened.session->restore({{u"typed"_s, typed}, {u"resolved"_s, form[u"resolved"_s]}});
}

Opened open(const Service &service, const QJsonObject &form, Language language)
{
    const std::vector<Breach> breaches = breachesOf(u"form"_s, form);
    if (!breaches.empty()) {
        Opened opened;
        for (const Breach &breach : breaches) {
            opened.faults.push_back(
                Error(errors::FormFileBroken, {breach.reason}).at(breach.pointer.isEmpty() ? u"/"_s : breach.pointer));
        }
        return opened;
    }
    if (form[u"service"_s].toString() != service.id().text()) {
        return refused(
            Error(errors::FormOfOtherService, {form[u"service"_s].toString(), service.id().text()}).at(u"/service"_s));
    }
    const QDate today = QDate::fromString(form[u"today"_s].toString(), Qt::ISODate);
    if (!today.isValid()) {
        return refused(Error(errors::FormFileBroken, {form[u"today"_s].toString()}).at(u"/today"_s));
    }
    tl::expected<Facts, Error> facts = factsOf(form, today);
    if (!facts) {
        return refused(facts.error());
    }
    Result<FormSession> session = FormSession::open(service, std::move(*facts), today, language);
    if (!session) {
        return refused(session.error().at(u"/today"_s));
    }
    Opened opened{.session = std::move(*session), .faults = {}};
    applyValues(form, opened);
    return opened;
}

Issue asIssue(const Error &error)
{
    Issue issue;
    issue.code = error.code();
    issue.path = error.path();
    issue.text = error.text();
    issue.remedy = error.remedy();
    issue.brief = error.text();
    return issue;
}

} // namespace

Result<FormSession> openFormFile(const Service &service, const QJsonObject &form, Language language)
{
    Opened opened = open(service, form, language);
    if (!opened.faults.empty()) {
        return failure(opened.faults.front());
    }
    return std::move(*opened.session);
}

std::vector<Issue> checkFormFile(const Service &service, const QJsonObject &form, Language language)
{
    const Opened opened = open(service, form, language);
    std::vector<Issue> issues;
    for (const Error &fault : opened.faults) {
        issues.push_back(asIssue(fault));
    }
    if (opened.session) {
        issues.insert(issues.end(), opened.session->issues().begin(), opened.session->issues().end());
    }
    return issues;
}

QJsonObject FormSession::toFormFile() const
{
    const Facts &known = facts();
    const QJsonObject kept = draft();
    QJsonObject form{{u"schema"_s, u"tonggui.form/1"_s},  {u"service"_s, service().id().text()},
                     {u"version"_s, service().version()}, {u"today"_s, today().toString(Qt::ISODate)},
                     {u"online"_s, known.isOnline},       {u"values"_s, kept[u"typed"_s]}};
    if (known.card) {
        form.insert(u"card"_s, known.card->toJson());
    }
    if (known.member) {
        form.insert(u"member"_s, known.member->toJson());
        form.insert(u"now"_s, known.member->asOf.addSecs(known.dataAge.count() * 60).toString(Qt::ISODateWithMs));
        form.insert(u"account"_s, known.accountNumber);
    }
    if (!kept[u"resolved"_s].toArray().isEmpty()) {
        form.insert(u"resolved"_s, kept[u"resolved"_s]);
    }
    return form;
}

} // namespace tonggui::forms
