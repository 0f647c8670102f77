// SPDX-License-Identifier: Apache-2.0
#include "app/visit/IdentityChecks.h"

#include "app/core/Identifiers.h"
#include "app/visit/VisitErrors.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

constexpr int AgeOfMajority = 16; // with own labour income; Civil Code art. 18

bool isConsistent(const IdCard &card)
{
    if (card.kind == CardKind::Foreigner2017) {
        return true; // its 15 characters have no GB 11643 check digit
    }
    const bool hasSex = card.sex == 1 || card.sex == 2;
    return isIdentityNumber(card.number) && birthDateOf(card.number) == card.birth &&
           (!hasSex || sexOf(card.number) == card.sex);
}

} // namespace

Result<void> checkIdentity(const IdCard &card, QDate today)
{
    if (!isConsistent(card)) {
        return failure(errors::CardInconsistent);
    }
    if (card.isExpiredOn(today)) {
        return failure(errors::CardExpired, {card.validTo->toString(u"yyyy-MM-dd"_s)});
    }
    if (card.ageOn(today) < AgeOfMajority) {
        return failure(errors::HolderTooYoung);
    }
    return {};
}

ErrorCatalogue errors::visitErrors()
{
    static constexpr std::array all{&StepRefused,      &StepBusy,       &NobodyWaits,      &CardExpired,
                                    &CardInconsistent, &HolderTooYoung, &ServiceNeedsNode, &ServiceUnknown,
                                    &FormIncomplete,   &ConsentMissing, &HandwritingEmpty, &SnapshotUnreadable};
    return all;
}

} // namespace tonggui
