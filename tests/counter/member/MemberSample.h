// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/counter/member/MemberSummary.h"

#include <QTest>

namespace tonggui::counter::sample {

using namespace Qt::StringLiterals;

class StoppedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2026, 11, 20), QTime(10, 29), Qt::OffsetFromUTC, 8 * 3600);
    }
};

// A withdrawal with the longest name, the largest amount and three consents, of which the last may be refused.
inline MemberSummary longSummary()
{
    return {.intro = u"您正在办理"_s,
            .headline = u"租房提取"_s,
            .outcome = {},
            .amountLabel = u"转给您的钱"_s,
            .amountFigures = u"99,999,999.99"_s,
            .amountUnit = u"元"_s,
            .amountCapitals = u"玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"_s,
            .rows = {{u"姓名"_s, u"欧阳阿卜杜热合曼"_s},
                     {u"证件号码"_s, u"990101********0042"_s},
                     {u"转到"_s, u"尾号 8017 的银行卡"_s},
                     {u"租住的房屋"_s, u"东湖区青禾路 18 号云栖苑 6 幢 1204 室"_s},
                     {u"办完后余额"_s, u"78,612.57 元"_s}},
            .statement = u"我已看清这里的内容。我租房自住，提交的材料真实；如不真实，愿退回所提款项。"_s,
            .sentences = {u"本人及配偶在本市没有自有住房，租房自住，所交材料和所填内容真实、完整。"_s,
                          u"如有不实，愿退回所提款项，并承担相应责任。"_s},
            .consents = {{u"data-check"_s, u"查询住房、婚姻和缴存信息"_s,
                          u"为了核对提取条件，中心要查询您和配偶的住房、婚姻、缴存信息。只用于本次业务。"_s, true},
                         {u"payee-account"_s, u"使用收款银行卡信息"_s,
                          u"中心把您的姓名和卡号交给付款银行，只用于把这笔钱转给您。"_s, true},
                         {u"notice-by-message"_s, u"用短信通知到账"_s, u"到账以后，中心给您发一条短信。"_s, false}},
            .signer = u"欧阳阿卜杜热合曼"_s};
}

// Fits any screen; nothing to decide but the whole.
inline MemberSummary shortSummary()
{
    return {.intro = u"You are asking for"_s,
            .headline = u"Certificate of deposits"_s,
            .outcome = u"2 certificates"_s,
            .rows = {{u"Name"_s, u"Maximiliana Featherstonehaugh-Ng"_s}},
            .statement = u"I have read this."_s,
            .sentences = {u"The certificate is for the stated purpose only."_s},
            .consents = {},
            .signer = u"Maximiliana Featherstonehaugh-Ng"_s};
}

} // namespace tonggui::counter::sample
