// SPDX-License-Identifier: Apache-2.0
#include "app/core/ports/Clock.h"

namespace tonggui {

QDateTime SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

} // namespace tonggui
