// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/panels/MemberPanel.h"

#include "app/core/text/Masking.h"
#include "app/counter/ui/VisitWords.h"
#include "app/visit/CounterJourney.h"
#include "widgets/layout/Card.h"
#include "widgets/layout/SectionHeading.h"
#include "widgets/layout/WrapRow.h"
#include "widgets/lists/AccountRow.h"
#include "widgets/lists/PairList.h"
#include "widgets/lists/Portrait.h"
#include "widgets/status/Notice.h"
#include "widgets/status/Tag.h"
#include "widgets/text/DateText.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout() != nullptr) {
            emptyLayout(item->layout());
        }
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its own button may be what brought us here
        }
        delete item;
    }
}

} // namespace

MemberPanel::MemberPanel(const CounterWorld &world, StepRunner &steps, QWidget *parent)
    : QWidget(parent)
    , m_world(world)
    , m_steps(steps)
    , m_panel(new SidePanel(SidePanel::Side::Right, Length::MemberPanel, Length::MemberPanelNarrow))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_panel);
    refresh();
}

void MemberPanel::refresh()
{
    emptyLayout(body());
    const std::optional<Visit> &visit = m_world.desk.visit();
    if (!visit || !visit->card) {
        body()->addWidget((new Text(visit ? tr("Nobody is known yet. The card tells who it is.")
                                          : tr("The visitor's data appear here and leave with the visitor."),
                                    {Type::Body, Weight::Regular, Colour::Muted}))
                              ->wrapped());
    } else {
        showPerson(*visit->card);
        visit->member ? showMember(*visit->member) : showMissingMember();
        showHints();
    }
    body()->addStretch();
}

void MemberPanel::showPerson(const IdCard &card)
{
    auto *person = new SectionHeading(card.name);
    person->setTitleType(Type::Title);
    person->setExplanation(personWords(card, m_world.clock.today()));
    body()->addWidget(person);
    showChip(card.picture);
    const QString until = card.validTo ? dateText(*card.validTo) : tr("no end");
    std::vector<Pair> pairs{{tr("ID number"), maskedIdNumber(card.number)},
                            {tr("Valid"), tr("%1 – %2").arg(dateText(card.validFrom), until)},
                            {tr("Issued by"), card.issuer}};
    const std::optional<Visit> &visit = m_world.desk.visit();
    if (visit->member && !visit->member->mobile.isEmpty()) {
        pairs.push_back({tr("Mobile"), maskedMobile(visit->member->mobile)});
    }
    auto *list = new PairList;
    list->setPairs(pairs);
    body()->addWidget(list);
    body()->addWidget(new Divider);
}

// The clerk compares the face with the photo; without one the clerk is told why and what to do.
void MemberPanel::showChip(const CardPicture &picture)
{
    auto *read = new Tag(tr("Card read from its chip"), Tone::Success, Tag::Mark::Icon);
    if (!picture.isThere()) {
        body()->addWidget(read, 0, Qt::AlignLeft);
        body()->addWidget(
            (new Text(missingPhotoWords(picture), {Type::Note, Weight::Regular, Colour::Muted}))->wrapped());
        return;
    }
    auto *portrait = new Portrait(picture.outcome == PhotoOutcome::Simulated ? tr("simulated") : tr("from the chip"));
    portrait->setObjectName(u"chip-photo"_s);
    portrait->setAccessibleName(tr("Photo from the chip"));
    const QImage image(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width, picture.height,
                       picture.width * 3, QImage::Format_BGR888);
    portrait->setImage(image.copy());
    const int width = portrait->minimumSizeHint().width();
    portrait->setFixedSize(width, portrait->heightForWidth(width));
    auto *row = new WrapRow;
    row->addWidget(portrait);
    row->addWidget(read);
    body()->addLayout(row);
}

void MemberPanel::showMember(const Member &member)
{
    auto *heading = new SectionHeading(tr("Accounts"));
    heading->setNote(tr("as of %1").arg(member.asOf.toLocalTime().toString(u"HH:mm"_s)));
    body()->addWidget(heading);
    if (member.accounts.empty()) {
        body()->addWidget((new Text(tr("This person has no account at the centre."), {Type::Body}))->wrapped());
    }
    for (const MemberAccount &account : member.accounts) {
        showAccount(account);
    }
    if (!member.loanBalance.isZero()) {
        body()->addWidget(new Divider);
        body()->addWidget(new AccountRow(tr("Housing loan"), tr("still owed"), member.loanBalance.figures()));
    }
}

void MemberPanel::showAccount(const MemberAccount &account)
{
    const QString until = account.paidUntil.size() == 6
                              ? account.paidUntil.left(4) + u"-"_s + account.paidUntil.right(2)
                              : account.paidUntil;
    body()->addWidget(new AccountRow(
        tr("Personal account"),
        tr("ends in %1 · %2 · paid to %3").arg(account.number.right(4), accountStatusName(account.status), until),
        account.balance.figures()));
    body()->addWidget(new AccountRow(tr("Paid monthly"), account.unitName, account.monthly().figures()));
}

void MemberPanel::showMissingMember()
{
    auto *notice =
        new Notice(Tone::Warning, tr("No data from the centre yet"),
                   m_world.link.isOnline() ? tr("Ask the centre again.")
                                           : tr("The centre cannot be reached. Some services can still be taken."));
    const VisitState state = m_world.desk.visit()->state;
    if (nextState(state, VisitEvent::MemberRefreshed)) { // later the data stand as they are on the paper
        notice->setAction(tr("Ask again"));
    }
    connect(notice, &Notice::actionChosen, this, [this] {
        if (!m_steps.isRunning()) {
            m_steps.run(tr("Asking the centre"), m_world.desk.refreshMember());
        }
    });
    body()->addWidget(notice);
}

void MemberPanel::showHints()
{
    const forms::FormSession *form = m_world.desk.form();
    if (form == nullptr) {
        return;
    }
    body()->addWidget(new Divider);
    auto *heading = new SectionHeading(tr("Hints and risks"));
    heading->setNote(tr("Rules checked: %n", nullptr, form->checkedRules()));
    body()->addWidget(heading);
    for (const forms::Issue &issue : form->issues()) {
        if (!issue.isMissing && !issue.isBlocking()) {
            body()->addWidget(new Notice(Tone::Warning, issue.text, issue.remedy));
        }
    }
}

} // namespace tonggui::counter
