// SPDX-License-Identifier: Apache-2.0
#include "app/store/keys/FieldBytes.h"

#include <QtEndian>

namespace tonggui::store {

FieldBytes &FieldBytes::add(QByteArrayView bytes)
{
    const quint32 length = qToBigEndian(quint32(bytes.size()));
    m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    m_bytes.append(bytes);
    return *this;
}

} // namespace tonggui::store
