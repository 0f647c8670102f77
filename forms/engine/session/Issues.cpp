// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/session/FieldCheck.h"
#include "forms/engine/session/FieldText.h"
#include "forms/engine/session/SessionState.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

// Finds what is wrong, field by field and rule by rule, and puts it into words.
class IssueFinder
{
public:
    IssueFinder(const ServiceProgram &program, const FormInputs &inputs, Evaluation &evaluation)
        : m_program(program)
        , m_inputs(inputs)
        , m_evaluation(evaluation)
        , m_wording(program)
    {}

    void run()
    {
        m_byField.resize(m_program.fields.size());
        findUnmetNeeds();
        for (size_t i = 0; i < m_program.fields.size(); ++i) {
            checkField(i);
        }
        for (const RuleDefinition &rule : m_program.rules) {
            applyRule(rule);
        }
        demandAmount();
        for (std::vector<Issue> &issues : m_byField) {
            std::ranges::move(issues, std::back_inserter(m_evaluation.issues));
        }
    }

private:
    [[nodiscard]] size_t indexOf(const QString &fieldId) const
    {
        return size_t(m_program.field(fieldId) - m_program.fields.data());
    }

    // The row of values with the locals of a message behind it.
    [[nodiscard]] std::vector<Value> rowFor(const FieldDefinition &field, const FailedCheck &check) const
    {
        std::vector<Value> row = m_evaluation.values;
        row.emplace_back(m_program.label(field, m_inputs.language));
        for (const Value *local : {&check.expected, &check.actual, &check.difference, &check.minimum, &check.maximum}) {
            row.push_back(*local);
        }
        return row;
    }

    [[nodiscard]] Issue worded(const MessageTemplate &message, const FieldDefinition &field,
                               const FailedCheck &check) const
    {
        const std::vector<Value> row = rowFor(field, check);
        Issue issue;
        issue.path = field.id;
        issue.isMissing = check.isMissing;
        issue.text = message.text.render(row, m_wording, m_inputs.language).text;
        issue.remedy = message.remedy.render(row, m_wording, m_inputs.language).text;
        issue.brief = message.brief.render(row, m_wording, m_inputs.language).text;
        return issue;
    }

    // An own text of the field wins over one for the kind, and that over the general one.
    [[nodiscard]] const MessageTemplate &messageOf(const FieldDefinition &field, const QString &check) const
    {
        static const QHash<FieldKind, QString> suffixes{
            {FieldKind::Choice, u".choice"_s},   {FieldKind::Boolean, u".boolean"_s},
            {FieldKind::Date, u".date"_s},       {FieldKind::Month, u".month"_s},
            {FieldKind::Money, u".money"_s},     {FieldKind::Integer, u".integer"_s},
            {FieldKind::Decimal, u".decimal"_s}, {FieldKind::BankCard, u".bank-card"_s},
            {FieldKind::Mobile, u".mobile"_s},
        };
        for (const QString &key : {field.id + u'.' + check, check + suffixes.value(field.kind)}) {
            const auto found = m_program.checkMessages.constFind(key);
            if (found != m_program.checkMessages.cend()) {
                return *found;
            }
        }
        return *m_program.checkMessages.constFind(check);
    }

    void add(size_t field, Issue issue, const QString &code, RuleAction action)
    {
        issue.code = code;
        issue.action = action;
        const auto given = m_inputs.resolutions.constFind(code);
        issue.isResolved = given != m_inputs.resolutions.cend() &&
                           given->forValue == canonicalText(m_program.fields[field],
                                                            m_evaluation.values[size_t(m_program.fields[field].slot)]);
        m_byField[field].push_back(std::move(issue));
    }

    // A service that is allowed offline is collected without the centre's data while the line is down: its rules look
    // at what is known, and the centre decides when the case has arrived.
    void findUnmetNeeds()
    {
        const Facts &facts = m_inputs.facts;
        const bool isCollected = m_program.isOfflineAllowed && !facts.isOnline && !facts.member;
        if (m_program.needs.contains(u"card"_s) && !facts.card) {
            addNeed(u"card"_s, FieldSource::Card);
        }
        if (isCollected) {
            return;
        }
        if (m_program.needs.contains(u"member"_s) && !facts.member) {
            addNeed(u"member"_s, FieldSource::Core);
        } else if (m_program.needs.contains(u"account"_s) && !facts.account()) {
            addNeed(u"account"_s, FieldSource::Core);
        }
    }

    // Stands at the first field that lacks the thing.
    void addNeed(const QString &need, FieldSource source)
    {
        m_lacksNeeds = true;
        const auto found = std::ranges::find(m_program.fields, source, &FieldDefinition::source);
        const size_t index = found == m_program.fields.end() ? 0 : size_t(found - m_program.fields.begin());
        const FieldDefinition &field = m_program.fields[index];
        const FailedCheck check{.name = {}, .code = {}, .isMissing = true};
        add(index, worded(messageOf(field, u"need."_s + need), field, check), u"need."_s + need, RuleAction::Block);
    }

    void checkField(size_t index)
    {
        const FieldDefinition &field = m_program.fields[index];
        const std::optional<FailedCheck> check =
            firstFailedCheck(field, m_evaluation.outcomes[index], m_evaluation.values);
        const bool isExplained = check && check->isMissing && m_lacksNeeds && !field.from.isEmpty();
        if (check && !isExplained) {
            add(index, worded(messageOf(field, check->name), field, *check), check->code, RuleAction::Block);
        }
    }

    void applyRule(const RuleDefinition &rule)
    {
        const Value answer = rule.when.evaluate(m_evaluation.values);
        const size_t index = indexOf(rule.path);
        const FieldDefinition &field = m_program.fields[index];
        if (answer.fault()) {
            add(index, worded(messageOf(field, u"undecided"_s), field, {}), rule.id, RuleAction::Block);
            return;
        }
        m_evaluation.checkedRules += answer.isNull() ? 0 : 1;
        if (answer.isTrue()) {
            add(index, worded(rule.message, field, {}), rule.id, rule.action);
        }
    }

    // Money never moves without a known amount, even when the catalogue forgot to ask for it.
    void demandAmount()
    {
        const bool isBlocked = std::ranges::any_of(m_byField, [](const std::vector<Issue> &issues) {
            return std::ranges::any_of(issues, &Issue::isBlocking);
        });
        if (m_program.summary.amount.isEmpty() || isBlocked || amountOf(m_program, m_evaluation)) {
            return;
        }
        const std::optional<int> slot = m_program.summary.amount.onlySlot();
        const auto found = std::ranges::find(m_program.fields, slot.value_or(-1), &FieldDefinition::slot);
        const size_t index =
            found == m_program.fields.end() ? m_program.fields.size() - 1 : size_t(found - m_program.fields.begin());
        const FieldDefinition &field = m_program.fields[index];
        add(index, worded(messageOf(field, u"need.amount"_s), field, {}), u"need.amount"_s, RuleAction::Block);
    }

    const ServiceProgram &m_program;
    const FormInputs &m_inputs;
    Evaluation &m_evaluation;
    ProgramWording m_wording;
    std::vector<std::vector<Issue>> m_byField;
    bool m_lacksNeeds = false;
};

} // namespace

void findIssues(const ServiceProgram &program, const FormInputs &inputs, Evaluation &evaluation)
{
    IssueFinder(program, inputs, evaluation).run();
}

} // namespace tonggui::forms
