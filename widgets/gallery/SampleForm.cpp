// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/SampleForm.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace tonggui::forms;

namespace tonggui::gallery {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Gallery", source);
}

FieldState known(const QString &id, const char *label, const QString &value, FieldSource source)
{
    FieldState state;
    state.id = id;
    state.label = words(label);
    state.isReadOnly = true;
    state.source = source;
    state.sourceName = source == FieldSource::Card ? words(QT_TRANSLATE_NOOP("Gallery", "ID card chip"))
                                                   : words(QT_TRANSLATE_NOOP("Gallery", "Core system of the centre"));
    state.text = state.display = value;
    return state;
}

FieldState typed(const QString &id, FieldKind kind, const char *label, const QString &value)
{
    FieldState state;
    state.id = id;
    state.kind = kind;
    state.label = words(label);
    state.text = state.value = state.display = value;
    state.isRequired = true;
    return state;
}

SectionState applicant()
{
    return {u"applicant"_s,
            words(QT_TRANSLATE_NOOP("Gallery", "Applicant")),
            words(QT_TRANSLATE_NOOP("Gallery", "read from the ID card, not to be changed")),
            true,
            {known(u"name"_s, QT_TRANSLATE_NOOP("Gallery", "Name"), u"欧阳小满"_s, FieldSource::Card),
             known(u"number"_s, QT_TRANSLATE_NOOP("Gallery", "ID number"), u"990101********0042"_s, FieldSource::Card),
             known(u"account"_s, QT_TRANSLATE_NOOP("Gallery", "Account"), u"0207 1835 9964"_s, FieldSource::Core),
             known(u"marriage"_s, QT_TRANSLATE_NOOP("Gallery", "Marital status"),
                   words(QT_TRANSLATE_NOOP("Gallery", "unmarried")), FieldSource::Core)}};
}

SectionState tenancy()
{
    FieldState kind = typed(u"kind"_s, FieldKind::Choice, QT_TRANSLATE_NOOP("Gallery", "Kind of tenancy"), u"1"_s);
    kind.choices = {{u"1"_s, words(QT_TRANSLATE_NOOP("Gallery", "Private housing"))},
                    {u"2"_s, words(QT_TRANSLATE_NOOP("Gallery", "Public rental housing"))}};
    FieldState contract =
        typed(u"contract"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Gallery", "Contract number"), u"FZ2026 0318 7742"_s);
    contract.hint = words(QT_TRANSLATE_NOOP("Gallery", "Top right on the first page, begins with FZ, 14 signs"));
    FieldState address = typed(u"address"_s, FieldKind::Text, QT_TRANSLATE_NOOP("Gallery", "Address of the home"),
                               u"东湖区 青禾路 18 号 云栖苑 6 幢 1204 室"_s);
    address.isWide = true;
    return {u"tenancy"_s,
            words(QT_TRANSLATE_NOOP("Gallery", "Tenancy")),
            words(QT_TRANSLATE_NOOP("Gallery", "as the contract says")),
            true,
            {kind, contract, address,
             typed(u"from"_s, FieldKind::Date, QT_TRANSLATE_NOOP("Gallery", "Rented from"), u"2026-03-01"_s),
             typed(u"until"_s, FieldKind::Date, QT_TRANSLATE_NOOP("Gallery", "Rented until"), u"2027-02-28"_s)}};
}

SectionState payment()
{
    FieldState amount =
        typed(u"amount"_s, FieldKind::Money, QT_TRANSLATE_NOOP("Gallery", "Amount to withdraw"), u"7800"_s);
    amount.note = words(QT_TRANSLATE_NOOP("Gallery", "3 months × 2,600.00"));
    FieldState bank = typed(u"bank"_s, FieldKind::BankCard, QT_TRANSLATE_NOOP("Gallery", "Bank card to pay to"),
                            u"620099001234567801"_s);
    Issue issue;
    issue.code = u"field.bank-card"_s;
    issue.path = bank.id;
    issue.text =
        words(QT_TRANSLATE_NOOP("Gallery", "The number seems to lack one figure: 19 are needed, 18 are here."));
    issue.remedy = words(QT_TRANSLATE_NOOP("Gallery", "Please compare it with the card."));
    issue.brief = words(QT_TRANSLATE_NOOP("Gallery", "the card number lacks one figure"));
    bank.issue = issue;
    FieldState mode = typed(u"mode"_s, FieldKind::Choice, QT_TRANSLATE_NOOP("Gallery", "Paid out"), u"1"_s);
    mode.choices = {{u"1"_s, words(QT_TRANSLATE_NOOP("Gallery", "by quarter (September to November)"))},
                    {u"2"_s, words(QT_TRANSLATE_NOOP("Gallery", "by month"))}};
    return {u"payment"_s,
            words(QT_TRANSLATE_NOOP("Gallery", "Amount and payment")),
            words(QT_TRANSLATE_NOOP("Gallery", "at most 7,800.00 this time")),
            true,
            {typed(u"rent"_s, FieldKind::Money, QT_TRANSLATE_NOOP("Gallery", "Monthly rent"), u"2600"_s), amount, mode,
             bank}};
}

} // namespace

std::vector<SectionState> sampleForm()
{
    return {applicant(), tenancy(), payment()};
}

} // namespace tonggui::gallery
