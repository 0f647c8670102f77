// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/plugins/idcard-sam/wire/SamFrame.h"

#include <deque>
#include <optional>

namespace tonggui::devices::sam {

// Finds replies in a stream of bytes that may come in any pieces, with noise before, between and after them. Keeps at
// most one frame of maximum length and a few replies, whatever comes in.
class FrameParser
{
public:
    void feed(QByteArrayView bytes);
    [[nodiscard]] std::optional<SamReply> next();

    [[nodiscard]] bool isInFrame() const { return m_isInFrame; } // a header was seen, its end is still missing
    [[nodiscard]] bool sawDamage() const { return m_sawDamage; } // a frame's checksum was wrong since the last reset
    [[nodiscard]] bool sawAnything() const
    {
        return m_sawAnything;
    } // a byte other than 00 and FF came since the last reset
    [[nodiscard]] qsizetype buffered() const { return m_buffer.size(); }

    // No longer waits for the end of the frame that has begun: looks for frames in what came after its header.
    void giveUpFrame();
    void reset();

private:
    void parse();
    bool parseOne(); // false when more bytes are needed

    QByteArray m_buffer;
    std::deque<SamReply> m_replies;
    bool m_isInFrame = false;
    bool m_sawDamage = false;
    bool m_sawAnything = false;
};

} // namespace tonggui::devices::sam
