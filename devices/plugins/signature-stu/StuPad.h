// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/PrivateKey.h"
#include "devices/plugins/signature-stu/wire/StuReports.h"
#include "devices/wire/HidTransport.h"

#include <initializer_list>
#include <memory>
#include <optional>

namespace tonggui::devices::stu {

// How long things may take.
struct StuTimes
{
    std::chrono::milliseconds ready{5000}; // until the pad has calculated, or shows its picture
    std::chrono::milliseconds poll{5};     // between two looks whether it is
};

// A pad as it turned out to be. Held by shared pointer, so that a step that is still on the wire keeps it alive.
class StuPad : public QObject, public std::enable_shared_from_this<StuPad>
{
    Q_OBJECT

public:
    StuPad(std::unique_ptr<HidTransport> transport, StuTimes times);

    // Opens the line and reads what the pad is. Several callers wait for the same opening.
    [[nodiscard]] Task<Result<void>> ensureOpen(std::stop_token stop);
    void close();
    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] HidTransport &transport() { return *m_transport; }
    [[nodiscard]] const Information &information() const { return m_information; }
    [[nodiscard]] const Capability &capability() const { return m_capability; }
    [[nodiscard]] const QString &serial() const { return m_serial; }
    [[nodiscard]] bool knows(quint8 id) const { return m_sizes.contains(id); }
    [[nodiscard]] int sizeOf(quint8 id) const;
    // Known only after the first agreement on a key was tried: a prime of zeros, no answer to the command.
    bool hasNoCipher = false;
    [[nodiscard]] bool canEncrypt() const;

    // A feature report. A pad that has fallen silent is opened anew the next time.
    [[nodiscard]] Task<Result<QByteArray>> ask(quint8 id);
    // Sets a feature report without looking whether the pad took it: for the many pieces of a picture.
    [[nodiscard]] Task<Result<void>> tell(QByteArray report);
    // The same, and asks the pad whether it was carried out: errors::PadRefused.
    [[nodiscard]] Task<Result<void>> order(QByteArray report);
    // errors::PadStuck when none of the states comes in time.
    [[nodiscard]] Task<Result<void>> waitUntil(State state, std::stop_token stop);

    // This program's half of the key exchange, made once.
    [[nodiscard]] Task<crypto::PrivateKey> keyPair();

Q_SIGNALS:
    void opened();
    void failed(const tonggui::Error &error);           // could not be opened, fell silent, or was unplugged
    void reported(const QByteArray &report, qint64 at); // see HidTransport::received

private:
    Task<void> openUp(Reply<void> reply);
    Task<Result<void>> learn();
    Task<void> comeToRest();
    void noteSilence(const Error &error);
    void onLost(const Error &error);

    const std::unique_ptr<HidTransport> m_transport;
    const StuTimes m_times;
    std::optional<Reply<void>> m_opening;
    bool m_isReady = false;
    bool m_isClosed = false;
    ReportSizes m_sizes;
    Information m_information;
    Capability m_capability;
    QString m_serial;
    std::optional<crypto::PrivateKey> m_keyPair;
};

} // namespace tonggui::devices::stu
