// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QByteArray>

#include <deque>

namespace tonggui::devices::streamcamera {

// Takes the pictures out of an HTTP answer of type multipart/x-mixed-replace (RFC 2046 §5.1), in whatever pieces it
// comes. Holds no more than one part.
class MultipartParser
{
public:
    static constexpr qsizetype LargestHead = 16 * 1024;
    static constexpr qsizetype LargestPart = 32 * 1024 * 1024;

    // Errors end the answer: errors::SourceUnusable when it is not such an answer (its argument is `place`),
    // errors::PictureDamaged when it goes against its own rules.
    [[nodiscard]] Result<void> feed(QByteArrayView bytes, const QString &place);

    // The contents of the next whole part. A part that was cut off comes as what there was of it.
    [[nodiscard]] std::optional<QByteArray> next();
    [[nodiscard]] qsizetype buffered() const { return m_buffer.size(); }

private:
    enum class State { AnswerHead, Delimiter, PartHead, Part };

    [[nodiscard]] Result<bool> step(const QString &place); // false: more bytes are needed
    [[nodiscard]] Result<bool> takeAnswerHead(const QString &place);
    [[nodiscard]] Result<bool> takeDelimiter();
    [[nodiscard]] Result<bool> takePartHead();
    [[nodiscard]] Result<bool> takePart();
    [[nodiscard]] std::optional<QByteArray> takeHead(); // up to and with the empty line

    State m_state = State::AnswerHead;
    QByteArray m_buffer;
    QByteArray m_delimiter;   // "--" and the boundary
    qsizetype m_length = -1;  // of the part, -1 not stated
    qsizetype m_searched = 0; // of the buffer, for the end of the part
    std::deque<QByteArray> m_parts;
};

} // namespace tonggui::devices::streamcamera
