// SPDX-License-Identifier: Apache-2.0
#include "app/core/ports/Randomness.h"

#include <QRandomGenerator>

namespace tonggui {

QByteArray SystemRandomness::bytes(int count)
{
    QByteArray out((count + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(out.data()), out.size() / 4);
    out.truncate(count);
    return out;
}

} // namespace tonggui
