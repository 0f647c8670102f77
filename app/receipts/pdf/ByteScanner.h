// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace tonggui::receipts {

// Reads tokens of a PDF file one after another, never past its end.
class ByteScanner
{
public:
    ByteScanner(const QByteArray &bytes, qint64 position)
        : m_bytes(bytes)
        , m_position(position)
    {}

    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] bool isAtEnd() const { return m_position < 0 || m_position >= m_bytes.size(); }

    void skipBlanks();
    bool take(QByteArrayView word);     // exactly here
    std::optional<qint64> takeNumber(); // digits, at most 18

    // Behind the end-of-line that may stand here.
    void skipLineEnd();

    [[nodiscard]] static bool isBlank(char c); // ISO 32000-1 §7.2.2

private:
    const QByteArray &m_bytes;
    qint64 m_position;
};

} // namespace tonggui::receipts
