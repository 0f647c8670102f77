// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/IdCard.h"
#include "devices/idcard/record/CardBlocks.h"
#include "devices/idcard/record/RecordFields.h"

namespace tonggui::devices::card {

// The card that the blocks describe. errors::UnknownLayout for a type flag that is not known, errors::UnreadableRecord
// when a field is missing that every card of that kind has. Unknown codes (nation, sex) are no reason to refuse a card.
[[nodiscard]] Result<IdCard> cardOf(const CardBlocks &blocks);

// One file each: layouts of GA/T 490-2019 and its successors.
[[nodiscard]] Result<IdCard> mainlandCard(RecordFields fields);
[[nodiscard]] Result<IdCard> residencePermit(RecordFields fields);   // flag J, Hong Kong, Macao, Taiwan
[[nodiscard]] Result<IdCard> foreignerCard2017(RecordFields fields); // flag I
[[nodiscard]] Result<IdCard> foreignerCard2023(RecordFields fields); // flag Y

} // namespace tonggui::devices::card
