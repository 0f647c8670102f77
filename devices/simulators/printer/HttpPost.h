// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace tonggui::simulators {

// Takes POST requests off a connection as they come, whole or in pieces, with a length or in chunks (RFC 9112). Holds
// back no more than MostBytes.
class HttpPost
{
public:
    static constexpr qsizetype MostBytes = 64 * 1024 * 1024;

    enum class State { Reading, NeedsContinue, Complete, Broken };

    State feed(const QByteArray &bytes); // NeedsContinue once a request: the sender waits for "100 Continue"
    // The body of a complete request; what came behind it stays for the next.
    [[nodiscard]] QByteArray takeBody();
    [[nodiscard]] qsizetype buffered() const { return m_bytes.size() + m_body.size(); }

private:
    bool readHead(); // false: broken
    bool readChunks();

    QByteArray m_bytes;
    QByteArray m_body;
    bool m_hasHead = false;
    bool m_isChunked = false;
    bool m_isComplete = false;
    bool m_wantsContinue = false;
    qsizetype m_length = 0;
};

[[nodiscard]] QByteArray httpAnswer(const QByteArray &body); // 200 with application/ipp

} // namespace tonggui::simulators
