// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormSession.h"

#include "forms/engine/FormErrors.h"
#include "forms/engine/session/FieldText.h"
#include "forms/engine/session/SessionState.h"
#include "forms/engine/session/TypedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

constexpr qsizetype LongestTyped = 4000;

const FieldState *findField(const std::vector<SectionState> &sections, const QString &fieldId)
{
    for (const SectionState &section : sections) {
        const auto found = std::ranges::find(section.fields, fieldId, &FieldState::id);
        if (found != section.fields.end()) {
            return &*found;
        }
    }
    return nullptr;
}

// Both states come from the same program, so sections and fields stand at the same places.
QStringList differences(const std::vector<SectionState> &before, const std::vector<SectionState> &after)
{
    QStringList ids;
    for (size_t i = 0; i < after.size(); ++i) {
        for (size_t j = 0; j < after[i].fields.size(); ++j) {
            if (before.empty() || before[i].fields[j] != after[i].fields[j]) {
                ids.append(after[i].fields[j].id);
            }
        }
    }
    return ids;
}

} // namespace

FormSession::FormSession(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
    refresh();
}

FormSession::FormSession(const FormSession &other)
    : m_state(std::make_unique<State>(*other.m_state))
{}

FormSession &FormSession::operator=(const FormSession &other)
{
    *m_state = *other.m_state;
    return *this;
}

FormSession::FormSession(FormSession &&other) noexcept = default;
FormSession &FormSession::operator=(FormSession &&other) noexcept = default;
FormSession::~FormSession() = default;

Result<FormSession> FormSession::open(Service service, Facts facts, QDate today, Language language)
{
    if (!service.isInForceOn(today)) {
        return failure(errors::ServiceNotInForce, {service.id().text(), today.toString(Qt::ISODate)});
    }
    FormInputs inputs{.facts = std::move(facts), .today = today, .language = language, .typed = {}, .resolutions = {}};
    return FormSession(std::make_unique<State>(
        State{.service = std::move(service), .inputs = std::move(inputs), .evaluation = {}, .changed = {}}));
}

void FormSession::refresh()
{
    Evaluation fresh = evaluate(m_state->service.program(), m_state->inputs);
    m_state->changed = differences(m_state->evaluation.sections, fresh.sections);
    m_state->evaluation = std::move(fresh);
}

const Service &FormSession::service() const
{
    return m_state->service;
}

QDate FormSession::today() const
{
    return m_state->inputs.today;
}

Language FormSession::language() const
{
    return m_state->inputs.language;
}

const Facts &FormSession::facts() const
{
    return m_state->inputs.facts;
}

void FormSession::setLanguage(Language language)
{
    m_state->inputs.language = language;
    refresh();
}

void FormSession::setFacts(Facts facts)
{
    m_state->inputs.facts = std::move(facts);
    refresh();
}

Result<void> FormSession::setText(const QString &fieldId, const QString &text)
{
    const FieldDefinition *field = m_state->service.program().field(fieldId);
    if (!field) {
        return failure(Error(errors::FieldUnknown, {fieldId}).at(fieldId));
    }
    if (!field->from.isEmpty()) {
        return failure(Error(errors::FieldReadOnly, {fieldId}).at(fieldId));
    }
    if (halfWidth(text).isEmpty()) {
        m_state->inputs.typed.remove(fieldId);
    } else {
        m_state->inputs.typed.insert(fieldId, text.left(LongestTyped));
    }
    refresh();
    return {};
}

const std::vector<SectionState> &FormSession::sections() const
{
    return m_state->evaluation.sections;
}

const FieldState *FormSession::field(const QString &fieldId) const
{
    return findField(m_state->evaluation.sections, fieldId);
}

const QStringList &FormSession::changedFields() const
{
    return m_state->changed;
}

const std::vector<Issue> &FormSession::issues() const
{
    return m_state->evaluation.issues;
}

std::vector<Issue> FormSession::blockingIssues() const
{
    std::vector<Issue> blocking;
    std::ranges::copy_if(issues(), std::back_inserter(blocking), &Issue::isBlocking);
    return blocking;
}

const Issue *FormSession::firstIssue() const
{
    const auto first = std::ranges::find_if(issues(), &Issue::isBlocking);
    return first == issues().end() ? nullptr : &*first;
}

bool FormSession::isPaymentHeld() const
{
    return isHeld(m_state->evaluation);
}

int FormSession::checkedRules() const
{
    return m_state->evaluation.checkedRules;
}

std::vector<Material> FormSession::materials() const
{
    return materialsOf(m_state->service.program(), m_state->evaluation, m_state->inputs.language);
}

Result<void> FormSession::resolve(const QString &issueCode, Resolution resolution)
{
    const auto open = std::ranges::find_if(issues(), [&issueCode](const Issue &issue) {
        const bool canBe = issue.action == RuleAction::Supervisor || issue.action == RuleAction::SecondConfirm;
        return issue.code == issueCode && canBe && !issue.isResolved;
    });
    if (open == issues().end()) {
        return failure(errors::NothingToResolve, {issueCode});
    }
    m_state->inputs.resolutions.insert(issueCode,
                                       {.resolution = std::move(resolution), .forValue = field(open->path)->value});
    refresh();
    return {};
}

std::optional<Money> FormSession::amount() const
{
    return amountOf(m_state->service.program(), m_state->evaluation);
}

Summary FormSession::summary() const
{
    return writeSummary(m_state->service.program(), m_state->inputs, m_state->evaluation);
}

Result<ReceiptModel> FormSession::receiptModel(const ReceiptContext &context) const
{
    if (const Issue *issue = firstIssue()) {
        return failure(Error(errors::FormIncomplete, {issue->text, issue->remedy}).at(issue->path));
    }
    return writeReceipt(m_state->service.program(), m_state->inputs, m_state->evaluation, context);
}

QJsonObject FormSession::draft() const
{
    QJsonObject typed;
    for (const auto &[fieldId, text] : m_state->inputs.typed.asKeyValueRange()) {
        typed.insert(fieldId, text);
    }
    return {{u"typed"_s, typed}, {u"resolved"_s, resolutionsToJson(m_state->inputs.resolutions)}};
}

void FormSession::restore(const QJsonObject &draft)
{
    m_state->inputs.typed.clear();
    const QJsonObject typed = draft[u"typed"_s].toObject();
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const FieldDefinition *field = m_state->service.program().field(it.key());
        if (field && field->from.isEmpty() && !halfWidth(it.value().toString()).isEmpty()) {
            m_state->inputs.typed.insert(it.key(), it.value().toString().left(LongestTyped));
        }
    }
    m_state->inputs.resolutions = resolutionsFromJson(draft[u"resolved"_s].toArray());
    refresh();
}

QJsonObject FormSession::record() const
{
    return writeRecord(m_state->service.program(), m_state->inputs, m_state->evaluation);
}

} // namespace tonggui::forms
