// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/HidTransport.h"

#include <QThreadPool>

#include <memory>

namespace tonggui::devices {

// Which device is meant: the one at `path` ("/dev/hidraw3"), or without a path the first of the maker whose product id
// lies in the range.
struct HidMatch
{
    QString path;
    quint16 vendor = 0;
    quint16 firstProduct = 0;
    quint16 lastProduct = 0xFFFF;
};

// HID through the system's hidraw. The library blocks, so requests are made in a thread of their own, one after the
// other, and reports are read in another; each has its own handle, because a handle is for one thread.
class HidapiTransport final : public HidTransport
{
    Q_OBJECT

public:
    explicit HidapiTransport(HidMatch match, QObject *parent = nullptr);
    ~HidapiTransport() override; // waits until the reading thread has ended, a tenth of a second at most

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString address() const override;
    [[nodiscard]] QString vendorId() const override { return m_vendorId; }
    [[nodiscard]] QString productId() const override { return m_productId; }
    [[nodiscard]] QString serial() const override { return m_serial; }

    [[nodiscard]] Task<Result<void>> open() override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_connection != nullptr; }

    [[nodiscard]] Task<Result<QByteArray>> feature(quint8 id, qsizetype size) override;
    [[nodiscard]] Task<Result<void>> setFeature(QByteArray report) override;
    [[nodiscard]] Task<Result<void>> write(QByteArray report) override;

    struct Connection; // hidapi stays in the source file

private:
    void onOpened(const std::shared_ptr<Connection> &connection);
    void onReport(const Connection *connection, const QByteArray &report, qint64 at);
    void onGone(const Connection *connection, const QString &cause);

    const HidMatch m_match;
    QThreadPool m_requests; // one thread
    std::shared_ptr<Connection> m_connection;
    QString m_path;
    QString m_vendorId;
    QString m_productId;
    QString m_serial;
};

} // namespace tonggui::devices
