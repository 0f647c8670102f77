// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Ids.h"
#include "app/core/values/Staff.h"
#include "app/core/values/Workplace.h"

#include <QDateTime>
#include <QString>

namespace tonggui::forms {

enum class ReceiptCopy { Archive, Customer };

// What a receipt needs beyond the form: where, when and by whom the case was handled.
struct ReceiptContext
{
    Workplace workplace;
    CaseId caseId;
    QString businessNumber;   // 业务流水号 of the core system; empty until it arrives
    QString verificationCode; // "7K3M-92QF"; verificationUrl is the workplace's with this code appended by the caller
    QString verificationUrl;
    QDateTime time; // when the case was handled, local time
    QString clerkName;
    StaffId clerkId;
    QString reviewer;       // name; empty: the rules were the only review
    QString identification; // how the member was identified, in words of the paper: 身份证芯片; empty: not stated
    ReceiptCopy copy = ReceiptCopy::Archive;
    int reprints = 0;
};

} // namespace tonggui::forms
