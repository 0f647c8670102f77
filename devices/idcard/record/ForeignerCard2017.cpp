// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/record/TextRecord.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

Result<IdCard> foreignerCard2017(RecordFields fields)
{
    IdCard card;
    card.kind = CardKind::Foreigner2017;
    card.latinName = fields.needed(u"英文姓名"_s, 0, 120);
    card.sex = fields.sex(120);
    card.number = fields.needed(u"永久居留证号码"_s, 122, 30);
    card.nationality = fields.text(152, 6);
    const QString chineseName = fields.text(158, 30);
    card.name = chineseName.isEmpty() ? card.latinName : chineseName;
    card.validFrom = fields.date(u"有效期限"_s, 188);
    card.validTo = fields.end(u"有效期限"_s, 204);
    card.birth = fields.date(u"出生日期"_s, 220);
    card.cardVersion = fields.text(236, 4);
    card.issuer = fields.text(240, 8);
    return fields.finish(std::move(card));
}

} // namespace tonggui::devices::card
