// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/FieldState.h"
#include "widgets/form/FormView.h"

namespace tonggui::widgets {

// A small form without an engine: it keeps what is typed and knows one rule (an account number has six figures).
struct PaperForm
{
    static forms::FieldState field(const QString &id, forms::FieldKind kind)
    {
        forms::FieldState state;
        state.id = id;
        state.kind = kind;
        state.label = id.left(1).toUpper() + id.mid(1);
        return state;
    }

    PaperForm()
    {
        forms::SectionState person;
        person.id = QStringLiteral("person");
        person.title = QStringLiteral("Applicant");
        person.hint = QStringLiteral("read from the card");
        forms::FieldState name = field(QStringLiteral("name"), forms::FieldKind::Text);
        name.isReadOnly = true;
        name.source = forms::FieldSource::Card;
        name.sourceName = QStringLiteral("ID card chip");
        name.text = QStringLiteral("欧阳小满");
        name.display = QStringLiteral("欧阳*满");
        person.fields = {name};

        forms::SectionState rent;
        rent.id = QStringLiteral("rent");
        rent.title = QStringLiteral("Tenancy");
        forms::FieldState kind = field(QStringLiteral("kind"), forms::FieldKind::Choice);
        kind.choices = {{QStringLiteral("1"), QStringLiteral("Private")},
                        {QStringLiteral("2"), QStringLiteral("Public")}};
        forms::FieldState contract = field(QStringLiteral("contract"), forms::FieldKind::Text);
        contract.isRequired = true;
        contract.maxLength = 14;
        forms::FieldState address = field(QStringLiteral("address"), forms::FieldKind::Text);
        address.isWide = true;
        rent.fields = {kind,
                       contract,
                       address,
                       field(QStringLiteral("since"), forms::FieldKind::Date),
                       field(QStringLiteral("amount"), forms::FieldKind::Money),
                       field(QStringLiteral("account"), forms::FieldKind::Text)};
        sections = {person, rent};
        judge();
    }

    forms::FieldState &at(const QString &id)
    {
        for (forms::SectionState &section : sections) {
            for (forms::FieldState &state : section.fields) {
                if (state.id == id) {
                    return state;
                }
            }
        }
        qFatal("no field %s", qPrintable(id));
    }

    void setText(const QString &id, const QString &text)
    {
        at(id).text = text;
        judge();
    }

    void judge()
    {
        for (const QString &id : {QStringLiteral("contract"), QStringLiteral("account")}) {
            at(id).issue.reset();
        }
        if (at(QStringLiteral("contract")).text.isEmpty()) {
            at(QStringLiteral("contract")).issue = forms::Issue{QStringLiteral("field.required"),
                                                                QStringLiteral("contract"),
                                                                forms::RuleAction::Block,
                                                                QStringLiteral("This is still empty."),
                                                                QStringLiteral("Please fill it in."),
                                                                {},
                                                                true};
        }
        const QString account = at(QStringLiteral("account")).text;
        if (!account.isEmpty() && account.size() != 6) {
            at(QStringLiteral("account")).issue =
                forms::Issue{QStringLiteral("field.length"), QStringLiteral("account"), forms::RuleAction::Block,
                             QStringLiteral("Six figures are needed."), QStringLiteral("Please look again.")};
        }
    }

    std::vector<forms::SectionState> sections;
};

} // namespace tonggui::widgets
