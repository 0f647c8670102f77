// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/SummarySheet.h"

#include "widgets/layout/WrapRow.h"
#include "widgets/lists/PairList.h"
#include "widgets/text/Text.h"

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

constexpr TextStyle Quiet{Type::Lead, Weight::Regular, Colour::Muted};

} // namespace

SummarySheet::SummarySheet(const MemberSummary &summary, Detail detail, QWidget *parent)
    : Card(Space::Roomy, parent)
{
    setAccessibleName(summary.headline);
    if (detail == Detail::Full) {
        body()->addWidget((new Text(summary.intro, Quiet))->wrapped());
    }
    body()->addWidget((new Text(summary.headline, {Type::Head, Weight::Bold}))->wrapped());
    if (summary.amountFigures.isEmpty()) {
        if (!summary.outcome.isEmpty()) {
            body()->addWidget((new Text(summary.outcome, {Type::Title, Weight::Bold, Colour::Primary}))->wrapped());
        }
    } else {
        addAmount(summary);
    }
    body()->addWidget(new Divider);
    auto *rows = new PairList(PairList::Values::AtRightEdge);
    rows->setType(Type::Lead);
    std::vector<Pair> pairs;
    for (const MemberRow &row : summary.rows) {
        pairs.push_back({row.label, row.value});
    }
    rows->setPairs(pairs);
    body()->addWidget(rows);
    body()->addStretch();
}

void SummarySheet::addAmount(const MemberSummary &summary)
{
    body()->addWidget((new Text(summary.amountLabel, Quiet))->wrapped());
    auto *amount = new QWidget;
    auto *line = new WrapRow(Space::Small, Space::None);
    amount->setLayout(line);
    line->setContentsMargins({});
    auto *figures = new Text(summary.amountFigures, {Type::Figure, Weight::Bold, Colour::Primary});
    figures->setAccessibleName(summary.amountFigures + u' ' + summary.amountUnit);
    line->addWidget(figures);
    line->addWidget(new Text(summary.amountUnit, {Type::Title, Weight::Regular, Colour::Primary}));
    amount->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    body()->addWidget(amount);
    body()->addWidget((new Text(summary.amountCapitals, {Type::Lead}))->wrapped());
}

void SummarySheet::applyTheme(const Theme &theme)
{
    Card::applyTheme(theme);
    body()->setSpacing(theme.space(Space::Snug));
}

} // namespace tonggui::counter
