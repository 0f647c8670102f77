// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/record/TextRecord.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

Result<IdCard> residencePermit(RecordFields fields)
{
    IdCard card;
    card.kind = CardKind::HkMoTwResidence;
    card.name = fields.needed(u"姓名"_s, 0, 30);
    card.sex = fields.sex(30);
    card.birth = fields.date(u"出生日期"_s, 36);
    card.address = fields.text(52, 70);
    card.number = fields.needed(u"公民身份号码"_s, 122, 36);
    card.issuer = fields.text(158, 30);
    card.validFrom = fields.date(u"有效期限"_s, 188);
    card.validTo = fields.end(u"有效期限"_s, 204);
    card.passNumber = fields.text(220, 18);
    card.issueCount = fields.text(238, 4);
    return fields.finish(std::move(card));
}

} // namespace tonggui::devices::card
