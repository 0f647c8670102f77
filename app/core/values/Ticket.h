// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Ids.h"

#include <QDateTime>

namespace tonggui {

// A number in somebody's hand. In this form a local list of the window; a hall's queue owns it later.
struct Ticket
{
    TicketId id;
    QString number;      // "A012": class letter + three digits
    QString description; // class name, 个人业务
    QDateTime takenAt;
};

} // namespace tonggui
