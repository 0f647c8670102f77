// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/record/TextRecord.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

Result<IdCard> foreignerCard2023(RecordFields fields)
{
    IdCard card;
    card.kind = CardKind::Foreigner2023;
    const QString chineseName = fields.text(0, 30);
    card.latinName = fields.continued(52, 70, 220, 22);
    card.name = chineseName;
    if (chineseName.isEmpty()) {
        (void)fields.needed(u"姓名"_s, 52, 70);
        card.name = card.latinName;
    }
    card.sex = fields.sex(30);
    card.issueCount = fields.text(32, 4);
    card.birth = fields.date(u"出生日期"_s, 36);
    card.number = fields.needed(u"证件号码"_s, 122, 36);
    card.validFrom = fields.date(u"有效期限"_s, 188);
    card.validTo = fields.end(u"有效期限"_s, 204);
    card.nationality = fields.text(242, 6);
    card.earlierCard = fields.text(250, 6);
    return fields.finish(std::move(card));
}

} // namespace tonggui::devices::card
