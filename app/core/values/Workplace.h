// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Ids.h"

namespace tonggui {

// Where a terminal stands and for whom it works.
struct Workplace
{
    QString centre;          // 云岭市住房公积金管理中心
    QString branch;          // 东湖管理部
    QString window;          // "3"
    TerminalId terminal;
    QString verificationUrl; // where anyone checks a receipt, "https://…/verify"
    QString hotline;         // 12329
};

} // namespace tonggui
