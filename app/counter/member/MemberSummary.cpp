// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/MemberSummary.h"

#include "app/core/text/Masking.h"
#include "app/visit/Visit.h"
#include "forms/engine/FormSession.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::counter {

namespace {

QString idNumberOf(const Visit &visit)
{
    return visit.card ? visit.card->number : visit.member ? visit.member->idNumber : QString();
}

// As the form itself calls the number, so that both screens use one word.
QString idLabel(const forms::FormSession &form)
{
    const forms::FieldState *field = form.field(u"ZJHM"_s); // JGJ/T 320
    return field ? field->label : QCoreApplication::translate("MemberSummary", "ID number");
}

std::vector<MemberRow> rowsOf(const Visit &visit, const forms::FormSession &form, const forms::Summary &summary)
{
    std::vector<MemberRow> rows;
    for (const forms::SummaryLine &line : summary.lines) {
        rows.push_back({line.label, line.value});
    }
    const QString number = idNumberOf(visit);
    if (!number.isEmpty()) {
        const auto name = std::ranges::find(rows, summary.signer, &MemberRow::value);
        const auto place = name == rows.end() ? rows.begin() : std::next(name);
        rows.insert(place, {idLabel(form), maskedIdNumber(number)});
    }
    return rows;
}

} // namespace

MemberSummary summaryOf(const Visit &visit, const forms::FormSession &form)
{
    const forms::Summary summary = form.summary();
    MemberSummary shown;
    shown.intro = summary.intro;
    shown.headline = summary.title;
    shown.outcome = summary.headline;
    shown.amountLabel = summary.amountLabel;
    shown.amountFigures = summary.amountFigures;
    shown.amountUnit = summary.amountUnit;
    shown.amountCapitals = summary.amountCapitals;
    shown.rows = rowsOf(visit, form, summary);
    shown.statement = summary.statement;
    shown.sentences = summary.commitments;
    for (const forms::Consent &consent : summary.consents) {
        shown.consents.push_back({consent.id, consent.title, consent.text, consent.isRequired});
    }
    shown.signer = summary.signer;
    return shown;
}

} // namespace tonggui::counter
