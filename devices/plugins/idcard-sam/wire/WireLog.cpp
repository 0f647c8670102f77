// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/WireLog.h"

#include <QLoggingCategory>

namespace tonggui::devices::sam {

namespace {

Q_LOGGING_CATEGORY(Wire, "tonggui.devices.sam", QtInfoMsg)

QByteArray hex(std::initializer_list<quint8> bytes)
{
    QByteArray text;
    for (const quint8 byte : bytes) {
        text.append(QByteArray::number(byte, 16).toUpper().rightJustified(2, '0')).append(' ');
    }
    return text.trimmed();
}

} // namespace

void logRequest(const SamCommand &command)
{
    qCDebug(Wire, "ask %s", hex({command.command, command.parameter}).constData());
}

void logReply(const SamReply &reply, qint64 milliseconds)
{
    qCDebug(Wire, "reply %s, %lld bytes, %lld ms", hex({reply.sw1, reply.sw2, reply.sw3}).constData(),
            static_cast<long long>(reply.data.size()), static_cast<long long>(milliseconds));
}

void logTrouble(const QString &what)
{
    qCDebug(Wire, "trouble: %s", what.toUtf8().constData());
}

void logSpeed(int baud)
{
    qCDebug(Wire, "speed %d", baud);
}

} // namespace tonggui::devices::sam
