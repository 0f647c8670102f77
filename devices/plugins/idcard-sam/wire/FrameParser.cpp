// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/FrameParser.h"

#include <algorithm>

namespace tonggui::devices::sam {

namespace {

constexpr qsizetype Piece = 512; // what is taken in before it is looked at
constexpr size_t MostReplies = 8;

bool isNoise(char byte)
{
    return byte == '\0' || byte == '\xFF';
}

} // namespace

void FrameParser::feed(QByteArrayView bytes)
{
    m_sawAnything = m_sawAnything || !std::all_of(bytes.begin(), bytes.end(), isNoise);
    while (!bytes.isEmpty()) {
        const qsizetype count = std::min(Piece, bytes.size());
        m_buffer.append(bytes.first(count));
        bytes = bytes.sliced(count);
        parse();
    }
}

std::optional<SamReply> FrameParser::next()
{
    if (m_replies.empty()) {
        return std::nullopt;
    }
    SamReply reply = std::move(m_replies.front());
    m_replies.pop_front();
    return reply;
}

void FrameParser::giveUpFrame()
{
    if (m_isInFrame) {
        m_buffer.remove(0, 1);
        parse();
    }
}

void FrameParser::reset()
{
    *this = FrameParser();
}

void FrameParser::parse()
{
    m_isInFrame = false;
    while (parseOne()) {
    }
}

bool FrameParser::parseOne()
{
    const qsizetype start = m_buffer.indexOf(QByteArrayView(PreambleBytes, PreambleSize));
    if (start < 0) {
        m_buffer = m_buffer.right(PreambleSize - 1); // may be the beginning of a preamble
        return false;
    }
    m_buffer.remove(0, start);
    if (m_buffer.size() < HeaderSize) {
        return false;
    }
    const qsizetype length = quint8(m_buffer[5]) << 8 | quint8(m_buffer[6]);
    if (length < MinimumLength || length > MaximumLength) {
        m_buffer.remove(0, 1);
        return true;
    }
    if (m_buffer.size() < HeaderSize + length) {
        m_isInFrame = true;
        return false;
    }
    if (checksumOf(QByteArrayView(m_buffer).sliced(PreambleSize, 2 + length)) != 0) {
        m_sawDamage = true;
        m_buffer.remove(0, 1); // a sound frame may hide behind a header that noise has made up
        return true;
    }
    m_replies.push_back(
        {quint8(m_buffer[7]), quint8(m_buffer[8]), quint8(m_buffer[9]), m_buffer.mid(10, length - MinimumLength)});
    if (m_replies.size() > MostReplies) {
        m_replies.pop_front();
    }
    m_buffer.remove(0, HeaderSize + length);
    return true;
}

} // namespace tonggui::devices::sam
