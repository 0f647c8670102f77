// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "devices/plugins/printer-escpos/PrinterReport.h"
#include "devices/wire/ByteTransport.h"

#include <memory>
#include <set>

namespace tonggui::devices::escpos {

// A printer on its line: slips there, states back. Held by shared pointer, so that a question that is still on the wire
// keeps it alive.
class EscPosLink : public QObject, public std::enable_shared_from_this<EscPosLink>
{
    Q_OBJECT

public:
    // `reply`: how long an answer may take.
    EscPosLink(std::unique_ptr<ByteTransport> transport, std::chrono::milliseconds reply, int speed);

    [[nodiscard]] Result<void> open(); // nothing when it is open
    void close();                      // who still waits is answered errors::Cancelled
    [[nodiscard]] bool isOpen() const { return m_transport->isOpen(); }

    void write(const QByteArray &bytes) { m_transport->write(bytes); }

    // One round of questions. errors::Silent when the printer answers nothing at all, BadFrame when what it answers is
    // no status, Unplugged, PortNotOpen. Who asks during a round waits for the next.
    [[nodiscard]] Task<Result<PrinterReport>> ask(std::stop_token stop);

    [[nodiscard]] bool hasTold() const { return m_hasTold; } // it has answered a round at least once
    [[nodiscard]] const ByteTransport &transport() const { return *m_transport; }
    [[nodiscard]] std::chrono::milliseconds reply() const { return m_limit; }

Q_SIGNALS:
    void lost(const tonggui::Error &error);

private:
    Task<void> goRound(Reply<PrinterReport> round);
    Task<Result<quint8>> askOne(int n, std::chrono::milliseconds limit);
    Task<Result<quint8>> askPatiently(int n);
    Task<Result<quint8>> askFirst();
    void onReceived(const QByteArray &bytes);
    void onSilence();
    void onLost(const Error &error);
    void endQuestion(const Result<quint8> &answer);

    const std::unique_ptr<ByteTransport> m_transport;
    const std::chrono::milliseconds m_limit;
    const int m_speed;
    QTimer m_silence;
    std::optional<Reply<PrinterReport>> m_round;
    std::optional<Reply<quint8>> m_question;
    bool m_sawGarbage = false;
    bool m_hasTold = false;
    std::set<int> m_answered; // questions it has answered
    std::set<int> m_skipped;  // questions it does not know
};

} // namespace tonggui::devices::escpos
