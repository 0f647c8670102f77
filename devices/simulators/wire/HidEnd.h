// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QPointer>

namespace tonggui::simulators {

// What the device's USB descriptor says.
struct HidIdentity
{
    quint16 vendor = 0;
    quint16 product = 0;
    QString serial;
};

// A request that waits for `reply` or `refuse`; leaving it unanswered is a device that has fallen silent.
struct HidRequest
{
    enum class Kind { GetFeature, SetFeature, Output };

    Kind kind = Kind::GetFeature;
    quint16 number = 0;
    quint8 id = 0;
    int size = 0;      // GetFeature: most bytes wanted
    QByteArray report; // SetFeature, Output: id first
};

// The device's end of a HID connection over a local socket (length u16 BE | kind | number u16 BE | payload; the
// protocol is written down in devices/wire/HidSocketFrame.h). One host at a time: who comes last has it.
class HidEnd final : public QObject
{
    Q_OBJECT

public:
    HidEnd(QString path, HidIdentity identity, QObject *parent = nullptr);
    ~HidEnd() override;

    [[nodiscard]] Result<void> plug(); // errors::WireUnusable
    void unplug();                     // as if the cable were pulled out
    [[nodiscard]] bool isPlugged() const { return m_server.isListening(); }
    [[nodiscard]] bool hasHost() const { return !m_socket.isNull(); }
    [[nodiscard]] const QString &address() const { return m_path; }

    void reply(quint16 number, const QByteArray &report = {});
    void refuse(quint16 number);
    void input(const QByteArray &report); // dropped while nobody listens
    void raw(const QByteArray &bytes);    // as they are, for faults

Q_SIGNALS:
    void asked(const tonggui::simulators::HidRequest &request);
    void hostChanged(); // one came or went

private:
    void onConnection();
    void onReadable();
    void handle(quint8 kind, quint16 number, const QByteArray &payload);
    void send(quint8 kind, quint16 number, const QByteArray &payload);

    const QString m_path;
    const HidIdentity m_identity;
    QLocalServer m_server;
    QPointer<QLocalSocket> m_socket;
    QByteArray m_incoming;
};

} // namespace tonggui::simulators
