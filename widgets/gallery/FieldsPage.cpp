// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/AreaField.h"
#include "widgets/fields/CheckField.h"
#include "widgets/fields/ChoiceField.h"
#include "widgets/fields/DateField.h"
#include "widgets/fields/IdentityField.h"
#include "widgets/fields/MoneyField.h"
#include "widgets/fields/ReadOnlyField.h"
#include "widgets/gallery/Pages.h"
#include "widgets/layout/FieldGrid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace tonggui::gallery {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

FieldGrid *twoColumns(Card *card)
{
    auto *grid = new FieldGrid;
    card->body()->addWidget(grid);
    return grid;
}

ReadOnlyField *known(const char *label, const QString &value, Icon icon, const char *source)
{
    auto *field = new ReadOnlyField(words(label));
    field->showText(value);
    field->setSource({icon, words(source)});
    return field;
}

void addKnown(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Known values")),
                         words(QT_TRANSLATE_NOOP("Gallery", "read from the card or the centre, not to be changed")));
    FieldGrid *grid = twoColumns(card);
    grid->addField(known(QT_TRANSLATE_NOOP("Gallery", "Name"), u"欧阳小满"_s, Icon::IdCard,
                         QT_TRANSLATE_NOOP("Gallery", "ID card chip")));
    grid->addField(known(QT_TRANSLATE_NOOP("Gallery", "ID number"), u"990101********0042"_s, Icon::IdCard,
                         QT_TRANSLATE_NOOP("Gallery", "ID card chip")));
    grid->addField(known(QT_TRANSLATE_NOOP("Gallery", "Employer"),
                         u"云岭市东湖区青石软件与信息技术服务（集团）股份有限公司第一分公司"_s, Icon::Bank,
                         QT_TRANSLATE_NOOP("Gallery", "Core system of the centre")));
    ReadOnlyField *balance = known(QT_TRANSLATE_NOOP("Gallery", "Balance"), u"86,412.57"_s, Icon::Bank,
                                   QT_TRANSLATE_NOOP("Gallery", "Core system of the centre"));
    balance->showAsAmount(u"捌万陆仟肆佰壹拾贰元伍角柒分"_s);
    grid->addField(balance);
}

void addTyped(ScrollPage *page)
{
    Card *card = addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Typed values")));
    FieldGrid *grid = twoColumns(card);
    auto *kind = new ChoiceField(words(QT_TRANSLATE_NOOP("Gallery", "Kind of tenancy")));
    kind->setRequired(true);
    kind->setOptions({{u"1"_s, words(QT_TRANSLATE_NOOP("Gallery", "Private housing"))},
                      {u"2"_s, words(QT_TRANSLATE_NOOP("Gallery", "Public rental housing"))}});
    kind->showText(u"1"_s);
    grid->addField(kind);
    auto *contract = new TextField(words(QT_TRANSLATE_NOOP("Gallery", "Contract number")));
    contract->setRequired(true);
    contract->showText(u"FZ2026 0318 7742"_s);
    contract->setHint(words(QT_TRANSLATE_NOOP("Gallery", "Top right on the first page, begins with FZ, 14 signs")));
    grid->addField(contract);
    auto *from = new DateField(words(QT_TRANSLATE_NOOP("Gallery", "Rented from")));
    from->setToday(QDate(2026, 11, 21));
    from->showDay(QDate(2026, 3, 1));
    grid->addField(from);
    auto *month = new MonthField(words(QT_TRANSLATE_NOOP("Gallery", "Paid up to")));
    month->showText(u"2026-10"_s);
    grid->addField(month);
    auto *rent = new MoneyField(words(QT_TRANSLATE_NOOP("Gallery", "Monthly rent")));
    rent->setRequired(true);
    rent->showText(u"2600"_s);
    grid->addField(rent);
    auto *amount = new MoneyField(words(QT_TRANSLATE_NOOP("Gallery", "Amount to withdraw")));
    amount->setNote(words(QT_TRANSLATE_NOOP("Gallery", "3 months × 2,600.00")));
    amount->showText(u"7800"_s);
    grid->addField(amount);
    auto *identity = new IdentityField(words(QT_TRANSLATE_NOOP("Gallery", "ID number of the spouse")));
    identity->showText(u"11010519491231002X"_s);
    grid->addField(identity);
    auto *mobile = new MobileField(words(QT_TRANSLATE_NOOP("Gallery", "Mobile")));
    mobile->setExample(u"199 1234 2046"_s);
    grid->addField(mobile);
    auto *months = new NumberField(words(QT_TRANSLATE_NOOP("Gallery", "Months")), NumberField::Kind::Integer);
    months->setUnit(words(QT_TRANSLATE_NOOP("Gallery", "months")));
    months->showText(u"12"_s);
    grid->addField(months);
    auto *empty = new ChoiceField(words(QT_TRANSLATE_NOOP("Gallery", "Large family")));
    empty->setOptions(
        {{u"0"_s, words(QT_TRANSLATE_NOOP("Gallery", "No"))}, {u"1"_s, words(QT_TRANSLATE_NOOP("Gallery", "Yes"))}});
    grid->addField(empty);
    auto *remark = new AreaField(words(QT_TRANSLATE_NOOP("Gallery", "Remark")));
    remark->setExample(words(QT_TRANSLATE_NOOP("Gallery", "Only what others need to know")));
    grid->addField(remark, true);
}

void addIssues(ScrollPage *page)
{
    Card *card =
        addCard(page, words(QT_TRANSLATE_NOOP("Gallery", "Errors and hints")),
                words(QT_TRANSLATE_NOOP("Gallery", "beneath the field, in plain words, with the code at the end")));
    FieldGrid *grid = twoColumns(card);
    auto *bank = new BankCardField(words(QT_TRANSLATE_NOOP("Gallery", "Bank card to pay to")));
    bank->setRequired(true);
    bank->showText(u"620099001234567801"_s);
    bank->setIssue(
        {Tone::Danger,
         words(QT_TRANSLATE_NOOP("Gallery", "The number seems to lack one figure: 19 are needed, 18 are here. "
                                            "Please compare it with the card.")),
         u"field.bank-card"_s});
    grid->addField(bank);
    auto *amount = new MoneyField(words(QT_TRANSLATE_NOOP("Gallery", "Amount to withdraw")));
    amount->showText(u"9800"_s);
    amount->setIssue({Tone::Warning,
                      words(QT_TRANSLATE_NOOP("Gallery", "More than usual; a supervisor will look at it.")),
                      u"R-30"_s});
    grid->addField(amount);
    auto *off = new TextField(words(QT_TRANSLATE_NOOP("Gallery", "Agent")));
    off->setEnabled(false);
    off->setHint(words(QT_TRANSLATE_NOOP("Gallery", "Not needed: the applicant came in person.")));
    grid->addField(off);
    auto *promise = new CheckField(words(QT_TRANSLATE_NOOP(
        "Gallery",
        "I have read what stands here. I rent this home to live in it myself, and what I handed in is true.")));
    promise->setChecked(true);
    grid->addField(promise);
}

} // namespace

QWidget *makeFieldsPage(QWidget *parent)
{
    auto *page = new ScrollPage(Space::Roomy, parent);
    addTyped(page);
    addIssues(page);
    addKnown(page);
    page->body()->addStretch();
    return page;
}

} // namespace tonggui::gallery
