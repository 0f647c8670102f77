// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/record/SamNumber.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tonggui::devices::card {

QString samNumberText(const QByteArray &data)
{
    if (data.size() < 16) {
        return {};
    }
    const char *const bytes = data.constData();
    const auto padded = [](quint32 number, int width) { return QString::number(number).rightJustified(width, u'0'); };
    return padded(qFromLittleEndian<quint16>(bytes), 2) + u'.' + padded(qFromLittleEndian<quint16>(bytes + 2), 2) +
           u'-' + padded(qFromLittleEndian<quint32>(bytes + 4), 8) + u'-' +
           padded(qFromLittleEndian<quint32>(bytes + 8), 10) + u'-' +
           padded(qFromLittleEndian<quint32>(bytes + 12), 10);
}

} // namespace tonggui::devices::card
