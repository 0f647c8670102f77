// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/record/TextRecord.h"

#include "devices/api/idcard/IdCardErrors.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

namespace {

struct Layout
{
    char16_t flag;
    Result<IdCard> (*read)(RecordFields);
};

constexpr std::array Layouts{Layout{u' ', mainlandCard}, Layout{u'\0', mainlandCard}, Layout{u'J', residencePermit},
                             Layout{u'I', foreignerCard2017}, Layout{u'Y', foreignerCard2023}};

} // namespace

Result<IdCard> cardOf(const CardBlocks &blocks)
{
    const RecordFields fields(blocks.text);
    for (const Layout &layout : Layouts) {
        if (fields.flag() == layout.flag) {
            Result<IdCard> card = layout.read(fields);
            if (card) {
                card->photo = blocks.photo;
                card->fingerprint = blocks.fingerprint;
            }
            return card;
        }
    }
    const QString mark =
        fields.flag().isPrint() ? QString(fields.flag()) : QString::number(fields.flag().unicode(), 16);
    return failure(errors::UnknownLayout, {mark});
}

} // namespace tonggui::devices::card
