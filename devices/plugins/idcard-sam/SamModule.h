// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/plugins/idcard-sam/wire/SamLink.h"

#include <optional>

namespace tonggui::devices::sam {

// A module as it turned out to be: its line, its speed, what it does not know. Held by shared pointer, so that a step
// that is still on the wire keeps it alive.
class SamModule : public QObject, public std::enable_shared_from_this<SamModule>
{
    Q_OBJECT

public:
    // `speed` in baud; 0 finds it out.
    SamModule(std::unique_ptr<ByteTransport> transport, SamTimes times, int speed);

    // A module on a slower line is asked to go on at 115200 whenever it is opened.
    void raiseSpeed() { m_raisesSpeed = true; }

    // Opens the port, finds the speed, asks whether the module is well. Several callers wait for the same opening; one
    // who stops waiting does not stop it.
    [[nodiscard]] Task<Result<void>> ensureOpen(std::stop_token stop);
    void close();
    [[nodiscard]] bool isReady() const { return m_isReady; }

    // The reply to `command`, whatever its code.
    [[nodiscard]] Task<Result<SamReply>> ask(SamCommand command, std::stop_token stop)
    {
        return m_link.ask(command, std::move(stop));
    }
    // The same, asked a second time when the line failed; only for what may safely be asked twice.
    [[nodiscard]] Task<Result<SamReply>> askTwice(SamCommand command, std::stop_token stop);

    // What is left of the gap that finding cards needs.
    [[nodiscard]] std::chrono::milliseconds pollGapLeft() const;
    void noteFind() { m_sinceFind.start(); }
    void noteCard(bool isThere);
    void noteSilence(const Result<SamReply> &answer); // a module that has fallen silent is opened anew

    [[nodiscard]] ByteTransport &transport() { return m_link.transport(); }
    [[nodiscard]] const QString &samNumber() const { return m_samNumber; } // empty when the module does not tell

    bool refusesFingerprint = false;   // answers 30 10 with "unknown", or not at all
    bool refusesLatestAddress = false; // likewise 30 03

Q_SIGNALS:
    void opened();
    void failed(const tonggui::Error &error); // could not be opened, fell silent, or was unplugged
    void cardSeen(bool isThere);

private:
    Task<void> openUp(Reply<void> reply);
    Task<Result<void>> greet();
    Task<Result<SamReply>> findSpeed();
    Task<Result<void>> goFaster();
    Task<void> askOptional();
    void onLost(const Error &error);

    SamLink m_link;
    const int m_fixedSpeed;
    int m_lastSpeed = 0;
    bool m_raisesSpeed = false;
    bool m_isReady = false;
    bool m_isClosed = false;
    bool m_refusesRfFrame = false;
    bool m_refusesNumber = false;
    std::optional<Reply<void>> m_opening;
    QString m_samNumber;
    QElapsedTimer m_sinceFind;
};

// True when the line, not the card or the module, is to blame.
[[nodiscard]] bool isLineFault(const Error &error);

} // namespace tonggui::devices::sam
