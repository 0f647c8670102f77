// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/HidSocketFrame.h"
#include "devices/wire/HidTransport.h"

#include <QLocalSocket>
#include <QTimer>

#include <map>
#include <optional>

namespace tonggui::devices {

// HID over a local socket, as HidSocketFrame.h describes it: a simulated device, or one that another program lends.
class SocketHidTransport final : public HidTransport
{
    Q_OBJECT

public:
    // `limit`: for the connection and for each answer.
    explicit SocketHidTransport(QString path, std::chrono::milliseconds limit = std::chrono::seconds(2),
                                QObject *parent = nullptr);
    ~SocketHidTransport() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString address() const override { return m_path; }
    [[nodiscard]] QString vendorId() const override { return m_vendorId; }
    [[nodiscard]] QString productId() const override { return m_productId; }
    [[nodiscard]] QString serial() const override { return m_serial; }

    [[nodiscard]] Task<Result<void>> open() override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_isOpen; }

    [[nodiscard]] Task<Result<QByteArray>> feature(quint8 id, qsizetype size) override;
    [[nodiscard]] Task<Result<void>> setFeature(QByteArray report) override;
    [[nodiscard]] Task<Result<void>> write(QByteArray report) override;

private:
    Reply<QByteArray> ask(HidFrameKind kind, const QByteArray &payload, quint8 id);
    void onReadable();
    void onFrame(const HidFrame &frame, qint64 at);
    void onHello(const QByteArray &payload);
    void onGone(const QString &cause);
    void endAll(const Error &error);

    struct Question
    {
        Reply<QByteArray> reply;
        quint8 id;
    };

    const QString m_path;
    const std::chrono::milliseconds m_limit;
    QLocalSocket m_socket;
    QTimer m_openLimit;
    HidFrameReader m_reader;
    std::map<quint16, Question> m_questions;
    quint16 m_lastNumber = 0;
    std::optional<Reply<void>> m_opening;
    bool m_isOpen = false;
    QString m_vendorId;
    QString m_productId;
    QString m_serial;
};

} // namespace tonggui::devices
