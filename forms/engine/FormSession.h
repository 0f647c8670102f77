// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/ReceiptModel.h"
#include "forms/engine/Facts.h"
#include "forms/engine/FieldState.h"
#include "forms/engine/ReceiptContext.h"
#include "forms/engine/Service.h"
#include "forms/engine/Summary.h"

#include <QDate>
#include <QJsonObject>

#include <memory>

namespace tonggui::forms {

// Who lifted a SUP or 2ND issue, and why. Goes into the record of the case.
struct Resolution
{
    QString by; // staff id, or the means of identification for 2ND
    QString reason;
    QDateTime at;
};

// One form being filled: the state is a pure function of service, facts, day, language, typed texts and resolutions.
// Every change evaluates everything again (well under 1 ms for the services of the catalogue), so the order of typing
// never matters. A value type for one thread; copying makes an independent session.
class FormSession
{
public:
    // errors::ServiceNotInForce when the service has no rules for `today`.
    [[nodiscard]] static Result<FormSession> open(Service service, Facts facts, QDate today, Language language);

    FormSession(const FormSession &other);
    FormSession(FormSession &&other) noexcept;
    FormSession &operator=(const FormSession &other);
    FormSession &operator=(FormSession &&other) noexcept;
    ~FormSession();

    [[nodiscard]] const Service &service() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] const Facts &facts() const;

    void setLanguage(Language language);
    void setFacts(Facts facts); // fresh data, or the line dropped

    // Takes what was typed, in any usual writing ("2,600", "２６００", "2026年3月1日", code or text of a choice); an
    // empty text goes back to nothing or to the proposal. errors::FieldUnknown, errors::FieldReadOnly; a text that
    // cannot be read is kept and becomes an issue.
    Result<void> setText(const QString &fieldId, const QString &text);

    [[nodiscard]] const std::vector<SectionState> &sections() const; // reading order, hidden ones too
    [[nodiscard]] const FieldState *field(const QString &fieldId) const;
    [[nodiscard]] const QStringList &
    changedFields() const; // ids whose state changed with the last call that changed anything

    [[nodiscard]] const std::vector<Issue> &issues() const; // reading order of their fields
    [[nodiscard]] std::vector<Issue> blockingIssues() const;
    [[nodiscard]] const Issue *firstIssue() const; // the first that blocks, or nullptr
    [[nodiscard]] bool isComplete() const { return firstIssue() == nullptr; }
    [[nodiscard]] bool isPaymentHeld() const; // an RVW rule is hit: take the case, pay later
    [[nodiscard]] int checkedRules() const;   // how many rules could be decided
    [[nodiscard]] std::vector<Material> materials() const;

    // Lifts a SUP or 2ND issue. errors::NothingToResolve when no such issue is open. It stays lifted only while the
    // value it was given for stays the same.
    Result<void> resolve(const QString &issueCode, Resolution resolution);

    // The amount of money that moves, if the service moves any and it is known.
    [[nodiscard]] std::optional<Money> amount() const;
    [[nodiscard]] Summary summary() const;

    // errors::FormIncomplete (with the first issue's words) while something blocks.
    [[nodiscard]] Result<ReceiptModel> receiptModel(const ReceiptContext &context) const;

    // What was typed and resolved, exactly as typed: for a snapshot. restore() ignores fields the service does not have
    // (any more).
    [[nodiscard]] QJsonObject draft() const;
    void restore(const QJsonObject &draft);

    // The filled form for the envelope: "tonggui.form-record/1" with every visible value, its source, evidence, rule
    // hits, parameters in force and resolutions.
    [[nodiscard]] QJsonObject record() const;

    // A form file ("tonggui.form/1") that gives this session again.
    [[nodiscard]] QJsonObject toFormFile() const;

private:
    struct State;
    explicit FormSession(std::unique_ptr<State> state);
    void refresh();

    std::unique_ptr<State> m_state;
};

} // namespace tonggui::forms
