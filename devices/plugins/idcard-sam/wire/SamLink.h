// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "devices/plugins/idcard-sam/wire/FrameParser.h"
#include "devices/plugins/idcard-sam/wire/SamCommand.h"
#include "devices/wire/ByteTransport.h"

#include <QElapsedTimer>

#include <deque>
#include <memory>

namespace tonggui::devices::sam {

// How long things may take. First byte and frame are what a vendor's library allows.
struct SamTimes
{
    std::chrono::milliseconds firstByte{2000};
    std::chrono::milliseconds frame{5000};
    std::chrono::milliseconds settle{50};   // after a damaged frame: whether a sound one follows
    std::chrono::milliseconds probe{600};   // first byte at a speed that is only tried
    std::chrono::milliseconds pollGap{300}; // between two requests to find a card
};

// One request at a time over one line. What was asked is always brought to its end on the wire, also when nobody waits
// for the reply any more: a late reply never answers a later request.
class SamLink : public QObject
{
    Q_OBJECT

public:
    SamLink(std::unique_ptr<ByteTransport> transport, SamTimes times);

    [[nodiscard]] ByteTransport &transport() { return *m_transport; }
    [[nodiscard]] const SamTimes &times() const { return m_times; }

    // Answers the reply, whatever its code; errors::Silent, BadFrame, BadChecksum, HalfFrame, Unplugged, Cancelled.
    [[nodiscard]] Task<Result<SamReply>> ask(SamCommand command, std::chrono::milliseconds firstByte,
                                             std::stop_token stop);
    [[nodiscard]] Task<Result<SamReply>> ask(SamCommand command, std::stop_token stop);

    // Closes the line; who still waits is answered errors::Cancelled.
    void close();

Q_SIGNALS:
    void lost(const tonggui::Error &error);

private:
    struct Exchange
    {
        SamCommand command;
        std::chrono::milliseconds firstByte;
        Reply<SamReply> reply;
    };

    void startNext();
    void sendFirst();
    void onReceived(const QByteArray &bytes);
    void onLost(const Error &error);
    void abandon(const Error &error);
    void onSilence();
    void onFrameTooLong();
    bool takeReply();
    void end(const Result<SamReply> &result);
    void stopTimers();

    const std::unique_ptr<ByteTransport> m_transport;
    const SamTimes m_times;
    FrameParser m_parser;
    std::deque<Exchange> m_exchanges; // the first one is on the wire
    bool m_isOnWire = false;
    bool m_isRestless = false; // what came last was no sound frame: more of it may follow
    QTimer m_silence;
    QTimer m_frame;
    QTimer m_settle;
    QTimer m_quiet; // before a request, until a restless line has come to rest
    QTimer m_quietLimit;
    QElapsedTimer m_since;
};

} // namespace tonggui::devices::sam
