// SPDX-License-Identifier: Apache-2.0
#include "app/core/ports/Clock.h"
#include "widgets/fields/CheckField.h"
#include "widgets/gallery/Pages.h"
#include "widgets/lists/PairList.h"
#include "widgets/signature/SignaturePanel.h"

#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::gallery {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

QWidget *makeSummary()
{
    auto *card = new Card(Space::Roomy);
    card->body()->addWidget(new Text(words(QT_TRANSLATE_NOOP("Gallery", "You are asking for")),
                                     {Type::Lead, Weight::Regular, Colour::Muted}));
    card->body()->addWidget(
        (new Text(words(QT_TRANSLATE_NOOP("Gallery", "Withdrawal for rent")), {Type::Head, Weight::Bold}))->wrapped());
    card->body()->addWidget((new Text(words(QT_TRANSLATE_NOOP("Gallery", "Money that is paid to you")),
                                      {Type::Lead, Weight::Regular, Colour::Muted}))
                                ->wrapped());
    card->body()->addWidget(new Text(u"7,800.00"_s, {Type::Figure, Weight::Bold, Colour::Primary}));
    card->body()->addWidget((new Text(u"柒仟捌佰元整"_s, {Type::Lead}))->wrapped());
    card->body()->addSpacing(spaceValue(Space::Normal));
    card->body()->addWidget(new Divider);
    card->body()->addSpacing(spaceValue(Space::Normal));
    auto *pairs = new PairList(PairList::Values::AtRightEdge);
    pairs->setType(Type::Lead);
    pairs->setPairs({{words(QT_TRANSLATE_NOOP("Gallery", "Name")), u"欧阳小满"_s},
                     {words(QT_TRANSLATE_NOOP("Gallery", "Paid to")),
                      words(QT_TRANSLATE_NOOP("Gallery", "bank card ending in 8017"))},
                     {words(QT_TRANSLATE_NOOP("Gallery", "Left afterwards")), u"78,612.57"_s}});
    card->body()->addWidget(pairs);
    card->body()->addStretch();
    return card;
}

QWidget *makeSigning(QWidget *owner)
{
    struct OwnedClock final : public QObject
    {
        using QObject::QObject;
        SystemClock clock;
    };
    const auto *owned = new OwnedClock(owner);
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(spaceValue(Space::Roomy));
    auto *promise = new CheckField(words(QT_TRANSLATE_NOOP(
        "Gallery",
        "I have read what stands here. I rent this home to live in it myself, and what I handed in is true.")));
    promise->setTextType(Type::Lead);
    promise->setChecked(true);
    rows->addWidget(promise);
    auto *panel = new SignaturePanel(owned->clock);
    panel->canvas()->setSigner(words(QT_TRANSLATE_NOOP("Gallery", "Signer: %1")).arg(u"欧阳小满"_s));
    rows->addWidget(panel, 1);
    return column;
}

} // namespace

QWidget *makeMemberPage(QWidget *parent)
{
    auto *page = new ScrollPage(Space::Roomy, parent);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(spaceValue(Space::Roomy));
    columns->addWidget(makeSummary(), 2);
    columns->addWidget(makeSigning(page), 3);
    page->body()->addLayout(columns, 1);
    return page;
}

} // namespace tonggui::gallery
