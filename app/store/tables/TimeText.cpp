// SPDX-License-Identifier: Apache-2.0
#include "app/store/tables/TimeText.h"

namespace tonggui::store {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs) : QStringLiteral("");
}

QDateTime timeFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace tonggui::store
