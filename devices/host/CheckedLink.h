// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QLocalSocket>

#include <memory>

namespace tonggui::devices {

// The connection to a driver's process. A driver's library may have written over it: only whole messages of our channel
// are passed on to whoever reads here, and after the first thing that is none, or is too large for one, nothing any
// more. A message is its length, 32 bits, little-endian, and that many bytes; see ChannelMessage.h.
class CheckedLink final : public QIODevice
{
    Q_OBJECT

public:
    static constexpr quint32 LargestMessage = 16 << 20; // bytes. Pictures go another way

    explicit CheckedLink(std::unique_ptr<QLocalSocket> socket);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_checked.size() + QIODevice::bytesAvailable(); }

Q_SIGNALS:
    void broken(const QString &reason); // once
    void disconnected();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override { return m_socket->write(data, size); }

private:
    void onReadyRead();
    [[nodiscard]] bool passNext(); // false: no whole message there yet, or broken
    void breakOff(const QString &reason);

    const std::unique_ptr<QLocalSocket> m_socket;
    QByteArray m_arrived;
    QByteArray m_checked;
};

} // namespace tonggui::devices
