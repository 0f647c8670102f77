// SPDX-License-Identifier: Apache-2.0
#include "devices/api/ticketprinter/TestSlip.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

TicketSlip testSlip(const QDateTime &now, int columns)
{
    const QString rule(columns, u'-');
    return {.parts = {SlipText{u"通柜 Tonggui"_s, SlipAlign::Centre, true, 2, 2},
                      SlipText{u"打印测试 Test slip"_s, SlipAlign::Centre}, SlipText{rule},
                      SlipText{u"请A000号到0号窗口办理"_s, SlipAlign::Left}, SlipText{u"左 Left"_s, SlipAlign::Left},
                      SlipText{u"中 Centre"_s, SlipAlign::Centre, true}, SlipText{u"右 Right"_s, SlipAlign::Right},
                      SlipText{rule}, SlipQr{u"TONGGUI TEST"_s},
                      SlipText{now.toString(u"yyyy-MM-dd HH:mm:ss"_s), SlipAlign::Centre}},
            .cut = SlipCut::Partial};
}

} // namespace tonggui::devices
